import type { Chunk, ChunkType } from '../model/chunk.js';
import type { Sentence } from '../model/sentence.js';

const PHRASES: ReadonlySet<ChunkType> = new Set(['NP', 'PP', 'PPOF']);

/** "€61 a share", "20 tanks a month": what a sum or number is counted by belongs to it, and is no phrase of its own. */
export function joinRates(chunks: readonly Chunk[], sentence: Sentence): readonly Chunk[] {
  return chunks.flatMap((chunk, i) => {
    const [before, next] = [chunks[i - 1], chunks[i + 1]];
    if (before && isSum(before, sentence) && isRate(chunk, sentence)) return [];
    if (!next || !isSum(chunk, sentence) || !isRate(next, sentence)) return [chunk];
    return [{ ...chunk, to: next.to }];
  });
}

function isSum({ type, noun }: Chunk, sentence: Sentence): boolean {
  return PHRASES.has(type) && noun !== null && sentence.tokens[noun.head]?.tag === 'NUM';
}

/** An article and one plain noun. */
function isRate({ type, from, to, noun }: Chunk, sentence: Sentence): boolean {
  if (type !== 'NP' || noun === null || noun.mention || to - from !== 2) return false;
  return /^an?$/.test(sentence.tokens[from]?.lower ?? '');
}
