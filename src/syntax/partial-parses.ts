/** In the place of a partial parse's number. */
export const NONE = -1;

/**
 * What is kept of a partial parse, each a cell: its dotted rule, the column where it begins, what it costs; the same rule one symbol before,
 * if there is one, and what that symbol was read as (the place of a complete parse, or `~` the index of a chunk); the one before it of those
 * that want the same name or, of a column, a chunk.
 */
export const CELLS = 6;
export const [DOTTED, ORIGIN, COST, LEFT, RIGHT, BEFORE] = [0, 1, 2, 3, 4, 5] as const;

/** The partial parses of a chart, as numbers in one array of numbers, which is used anew for each stretch of chunks. */
export class PartialParses {
  cells = new Int32Array(2048 * CELLS);
  /** Where the next begins. */
  size = 0;

  /** Adds one; gives its place. */
  push(dotted: number, origin: number, cost: number, left: number, right: number): number {
    const at = this.size;
    this.size += CELLS;
    if (this.size > this.cells.length) this.grow();
    const { cells } = this;
    cells[at + DOTTED] = dotted;
    cells[at + ORIGIN] = origin;
    cells[at + COST] = cost;
    cells[at + LEFT] = left;
    cells[at + RIGHT] = right;
    return at;
  }

  private grow(): void {
    const longer = new Int32Array(this.cells.length * 2);
    longer.set(this.cells);
    this.cells = longer;
  }
}
