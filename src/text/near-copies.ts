import { byCodeUnit } from '../common/order.js';

const SHINGLE = 3;
const HASHES = 128;
/** Bands of two rows: pairs of Jaccard 0.2 meet in one of 64 bands with a chance of 93 %. */
const ROWS = 2;
const CONTAINMENT = 0.8;
const FEWEST_SHINGLES = 20;

interface Sketch {
  readonly id: string;
  readonly shingles: ReadonlySet<number>;
  readonly signature: Uint32Array;
}

/**
 * The stories of documents: document id → id of the first document (by id) of its story. Two are one story if four fifths of the
 * shorter one's word 3-shingles are in the other; candidates by MinHash (Broder 1997) and banding. Independent of their order.
 */
export function findStories(
  documents: readonly { readonly id: string; readonly text: string }[],
): ReadonlyMap<string, string> {
  const sketches = documents.map(sketch).sort((a, b) => byCodeUnit(a.id, b.id));
  const parent = new Map(sketches.map(({ id }) => [id, id]));
  for (const [a, b] of candidatePairs(sketches)) {
    if (containment(a.shingles, b.shingles) >= CONTAINMENT) union(parent, a.id, b.id);
  }
  return new Map(sketches.map(({ id }) => [id, find(parent, id)]));
}

function sketch({ id, text }: { readonly id: string; readonly text: string }): Sketch {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashWord);
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE <= hashes.length; i++) {
    let mixed = 17;
    for (let j = i; j < i + SHINGLE; j++) mixed = Math.imul(mixed ^ (hashes[j] as number), 0x9e3779b1) >>> 0;
    shingles.add(mixed);
  }
  return { id, shingles, signature: minHash(shingles) };
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

function* candidatePairs(sketches: readonly Sketch[]): Generator<readonly [Sketch, Sketch]> {
  for (let band = 0; band < HASHES / ROWS; band++) {
    const buckets = new Map<string, Sketch>();
    for (const one of sketches) {
      if (one.shingles.size < FEWEST_SHINGLES) continue;
      const key = one.signature.slice(band * ROWS, (band + 1) * ROWS).join(' ');
      const first = buckets.get(key);
      if (first) yield [first, one];
      else buckets.set(key, one);
    }
  }
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
