import { EdgeProgram, type EdgeProgramType, type InstancedProgramDefinition, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { edgeFragmentShader, edgeVertexShader } from './edge-shaders.js';
import type { Look } from './look.js';
import { createPickingPass, type PickingPass } from './picking-pass.js';
import type { StageEdge } from './stage-edge.js';

const uniforms = ['u_matrix', 'u_viewport', 'u_sizeRatio', 'u_pixelRatio', 'u_minThickness', 'u_dim'] as const;

/** Draws a relation with dashes, strokes through it, and an arrow head; in as many straight pieces as told. */
export function createEdgeProgram(look: Look, pieces: number): EdgeProgramType {
  return class RelationProgram extends EdgeProgram<(typeof uniforms)[number]> {
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
      return definition(pieces);
    }

    override processVisibleItem(
      id: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: StageEdge,
    ): void {
      const { array } = this;
      array[start] = source.x;
      array[start + 1] = source.y;
      array[start + 2] = target.x;
      array[start + 3] = target.y;
      array[start + 4] = source.size;
      array[start + 5] = target.size;
      array[start + 6] = data.size;
      array[start + 7] = data.curve;
      array[start + 8] = data.style;
      array[start + 9] = floatColor(data.color);
      array[start + 10] = id;
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
      gl.uniformMatrix3fv(at['u_matrix'] ?? null, false, params.matrix);
      gl.uniform2f(at['u_viewport'] ?? null, params.width, params.height);
      gl.uniform1f(at['u_sizeRatio'] ?? null, params.sizeRatio);
      gl.uniform1f(at['u_pixelRatio'] ?? null, params.pixelRatio);
      gl.uniform1f(at['u_minThickness'] ?? null, params.minEdgeThickness);
      gl.uniform1f(at['u_dim'] ?? null, look.dim);
    }
  } as unknown as EdgeProgramType;
}

function definition(pieces: number): InstancedProgramDefinition<(typeof uniforms)[number]> {
  const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
  const vertices = ribbon(pieces);
  return {
    VERTICES: vertices.length,
    VERTEX_SHADER_SOURCE: edgeVertexShader,
    FRAGMENT_SHADER_SOURCE: edgeFragmentShader,
    METHOD: TRIANGLE_STRIP,
    UNIFORMS: uniforms,
    ATTRIBUTES: [
      { name: 'a_start', size: 2, type: FLOAT },
      { name: 'a_end', size: 2, type: FLOAT },
      { name: 'a_radii', size: 2, type: FLOAT },
      { name: 'a_thickness', size: 1, type: FLOAT },
      { name: 'a_curve', size: 1, type: FLOAT },
      { name: 'a_style', size: 1, type: FLOAT },
      { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
      { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
    ],
    CONSTANT_ATTRIBUTES: [{ name: 'a_vertex', size: 3, type: FLOAT }],
    CONSTANT_DATA: vertices,
  };
}

/** A strip of vertices: along, side, part. The head goes on where the body ends. */
function ribbon(pieces: number): number[][] {
  const body = Array.from({ length: pieces + 1 }, (_, i) => [-1, 1].map((side) => [i / pieces, side, 0])).flat();
  return [...body, [1, -1, 1], [1, 1, 1], [1, 0, 2]];
}
