import { move, transferableSymbol, valueSymbol } from 'piscina';
import type { Answer } from './read-texts.js';

/** Answers as a thread gives them back: bytes in them change hands, where all else is copied. */
export function handOver<Result>(answers: readonly Answer<Result>[]): readonly Answer<Result>[] {
  const moved: unknown = move({ [transferableSymbol]: buffersIn(answers), [valueSymbol]: answers });
  // piscina gives whoever asked the value inside
  return moved as readonly Answer<Result>[];
}

function buffersIn(answers: readonly Answer<unknown>[]): readonly ArrayBufferLike[] {
  const buffers = new Set<ArrayBufferLike>();
  for (const answer of answers)
    for (const item of answer.type === 'text' ? answer.items : [])
      if (item.type === 'read' && item.result instanceof Uint8Array) buffers.add(item.result.buffer);
  return [...buffers];
}
