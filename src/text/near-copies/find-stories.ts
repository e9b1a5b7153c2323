import { byCodeUnit } from '../../common/order.js';
import { containment, shinglesOf } from './shingles.js';
import { bandsOf, signatureOf } from './signature.js';

/** Of two copies the shorter has at least this share of its shingles in the other. */
const COPY = 0.8;
/** A text that is shorter than this is a copy only of its equal: a quotation of it is none. */
const SHORTEST = 20;

/** What is compared of a document: its own part of the text, best without boilerplate. */
export interface StoryText {
  readonly id: string;
  readonly text: string;
}

/**
 * Which documents tell the same story in the same words, as syndicated and excerpted copies do: each document's id with the
 * smallest id of its story. The order of the documents makes no difference, and the time grows nearly linearly with their number.
 */
export function findStories(documents: readonly StoryText[]): Map<string, string> {
  const sorted = [...documents].sort((a, b) => byCodeUnit(a.id, b.id));
  const shingles = sorted.map(({ text }) => shinglesOf(text));
  const first = sorted.map((_, i) => i);
  const compared = new Set<number>();
  for (const bucket of bucketsOf(shingles, sorted)) {
    for (const [i, a] of bucket.entries()) {
      for (const b of bucket.slice(i + 1)) {
        const pair = a * sorted.length + b;
        if (rootOf(first, a) === rootOf(first, b) || compared.has(pair)) continue;
        compared.add(pair);
        if (isCopy(shingles[a], shingles[b])) join(first, a, b);
      }
    }
  }
  return new Map(sorted.map(({ id }, i) => [id, sorted[rootOf(first, i)]?.id ?? id]));
}

/** Documents that may be copies of one another, by their place in the sorted list. */
function bucketsOf(shingles: readonly Uint32Array[], documents: readonly StoryText[]): readonly (readonly number[])[] {
  const buckets = new Map<string, number[]>();
  const put = (key: string, place: number): void => {
    const bucket = buckets.get(key);
    if (bucket) bucket.push(place);
    else buckets.set(key, [place]);
  };
  shingles.forEach((set, place) => {
    if (set.length >= SHORTEST) for (const band of bandsOf(signatureOf(set))) put(band, place);
    else put(`=${documents[place]?.text.trim() ?? ''}`, place);
  });
  return [...buckets.values()].filter(({ length }) => length > 1);
}

/** Short texts share a bucket only with their equals. */
function isCopy(a: Uint32Array | undefined, b: Uint32Array | undefined): boolean {
  if (!a || !b) return false;
  return Math.min(a.length, b.length) < SHORTEST || containment(a, b) >= COPY;
}

function rootOf(first: number[], place: number): number {
  let root = place;
  for (let next = first[root] ?? root; next !== root; next = first[root] ?? root) {
    first[root] = first[next] ?? next;
    root = next;
  }
  return root;
}

/** The smaller place is the root, so that a story is called after its smallest id. */
function join(first: number[], a: number, b: number): void {
  const [x, y] = [rootOf(first, a), rootOf(first, b)];
  first[Math.max(x, y)] = Math.min(x, y);
}
