import type { Chunk } from '../model/chunk.js';
import type { Sentence } from '../model/sentence.js';
import type { Token } from '../model/token.js';
import { chunkOf } from './chunk-of.js';

/** "€61 a share", "20 tanks a month": what a sum or number is counted by belongs to it, and is no phrase of its own. */
export function joinRates(chunks: readonly Chunk[], { tokens }: Sentence): readonly Chunk[] {
  let joined: Chunk[] | null = null;
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    const next = i + 1 < chunks.length ? (chunks[i + 1] as Chunk) : null;
    if (next === null || !isRate(next, tokens) || !isSum(chunk, tokens)) {
      joined?.push(chunk);
      continue;
    }
    joined ??= chunks.slice(0, i);
    joined.push(chunkOf(chunk.type, chunk.from, next.to, chunk.word, chunk.noun, chunk.verb));
    i++;
  }
  return joined ?? chunks;
}

const isSum = ({ type, noun }: Chunk, tokens: readonly Token[]): boolean =>
  (type === 'NP' || type === 'PP' || type === 'PPOF') && noun !== null && tokens[noun.head]?.tag === 'NUM';

/** An article and one plain noun. */
export function isRate({ type, from, to, noun }: Chunk, tokens: readonly Token[]): boolean {
  if (type !== 'NP' || noun === null || noun.mention || to - from !== 2) return false;
  const article = tokens[from]?.lower;
  return article === 'a' || article === 'an';
}
