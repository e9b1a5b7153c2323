/** A power of two: runs come again and again, as words do, and twice as many are kept at most. */
const SETS = 1 << 15;
/** None is kept that is too long to come again. */
const LONGEST = 40;
/** So many characters have room in two numbers. */
const SHORT = 8;
const LATIN_END = 0x100;

/**
 * What stretches of texts were made into, found by the codes of their characters: to ask a Map, each stretch would have to be cut from its
 * text and hashed as a string of its own, which takes several times as long.
 */
export class KnownRuns<T> {
  /**
   * By set, for each of its two runs two numbers, its text unless they are all of it, and what it was made into, side by side: so all are
   * fetched at once. The newer run is the first, and the older one gives way to the next.
   */
  private readonly known = new Array<number | string | T | null>(2 * ROW * SETS).fill(null);

  constructor(private readonly make: (run: string) => T) {}

  /** What the codes from `from` to `to` make. */
  of(codes: Uint16Array, from: number, to: number): T {
    const { known } = this;
    let [low, high, bits] = [0, 0, 0];
    for (let i = to - from > SHORT ? to - SHORT : from; i < to; i++) {
      const code = codes[i] as number;
      high = (high << 8) | (low >>> 24);
      low = (low << 8) | code;
      bits |= code;
    }
    const first = codes[from] as number;
    const isWhole = to - from <= SHORT && bits < LATIN_END && first !== 0;
    const place = placeOf(low, high, first, to - from);
    for (let at = place; at < place + 2 * ROW; at += ROW) {
      if (known[at] !== low || known[at + 1] !== high) continue;
      const run = known[at + 2] as string;
      if (isWhole ? run === WHOLE : stands(run, codes, from, to)) return known[at + 3] as T;
    }
    const run = textOf(codes, from, to);
    const made = this.make(run);
    if (run.length <= LONGEST) this.keep(place, low, high, isWhole ? WHOLE : run, made);
    return made;
  }

  private keep(place: number, low: number, high: number, run: string, made: T): void {
    const { known } = this;
    for (let at = place; at < place + ROW; at++) known[at + ROW] = known[at] as number | string | T | null;
    known[place] = low;
    known[place + 1] = high;
    known[place + 2] = run;
    known[place + 3] = made;
  }
}

const ROW = 4;
/** In the place of a run's text: its numbers are all of it. */
const WHOLE = '';

/** Where the set of a run begins. */
function placeOf(low: number, high: number, first: number, length: number): number {
  const mixed = Math.imul(low, 0x9e3779b1) + Math.imul(high ^ (first << 8) ^ length, 0x85ebca6b);
  return ((mixed ^ (mixed >>> 15)) & (SETS - 1)) * 2 * ROW;
}

function stands(known: string, codes: Uint16Array, from: number, to: number): boolean {
  const size = to - from;
  if (known.length !== size) return false;
  for (let i = 0; i < size; i++) if (known.charCodeAt(i) !== codes[from + i]) return false;
  return true;
}

const textOf = ({ buffer, byteOffset }: Uint16Array, from: number, to: number): string =>
  Buffer.from(buffer, byteOffset + 2 * from, 2 * (to - from)).toString('utf16le');
