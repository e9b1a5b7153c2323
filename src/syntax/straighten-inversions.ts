import type { Chunk, ChunkType } from '../model/chunk.js';
import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import { joinAuxiliary, joinModal, negatedVerb } from './join-verbs.js';

/** From the word that turns it round to the auxiliary, and from the subject to the verb, there are no more chunks than this. */
const NEAR = 4;

/** "Nor has Oslo freed Haas", "Only then did Oslo act", "Not until May will Oslo pay": the subject before its whole verb again. */
export function straightenInversions(chunks: readonly Chunk[], lexicon: SyntaxLexicon): readonly Chunk[] {
  let straight: Chunk[] | null = null;
  for (let at = 0; at < chunks.length;) {
    const isFirst = at === 0 || isOpener((chunks[at - 1] as Chunk).type);
    const found = isFirst ? inversionAt(chunks, at, lexicon) : null;
    if (found) (straight ??= chunks.slice(0, at)).push(...found.chunks);
    else straight?.push(chunks[at] as Chunk);
    at += found?.length ?? 1;
  }
  return straight ?? chunks;
}

function inversionAt(
  chunks: readonly Chunk[],
  at: number,
  lexicon: SyntaxLexicon,
): { readonly chunks: readonly Chunk[]; readonly length: number } | null {
  const negates = turnsRound(chunks[at] as Chunk, lexicon);
  if (negates === null) return null;
  for (let i = at; i < Math.min(chunks.length, at + NEAR); i++) {
    const auxiliary = chunks[i] as Chunk;
    if (i > at && isOpener(auxiliary.type)) return null;
    const end = subjectEnd(chunks, i + 1);
    const last = end > i + 1 && end < chunks.length ? chunks[end] : undefined;
    const verb = last ? (joinAuxiliary(auxiliary, last) ?? joinModal(auxiliary, last, lexicon.modals)) : null;
    if (!verb?.verb) continue;
    const isNot = i > at && negates;
    return {
      chunks: [...chunks.slice(at, i), ...chunks.slice(i + 1, end), isNot ? negatedVerb(verb) : verb],
      length: end + 1 - at,
    };
  }
  return null;
}

const isOpener = (type: ChunkType): boolean =>
  type === 'COMMA' || type === 'COLON' || type === 'DASH' || type === 'CC' || type === 'END';

/** Whether what a clause opens with turns it round, and then whether it negates it too; null if it does neither. */
function turnsRound({ word, verb, noun }: Chunk, lexicon: SyntaxLexicon): boolean | null {
  if (verb?.negated || noun?.negated) return true;
  if (word === '') return null;
  if (lexicon.invertingNegations.has(word)) return true;
  return lexicon.invertingAdverbs.has(word) ? false : null;
}

/** After a noun phrase and the phrases that go with it. */
function subjectEnd(chunks: readonly Chunk[], from: number): number {
  if (from >= chunks.length || chunks[from]?.type !== 'NP') return from;
  let end = from + 1;
  while (end < Math.min(chunks.length, from + NEAR) && /^PP(?:OF)?$/.test(chunks[end]?.type ?? '')) end++;
  return end;
}
