import type { ChunkType } from '../model/chunk.js';

/** Marks that are chunks of their own. */
export const MARKS: ReadonlyMap<string, ChunkType> = new Map([
  [',', 'COMMA'],
  [';', 'COLON'],
  [':', 'COLON'],
  ['(', 'LP'],
  [')', 'RP'],
  ['[', 'LP'],
  [']', 'RP'],
  ['—', 'DASH'],
  ['–', 'DASH'],
  ['-', 'DASH'],
  ['--', 'DASH'],
  ['/', 'CC'],
  ['&', 'CC'],
]);
