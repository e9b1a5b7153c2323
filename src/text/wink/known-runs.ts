import { ownText } from '../../common/own-text.js';

/** Runs come again and again, as words do; so many of them are kept at most, and none that is too long to come again. */
const MOST = 30_000;
const LONGEST = 200;
/** Powers of two. The table begins small, so that it stays at hand, and is doubled when it is half full: so most runs stand where first looked for. */
const [FEWEST_PLACES, MOST_PLACES] = [1 << 12, 1 << 16] as const;
/** In so many places a run is looked for, and in the last of them the one before it gives way: no text can make the search long. */
const TRIES = 8;

/** The number that a run is kept under, made of its characters one after the other; begin with 0. */
export const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

interface Known<T> {
  readonly run: string;
  readonly hash: number;
  readonly made: T;
}

/**
 * What stretches of texts were made into, found by their characters where they stand: to ask a Map, each stretch would have to be cut
 * from its text and hashed as a string of its own, which takes several times as long.
 */
export class KnownRuns<T> {
  private known: (Known<T> | null)[] = [];
  private size = 0;

  constructor(private readonly make: (run: string) => T) {
    this.clear(FEWEST_PLACES);
  }

  /** `hash` is that of the characters from `from` to `to`. */
  of(text: string, from: number, to: number, hash: number): T {
    const mask = this.known.length - 1;
    let place = placeOf(hash, mask);
    for (let left = TRIES; left > 0; left--) {
      const known = this.known[place] as Known<T> | null;
      if (known === null) break;
      if (known.hash === hash && stands(known.run, text, from, to)) return known.made;
      place = (place + 1) & mask;
    }
    return this.keep(text.slice(from, to), hash);
  }

  private keep(run: string, hash: number): T {
    if (run.length > LONGEST) return this.make(run);
    const own = ownText(run);
    const known = { run: own, hash, made: this.make(own) };
    this.makeRoom();
    this.put(known);
    return known.made;
  }

  private makeRoom(): void {
    const places = this.known.length;
    if (this.size >= MOST) this.clear(places);
    if (this.size * 2 < places || places === MOST_PLACES) return;
    const all = this.known;
    this.clear(places * 2);
    for (const known of all) if (known !== null) this.put(known);
  }

  private put(known: Known<T>): void {
    const mask = this.known.length - 1;
    let place = placeOf(known.hash, mask);
    for (let left = TRIES; left > 1 && this.known[place] !== null; left--) place = (place + 1) & mask;
    this.known[place] = known;
    this.size++;
  }

  private clear(places: number): void {
    this.known = new Array<Known<T> | null>(places).fill(null);
    this.size = 0;
  }
}

/** Upper bits into the lower ones, which alone count. */
const placeOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

function stands(known: string, text: string, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let i = 0; i < known.length; i++) if (known.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}
