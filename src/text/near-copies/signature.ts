import { mix } from './shingles.js';

const HASHES = 128;
/** Two hashes a band: two texts that share a fifth of their shingles meet in one of the 64 bands nine times in ten. */
const ROWS = 2;

const SEEDS = Uint32Array.from({ length: HASHES }, (_, i) => mix(0x2545f491, i));

/** MinHash: the share of positions in which two signatures agree estimates the Jaccard similarity of their sets. */
export function signatureOf(shingles: Uint32Array): Uint32Array {
  const signature = new Uint32Array(HASHES).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let i = 0; i < HASHES; i++) {
      // A multiplication by an odd number, folded: a permutation of 32 bits for each seed.
      const product = Math.imul(shingle ^ (SEEDS[i] ?? 0), 0x9e3779b1);
      const value = (product ^ (product >>> 15)) >>> 0;
      if (value < (signature[i] ?? 0)) signature[i] = value;
    }
  }
  return signature;
}

/** The keys of a signature's bands; texts that share one are worth comparing. */
export function bandsOf(signature: Uint32Array): readonly string[] {
  const bands: string[] = [];
  for (let i = 0; i < HASHES; i += ROWS) bands.push(`${i},${signature.subarray(i, i + ROWS).join()}`);
  return bands;
}
