import { NodeProgram, type InstancedProgramDefinition, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Visible } from '../state/visible.js';
import type { Look } from './look.js';
import { nodeFragmentShader, nodeVertexShader } from './node-shaders.js';
import { createPickingPass, type PickingPass } from './picking-pass.js';

const uniforms = ['u_matrix', 'u_viewport', 'u_sizeRatio', 'u_pixelRatio', 'u_dim', 'u_paper', 'u_accent'] as const;

export type StageNode = NodeDisplayData & {
  readonly index: number;
  readonly style: number;
  /** Its name: sigma, which would keep a grid of labels, knows of none. */
  readonly name: string;
  readonly emphasised: boolean;
  readonly ringed: boolean;
};

/** What sigma's nodes are drawn by, as others need it. */
export interface NodeLayer {
  readonly pick: () => void;
  readonly at: (index: number) => StageNode | undefined;
}

/**
 * Draws an actor as the shape of its type. It remembers all actors, and draws the visible. Sigma makes one for all of
 * them, and one for what is pointed at; `onMade` gets the first.
 */
export function createNodeProgram(look: Look, onMade: (layer: NodeLayer) => void): NodeProgramType {
  return class ActorProgram extends NodeProgram<(typeof uniforms)[number]> {
    private readonly picking: PickingPass;
    private ids: number[] = [];
    private nodes: StageNode[] = [];
    /** Its place in the array that is drawn, -1 if it is not visible. */
    private slots: number[] = [];
    private drawn: Visible | null = null;

    constructor(...[gl, frame, sigma]: ConstructorParameters<NodeProgramType>) {
      super(gl, null, sigma);
      this.picking = createPickingPass(this, gl, frame);
      // Sigma reads the nodes in the order of their indexes.
      if (frame) onMade({ pick: () => this.picking.draw(), at: (index) => this.nodes[index] });
    }

    override reallocate(capacity: number): void {
      for (const list of [this.ids, this.nodes, this.slots]) list.length = capacity;
      this.drawn = null;
    }

    override process(id: number, offset: number, node: StageNode): void {
      this.ids[offset] = id;
      this.nodes[offset] = node;
      const slot = this.slots[offset] ?? -1;
      if (this.drawn === look.visible && slot >= 0) super.process(id, slot, node);
    }

    override render(params: RenderParams): void {
      if (this.drawn !== look.visible) this.fill();
      super.render(params);
      this.picking.missed(params);
    }

    private fill(): void {
      const { actors } = look.visible;
      let count = 0;
      this.slots = this.nodes.map(({ index }) => (actors[index] ? count++ : -1));
      super.reallocate(count);
      this.drawn = look.visible;
      for (const [offset, node] of this.nodes.entries()) this.process(this.ids[offset] ?? 0, offset, node);
    }

    override getDefinition() {
      return definition();
    }

    override processVisibleItem(id: number, start: number, data: StageNode): void {
      const { array } = this;
      array[start] = data.x;
      array[start + 1] = data.y;
      array[start + 2] = data.size;
      array[start + 3] = floatColor(data.color);
      array[start + 4] = id;
      array[start + 5] = data.style;
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

function definition(): InstancedProgramDefinition<(typeof uniforms)[number]> {
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
