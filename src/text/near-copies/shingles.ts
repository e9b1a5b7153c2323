const WORD = /[\p{L}\p{N}]+/gu;
const SIZE = 3;

/** The hashes (32 bits) of a text's runs of three words, each once, ascending. Case, signs and spacing make no difference. */
export function shinglesOf(text: string): Uint32Array {
  const words = text.toLowerCase().match(WORD) ?? [];
  const hashes = words.map(hashWord);
  const shingles = new Set<number>();
  for (let i = 0; i + SIZE <= hashes.length; i++) {
    shingles.add(mix(mix(mix(0x9e3779b9, hashes[i]), hashes[i + 1]), hashes[i + 2]) >>> 0);
  }
  return Uint32Array.from(shingles).sort();
}

/** FNV-1a over UTF-16 code units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** A step of MurmurHash3. */
export function mix(seed: number, value = 0): number {
  let hash = seed ^ Math.imul(rotate(Math.imul(value, 0xcc9e2d51), 15), 0x1b873593);
  hash = Math.imul(rotate(hash, 13), 5) + 0xe6546b64;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

/** How much of the smaller of two ascending sets is in the larger, 0 to 1. */
export function containment(a: Uint32Array, b: Uint32Array): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared / Math.max(1, Math.min(a.length, b.length));
}
