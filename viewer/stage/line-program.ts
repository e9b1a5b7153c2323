import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { createPickingPass, type PickingPass } from './picking-pass.js';
import type { StageEdge } from './stage-edge.js';
import { fadedOpacity, type Look } from './look.js';

const uniforms = ['u_matrix', 'u_dim'] as const;

const vertexShader = /*glsl*/ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_style;
uniform mat3 u_matrix;
uniform float u_dim;
varying vec4 v_color;

void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1.0)).xy, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  v_color.a *= 255.0 / 254.0;
  #else
  float emphasised = step(16.0, mod(a_style, 32.0));
  float opacity = a_color.a * 255.0 / 254.0 * mix(0.55, 1.0, emphasised);
  opacity *= mix(1.0, ${fadedOpacity.toFixed(3)}, u_dim * (1.0 - emphasised));
  v_color = vec4(a_color.rgb * opacity, opacity);
  #endif
}
`;

const fragmentShader = /*glsl*/ `
precision mediump float;
varying vec4 v_color;
void main() {
  gl_FragColor = v_color;
}
`;

/** Draws relations as lines one pixel wide: for graphs with too many for ribbons. */
export function createLineProgram(look: Look): EdgeProgramType {
  return class LineProgram extends EdgeProgram<(typeof uniforms)[number]> {
    private readonly picking: PickingPass;

    constructor(...[gl, frame, sigma]: ConstructorParameters<EdgeProgramType>) {
      super(gl, null, sigma);
      this.picking = createPickingPass(this, gl, frame);
    }

    override render(params: RenderParams): void {
      super.render(params);
      this.picking.missed(params);
    }

    pick(): void {
      this.picking.draw();
    }

    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, LINES } = WebGLRenderingContext;
      return {
        VERTICES: 2,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: LINES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_style', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
      };
    }

    override processVisibleItem(
      id: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: StageEdge,
    ): void {
      const { array } = this;
      const color = floatColor(data.color);
      for (const [at, node] of [
        [start, source],
        [start + 5, target],
      ] as const) {
        array[at] = node.x;
        array[at + 1] = node.y;
        array[at + 2] = data.style;
        array[at + 3] = color;
        array[at + 4] = id;
      }
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
      gl.uniformMatrix3fv(at['u_matrix'] ?? null, false, params.matrix);
      gl.uniform1f(at['u_dim'] ?? null, look.dim);
    }
  } as unknown as EdgeProgramType;
}
