import type { Chunk, ChunkType, NounGroup, VerbGroup } from '../model/chunk.js';

/** The one place where chunks are made: all of them have one hidden class. */
export const chunkOf = (
  type: ChunkType,
  from: number,
  to: number,
  word: string,
  noun: NounGroup | null,
  verb: VerbGroup | null,
): Chunk => ({ type, from, to, word, noun, verb });

/** The same chunk as another terminal of the grammar. */
export const retyped = ({ from, to, word, noun, verb }: Chunk, type: ChunkType): Chunk =>
  chunkOf(type, from, to, word, noun, verb);

/** The same chunk with another verb, and no noun that it could be instead. */
export const withVerb = ({ from, to, word }: Chunk, type: ChunkType, verb: VerbGroup | null): Chunk =>
  chunkOf(type, from, to, word, null, verb);
