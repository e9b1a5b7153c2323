/** Runs come again and again, as words do; so many of them are kept at most, and none that is too long to come again. */
const MOST = 30_000;
const LONGEST = 200;
/** A power of two, and well above MOST, so that most runs are found where they are first looked for. */
const PLACES = 1 << 16;
/** In so many places a run is looked for, and in the last of them the one before it gives way: no text can make the search long. */
const TRIES = 8;
/** So many characters have room in two numbers. */
const SHORT = 8;
const LATIN_END = 0x100;

/**
 * What stretches of texts were made into, found by the codes of their characters: to ask a Map, each stretch would have to be cut from its
 * text and hashed as a string of its own, which takes several times as long.
 */
export class KnownRuns<T> {
  /** By place, two numbers of a run, its text unless they are all of it, and what it was made into, side by side: so all are fetched at once. */
  private known: (number | string | T | null)[] = [];
  private size = 0;

  constructor(private readonly make: (run: string) => T) {
    this.clear();
  }

  /** `low` and `high` hold the last eight of the codes from `from` to `to`, the last one lowest; `bits` all bits that any of them has. */
  of(codes: Uint16Array, from: number, to: number, low: number, high: number, bits: number): T {
    // a full table is cleared before the search, so that what is kept then stands where it will be looked for
    if (this.size >= MOST) this.clear();
    const { known } = this;
    const first = codes[from] as number;
    const isWhole = to - from <= SHORT && bits < LATIN_END && first !== 0;
    let place = placeOf(low, high, first, to - from);
    for (let left = TRIES; left > 0; left--) {
      const run = known[4 * place + 2] as string | null;
      if (run === null) break;
      if (known[4 * place] === low && known[4 * place + 1] === high)
        if (isWhole ? run === WHOLE : stands(run, codes, from, to)) return known[4 * place + 3] as T;
      if (left > 1) place = (place + 1) & (PLACES - 1);
    }
    const run = textOf(codes, from, to);
    const made = this.make(run);
    if (run.length <= LONGEST) this.keep(place, low, high, isWhole ? WHOLE : run, made);
    return made;
  }

  private keep(place: number, low: number, high: number, run: string, made: T): void {
    this.known[4 * place] = low;
    this.known[4 * place + 1] = high;
    this.known[4 * place + 2] = run;
    this.known[4 * place + 3] = made;
    this.size++;
  }

  private clear(): void {
    this.known = new Array<number | null>(4 * PLACES).fill(null);
    for (let place = 0; place < PLACES; place++) this.known[4 * place] = this.known[4 * place + 1] = 0;
    this.size = 0;
  }
}

/** In the place of a run's text: its numbers are all of it. */
const WHOLE = '';

function placeOf(low: number, high: number, first: number, length: number): number {
  const mixed = Math.imul(low, 0x9e3779b1) + Math.imul(high ^ (first << 8) ^ length, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (PLACES - 1);
}

function stands(known: string, codes: Uint16Array, from: number, to: number): boolean {
  const size = to - from;
  if (known.length !== size) return false;
  for (let i = 0; i < size; i++) if (known.charCodeAt(i) !== codes[from + i]) return false;
  return true;
}

const textOf = ({ buffer, byteOffset }: Uint16Array, from: number, to: number): string =>
  Buffer.from(buffer, byteOffset + 2 * from, 2 * (to - from)).toString('utf16le');
