/** Runs come again and again, as words do; so many of them are kept at most, and none that is too long to come again. */
const MOST = 30_000;
const LONGEST = 200;
/** A power of two, and well above MOST, so that most runs are found where they are first looked for. */
const PLACES = 1 << 16;
/** In so many places a run is looked for, and in the last of them the one before it gives way: no text can make the search long. */
const TRIES = 8;

/** The number that a run is kept under, made of its characters one after the other; begin with 0. */
export const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/**
 * What stretches of texts were made into, found by the codes of their characters: to ask a Map, each stretch would have to be cut from its
 * text and hashed as a string of its own, which takes several times as long.
 */
export class KnownRuns<T> {
  /** By place, a run and what it was made into, side by side: so both are fetched at once. */
  private known: (string | T | null)[] = [];
  private size = 0;

  constructor(private readonly make: (run: string) => T) {
    this.clear();
  }

  /** `hash` is that of the codes from `from` to `to`. */
  of(codes: Uint16Array, from: number, to: number, hash: number): T {
    // a full table is cleared before the search, so that what is kept then stands where it will be looked for
    if (this.size >= MOST) this.clear();
    let place = placeOf(hash);
    for (let left = TRIES; left > 0; left--) {
      const run = this.known[2 * place] as string | null;
      if (run === null) break;
      if (stands(run, codes, from, to)) return this.known[2 * place + 1] as T;
      if (left > 1) place = (place + 1) & (PLACES - 1);
    }
    return this.keep(textOf(codes, from, to), place);
  }

  private keep(run: string, place: number): T {
    if (run.length > LONGEST) return this.make(run);
    const made = this.make(run);
    this.known[2 * place] = run;
    this.known[2 * place + 1] = made;
    this.size++;
    return made;
  }

  private clear(): void {
    this.known = new Array<string | T | null>(2 * PLACES).fill(null);
    this.size = 0;
  }
}

/** Upper bits into the lower ones, which alone count. */
const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (PLACES - 1);

function stands(known: string, codes: Uint16Array, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let i = 0; i < known.length; i++) if (known.charCodeAt(i) !== codes[from + i]) return false;
  return true;
}

const textOf = ({ buffer, byteOffset }: Uint16Array, from: number, to: number): string =>
  Buffer.from(buffer, byteOffset + 2 * from, 2 * (to - from)).toString('utf16le');
