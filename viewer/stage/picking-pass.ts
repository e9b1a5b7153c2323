import type { ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';

/** What sigma's programs keep to themselves and their heirs. */
interface Program {
  readonly VERTEX_SHADER_SOURCE: string;
  readonly FRAGMENT_SHADER_SOURCE: string;
  hasNothingToRender(): boolean;
  getProgramInfo(name: 'pick', gl: Context, vertex: string, fragment: string, frame: WebGLFramebuffer): ProgramInfo;
  bindProgram(info: ProgramInfo): void;
  renderProgram(params: RenderParams, info: ProgramInfo): void;
  unbindProgram(info: ProgramInfo): void;
}

type Context = WebGLRenderingContext | WebGL2RenderingContext;

/** Draws what a program draws once more, in colours that tell the pointer what is below it. */
export interface PickingPass {
  /** Remembers a frame that was drawn for the eye alone. */
  readonly missed: (params: RenderParams) => void;
  readonly draw: () => void;
}

/**
 * Sigma itself draws both at every frame; this is asked only when the pointer comes, so that filters, play and the first
 * paint do not wait for it. Its program must have been given no buffer for picking.
 */
export function createPickingPass(heir: object, gl: Context, frame: WebGLFramebuffer | null): PickingPass {
  const program = heir as Program;
  let info: ProgramInfo | null = null;
  let missed: RenderParams | null = null;
  const mode = (source: string) => `#define PICKING_MODE\n${source}`;
  return {
    missed: (params) => (missed = params),
    draw: () => {
      const params = missed;
      if (!params || !frame || program.hasNothingToRender()) return;
      missed = null;
      const [vertex, fragment] = [mode(program.VERTEX_SHADER_SOURCE), mode(program.FRAGMENT_SHADER_SOURCE)];
      info ??= program.getProgramInfo('pick', gl, vertex, fragment, frame);
      const scale = params.pixelRatio / params.downSizingRatio;
      gl.viewport(0, 0, params.width * scale, params.height * scale);
      program.bindProgram(info);
      program.renderProgram({ ...params, pixelRatio: scale }, info);
      program.unbindProgram(info);
      gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    },
  };
}
