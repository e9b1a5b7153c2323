import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Look } from './look.js';
import { nodeFragmentShader, nodeVertexShader } from './node-shaders.js';

const uniforms = ['u_matrix', 'u_viewport', 'u_sizeRatio', 'u_pixelRatio', 'u_dim', 'u_paper', 'u_accent'] as const;

export type StageNode = NodeDisplayData & { readonly style: number };

/** Draws an actor as the shape of its type. */
export function createNodeProgram(look: Look): NodeProgramType {
  return class ActorProgram extends NodeProgram<(typeof uniforms)[number]> {
    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: nodeVertexShader,
        FRAGMENT_SHADER_SOURCE: nodeFragmentShader,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_style', size: 1, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    override processVisibleItem(id: number, start: number, data: StageNode): void {
      this.array.set([data.x, data.y, data.size, floatColor(data.color), id, data.style], start);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
      gl.uniformMatrix3fv(at['u_matrix'] ?? null, false, params.matrix);
      gl.uniform2f(at['u_viewport'] ?? null, params.width, params.height);
      gl.uniform1f(at['u_sizeRatio'] ?? null, params.sizeRatio);
      gl.uniform1f(at['u_pixelRatio'] ?? null, params.pixelRatio);
      gl.uniform1f(at['u_dim'] ?? null, look.dim);
      gl.uniform3fv(at['u_paper'] ?? null, look.paper);
      gl.uniform3fv(at['u_accent'] ?? null, look.accent);
    }
  } as unknown as NodeProgramType;
}
