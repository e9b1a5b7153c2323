import { byCodeUnit } from '../common/order.js';
import type { Steps } from '../common/steps.js';

const SHINGLE = 3;
const HASHES = 128;
/** Bands of two rows: pairs of Jaccard 0.2 meet in one of 64 bands with a chance of 93 %. */
const ROWS = 2;
const CONTAINMENT = 0.8;
/** What is less of a copy by its sketch is not compared: estimates are seldom off by so much. */
const LIKELY = 0.5;
const FEWEST_SHINGLES = 20;

/** What copies of a text are looked for by. Null for a text too short to tell. */
export type Sketch = {
  /** How many shingles it has, and the least hash of them by each of many functions. */
  readonly shingles: number;
  readonly least: Uint32Array;
} | null;

/** A document as it is compared. */
export interface Sketched {
  readonly id: string;
  readonly sketch: Sketch;
}

/**
 * The stories of documents: document id → id of the first document (by id) of its story. Two are one story if four fifths of the
 * shorter one's word 3-shingles are in the other; candidates by MinHash (Broder 1997) and banding. Independent of their order. Texts
 * are asked for where two documents are likely copies, and only then.
 */
export function* findStories(
  documents: readonly Sketched[],
  textOf: (id: string) => string,
): Steps<ReadonlyMap<string, string>> {
  const sorted = [...documents].sort((a, b) => byCodeUnit(a.id, b.id));
  const parent = new Map(sorted.map(({ id }) => [id, id]));
  for (const [first, others] of yield* candidates(sorted)) {
    yield;
    const shingles = shingle(textOf(first));
    for (const id of others) {
      if (find(parent, first) === find(parent, id)) continue;
      if (containment(shingles, shingle(textOf(id))) >= CONTAINMENT) union(parent, first, id);
    }
  }
  return new Map(sorted.map(({ id }) => [id, find(parent, id)]));
}

export function sketch(text: string): Sketch {
  const shingles = shingle(text);
  return shingles.size < FEWEST_SHINGLES ? null : { shingles: shingles.size, least: minHash(shingles) };
}

function shingle(text: string): ReadonlySet<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashWord);
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE <= hashes.length; i++) {
    let mixed = 17;
    for (let j = i; j < i + SHINGLE; j++) mixed = Math.imul(mixed ^ (hashes[j] as number), 0x9e3779b1) >>> 0;
    shingles.add(mixed);
  }
  return shingles;
}

/** FNV-1a, 32 bits. */
function hashWord(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}

function minHash(shingles: ReadonlySet<number>): Uint32Array {
  const signature = new Uint32Array(HASHES).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let i = 0; i < HASHES; i++) {
      let value = Math.imul(shingle ^ Math.imul(i + 1, 0x85ebca6b), 0xc2b2ae35) >>> 0;
      value = (value ^ (value >>> 15)) >>> 0;
      if (value < (signature[i] as number)) signature[i] = value;
    }
  }
  return signature;
}

/** For each document those after it that share a band with it, as the first to have it, and look like copies by their sketches. */
function* candidates(documents: readonly Sketched[]): Steps<ReadonlyMap<string, ReadonlySet<string>>> {
  const others = new Map<string, Set<string>>();
  for (let band = 0; band < HASHES / ROWS; band++) {
    yield;
    const buckets = new Map<string, Sketched>();
    for (const document of documents) {
      if (document.sketch === null) continue;
      const key = document.sketch.least.subarray(band * ROWS, (band + 1) * ROWS).join(' ');
      const first = buckets.get(key);
      if (first === undefined) buckets.set(key, document);
      else if (estimate(first.sketch, document.sketch) >= LIKELY) {
        const known = others.get(first.id) ?? new Set();
        others.set(first.id, known.add(document.id));
      }
    }
  }
  return others;
}

/** About how much of the shorter one is in the other, by the share of hashes that are the same. */
function estimate(a: Sketch, b: Sketch): number {
  if (a === null || b === null) return 0;
  let same = 0;
  for (let i = 0; i < HASHES; i++) if (a.least[i] === b.least[i]) same++;
  const alike = same / HASHES;
  return (alike * (a.shingles + b.shingles)) / ((1 + alike) * Math.min(a.shingles, b.shingles));
}

function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return small.size === 0 ? 0 : shared / small.size;
}

function find(parent: Map<string, string>, id: string): string {
  let root = id;
  while (parent.get(root) !== root) root = parent.get(root) as string;
  parent.set(id, root);
  return root;
}

function union(parent: Map<string, string>, a: string, b: string): void {
  const [first, second] = [find(parent, a), find(parent, b)].sort(byCodeUnit) as [string, string];
  parent.set(second, first);
}
