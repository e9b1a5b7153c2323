import type { ChunkType } from '../model/chunk.js';

/** The types of chunk, each a bit by its number: the place it has here. */
const chunkTypes: readonly ChunkType[] = [
  'NP',
  'PP',
  'PPOF',
  'PPSUB',
  'NPT',
  'PING',
  'PWH',
  'P',
  'VF',
  'VP',
  'VBE',
  'VS',
  'VED',
  'VB',
  'VING',
  'VEN',
  'VTO',
  'DUAL',
  'ADV',
  'ADJ',
  'WH',
  'WHOSE',
  'THAT',
  'SUB',
  'CC',
  'COMMA',
  'COLON',
  'DASH',
  'LP',
  'RP',
  'END',
];

/** In the place of a chunk's type: no chunk comes any more. */
export const LAST = 31;

/** How many types there are with that. */
export const TYPES = 32;

/** The bits of all types. */
export const ANY = -1;

const numbers: ReadonlyMap<string, number> = new Map(chunkTypes.map((type, i) => [type, i]));

/** The number of a chunk's type. */
export function numberOf(type: ChunkType): number {
  return numbers.get(type) as number;
}

/** The bits of these types, but for those that no chunk has. */
export function bitsOf(types: Iterable<string>): number {
  let bits = 0;
  for (const type of types) {
    const number = numbers.get(type);
    if (number !== undefined) bits |= 1 << number;
  }
  return bits;
}

/** The number of the first of the types that these bits stand for. */
export function firstOf(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
