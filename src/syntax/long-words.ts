import { rememberedBy } from '../common/remembered.js';
import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import type { Token } from '../model/token.js';
import type { Unit, UnitTag } from './unit.js';

/** "about 80 soldiers", "more than $1 billion": words that leave a number open are part of its phrase. */
export function approximator(
  tokens: readonly Token[],
  at: number,
  last: Unit | undefined,
  lexicon: SyntaxLexicon,
): number {
  const length = phraseLength(tokens, at, lexicon.approximators);
  const next = tokens[at + length];
  if (length === 0 || !next || !(next.tag === 'NUM' || /^[$£€¥₹₽\p{N}]/u.test(next.text))) return 0;
  const isPreposition = length === 1 && lexicon.prepositions.has(tokens[at]?.lower ?? '');
  const isTopic = isPreposition && last?.tag === 'NOUN';
  const isWhile = isPreposition && (!last || last.tag === 'PUNCT') && isTimeMeasure(tokens, at + 2, lexicon);
  return isTopic || isWhile ? 0 : length;
}

/** "Over three days of talks, Oslo said" */
const isTimeMeasure = (tokens: readonly Token[], at: number, { timeMeasures }: SyntaxLexicon): boolean =>
  timeMeasures.has(tokens[at]?.lemma ?? '');

/** A quick look that spares most words the search for phrases. */
export const opensPhrase = rememberedBy((word: string, lexicon: SyntaxLexicon): boolean =>
  [
    lexicon.approximators,
    lexicon.longPrepositions,
    lexicon.falseNegations,
    lexicon.longAdverbs,
    lexicon.longNegations,
    lexicon.nouns,
  ].some((phrases) => phrases.has(word)),
);

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Words that are read as one: a preposition, a negation. */
export function severalWords(
  tokens: readonly Token[],
  at: number,
  lexicon: SyntaxLexicon,
  before: readonly Unit[],
): { readonly length: number; readonly tag: UnitTag } | null {
  const preposition = phraseLength(tokens, at, lexicon.longPrepositions);
  if (preposition > 1 && isPreposition(tokens, at, preposition, lexicon, before))
    return { length: preposition, tag: 'ADP' };
  const falseNegation = phraseLength(tokens, at, lexicon.falseNegations);
  if (falseNegation > 0) return { length: falseNegation, tag: 'ADV' };
  const adverb = phraseLength(tokens, at, lexicon.longAdverbs);
  const next = tokens[at + adverb];
  const isAlone = !/^(?:NOUN|PROPN|ADJ)$/.test(next?.tag ?? '') || lexicon.verbForms.has(next?.lower ?? '');
  if (adverb > 0 && isAlone) return { length: adverb, tag: 'ADV' };
  const negation = phraseLength(tokens, at, lexicon.longNegations);
  return negation > 0 ? { length: negation, tag: 'NOT' } : null;
}

export function phraseLength(tokens: readonly Token[], at: number, phrases: Phrases): number {
  for (const words of phrases.get(tokens[at]?.lower ?? '') ?? []) {
    if (words.every((word, i) => tokens[at + i]?.lower === word)) return words.length;
  }
  return 0;
}

/** "due to meet", "stood up to": where "to" opens an infinitive, or a verb owns the first word, it is no preposition. */
function isPreposition(
  tokens: readonly Token[],
  at: number,
  length: number,
  lexicon: SyntaxLexicon,
  before: readonly Unit[],
): boolean {
  const [last, next] = [tokens[at + length - 1], tokens[at + length]];
  if (last?.lower === 'to' && next?.tag === 'VERB' && next.lower === next.lemma) return false;
  return !lexicon.phrasals.has(`${before[before.length - 1]?.lemma ?? ''} ${tokens[at]?.lower ?? ''}`);
}
