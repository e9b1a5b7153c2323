import type { EdgeProgram, EdgeProgramType } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import type { Visible } from '../state/visible.js';
import { createEdgeProgram } from './edge-program.js';
import { createLineProgram } from './line-program.js';
import { hasRibbons, type Look } from './look.js';
import type { StageEdge } from './stage-edge.js';

/** A program of ours: it can be drawn for the pointer when that comes. */
type PickedProgram = EdgeProgram & { readonly pick: () => void };

type Given = ConstructorParameters<EdgeProgramType>;

/** Which program draws a relation. */
const line = 0;
const straight = 1;
const bent = 2;

/** The one program that sigma knows for relations. `onMade` gets how to draw it for the pointer. */
export function createEdgeLayer(look: Look, onMade: (pick: () => void) => void): EdgeProgramType {
  return class extends EdgeLayer {
    constructor(...given: Given) {
      super(look, given);
      onMade(() => this.pick());
    }
  } as unknown as EdgeProgramType;
}

/**
 * Remembers all relations, but hands only the visible to the program that draws them: straight and bent ribbons, or plain
 * lines where they are many. A filter thus costs as much as what it shows, and sigma need not read any relation anew.
 */
class EdgeLayer {
  readonly drawLabel = undefined;
  /** Each is made when first needed: to compile shaders takes a while. */
  private readonly programs: (PickedProgram | undefined)[] = [];
  private readonly look: Look;
  private readonly given: Given;
  private ids = new Uint32Array(0);
  private readonly sources: NodeDisplayData[] = [];
  private readonly targets: NodeDisplayData[] = [];
  private readonly edges: StageEdge[] = [];
  /** Its place in the program that draws it, -1 if it is not visible. */
  private slots = new Int32Array(0);
  private drawn: Visible | null = null;
  private hasRibbons = true;

  constructor(look: Look, given: Given) {
    this.look = look;
    this.given = given;
  }

  reallocate(capacity: number): void {
    this.ids = new Uint32Array(capacity);
    this.slots = new Int32Array(capacity);
    for (const list of [this.sources, this.targets, this.edges]) list.length = capacity;
    this.drawn = null;
  }

  process(id: number, offset: number, source: NodeDisplayData, target: NodeDisplayData, edge: StageEdge): void {
    this.ids[offset] = id;
    this.sources[offset] = source;
    this.targets[offset] = target;
    this.edges[offset] = edge;
    const slot = this.slots[offset] ?? -1;
    if (this.isCurrent() && slot >= 0) this.programFor(edge).process(id, slot, source, target, edge);
  }

  render(params: RenderParams): void {
    if (!this.isCurrent()) this.fill();
    for (const program of this.programs) program?.render(params);
  }

  pick(): void {
    for (const program of this.programs) program?.pick();
  }

  kill(): void {
    for (const program of this.programs) program?.kill();
  }

  private isCurrent(): boolean {
    return this.drawn === this.look.visible && this.hasRibbons === hasRibbons(this.look);
  }

  private kindOf({ isBent }: StageEdge): number {
    if (!this.hasRibbons) return line;
    return isBent ? bent : straight;
  }

  private programFor(edge: StageEdge): PickedProgram {
    return this.program(this.kindOf(edge));
  }

  private program(kind: number): PickedProgram {
    const known = this.programs[kind];
    if (known) return known;
    const Program = kind === line ? createLineProgram(this.look) : createEdgeProgram(this.look, kind === bent ? 14 : 1);
    return (this.programs[kind] = new Program(...this.given) as unknown as PickedProgram);
  }

  /** Hands over what is visible. */
  private fill(): void {
    const { visible } = this.look;
    this.hasRibbons = hasRibbons(this.look);
    const counts = [0, 0, 0];
    this.edges.forEach((edge, offset) => {
      const kind = this.kindOf(edge);
      const slot = counts[kind] ?? 0;
      const isVisible = visible.relations[edge.index] === 1;
      this.slots[offset] = isVisible ? slot : -1;
      if (isVisible) counts[kind] = slot + 1;
    });
    counts.forEach((count, kind) => {
      if (count > 0 || this.programs[kind]) this.program(kind).reallocate(count);
    });
    this.drawn = visible;
    this.edges.forEach((edge, offset) => {
      const [source, target] = [this.sources[offset], this.targets[offset]];
      if (source && target) this.process(this.ids[offset] ?? 0, offset, source, target, edge);
    });
  }
}
