import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import type { Token } from '../model/token.js';
import { listedWord } from './listed-words.js';
import type { OpenedPhrases, PhraseOpener } from './opened-phrases.js';
import { joinLower, lastUnit, plainUnit } from './unit.js';
import type { Unit, UnitTag } from './unit.js';

/** What words that begin here may be read as one: most may not, as the word after them tells. */
export function phrasesAt(
  tokens: readonly Token[],
  at: number,
  { bySecond, alone }: PhraseOpener,
  lexicon: SyntaxLexicon,
): OpenedPhrases | null {
  if (at + 1 >= tokens.length) return alone;
  const { word, lower } = tokens[at + 1] as Token;
  return (listedWord(word, lexicon).continuesPhrase ? bySecond.get(lower) : null) ?? alone;
}

/** Words that are read as one, or null. */
export function phraseUnit(
  tokens: readonly Token[],
  at: number,
  phrases: OpenedPhrases,
  lexicon: SyntaxLexicon,
  before: readonly Unit[],
): Unit | null {
  const about = approximator(tokens, at, before, phrases, lexicon);
  if (about > 0) return plainUnit(tokens, at, at + about, 'ADJ', '', lexicon);
  const several = severalWords(tokens, at, phrases, before, lexicon);
  if (several) return plainUnit(tokens, at, at + several.length, several.tag, '', lexicon);
  const noun = phraseLength(tokens, at, phrases.nouns);
  return noun > 0 ? plainUnit(tokens, at, at + noun, 'NOUN', lastLemma(tokens, at, at + noun), lexicon) : null;
}

/** Of "chief of staff" the last word; "secretary general" is one with "secretary-general". */
function lastLemma(tokens: readonly Token[], from: number, to: number): string {
  const last = tokens[to - 1] as Token;
  return last.tag === 'ADJ' && to > from + 1 ? joinLower(tokens, from, to, '-') : last.lemma;
}

/** "about 80 soldiers", "more than $1 billion": words that leave a number open are part of its phrase. */
function approximator(
  tokens: readonly Token[],
  at: number,
  before: readonly Unit[],
  phrases: OpenedPhrases,
  lexicon: SyntaxLexicon,
): number {
  const length = phraseLength(tokens, at, phrases.approximators);
  if (length === 0 || at + length >= tokens.length) return 0;
  const next = tokens[at + length] as Token;
  if (next.tag !== 'NUM' && !/^[$£€¥₹₽\p{N}]/u.test(next.text)) return 0;
  const last = lastUnit(before);
  const isPreposition = length === 1 && lexicon.prepositions.has(tokens[at]?.lower ?? '');
  const isTopic = isPreposition && last?.tag === 'NOUN';
  const isWhile = isPreposition && (!last || last.tag === 'PUNCT') && isTimeMeasure(tokens, at + 2, lexicon);
  return isTopic || isWhile ? 0 : length;
}

/** "Over three days of talks, Oslo said" */
const isTimeMeasure = (tokens: readonly Token[], at: number, { timeMeasures }: SyntaxLexicon): boolean =>
  timeMeasures.has(tokens[at]?.lemma ?? '');

/** Of `phrases` that the word begins, those that are read as one: a conjunction, a preposition, a negation. */
function severalWords(
  tokens: readonly Token[],
  at: number,
  phrases: OpenedPhrases,
  before: readonly Unit[],
  lexicon: SyntaxLexicon,
): { readonly length: number; readonly tag: UnitTag } | null {
  const subordinator = phraseLength(tokens, at, phrases.longSubordinators);
  if (subordinator > 0 && opensClause(tokens[at + subordinator])) return { length: subordinator, tag: 'SUB' };
  const preposition = phraseLength(tokens, at, phrases.longPrepositions);
  if (preposition > 1 && isPreposition(tokens, at, preposition, lexicon, before))
    return { length: preposition, tag: 'ADP' };
  const falseNegation = phraseLength(tokens, at, phrases.falseNegations);
  if (falseNegation > 0) return { length: falseNegation, tag: 'ADV' };
  const adverb = phraseLength(tokens, at, phrases.longAdverbs);
  if (adverb > 0 && isAlone(tokens, at + adverb, lexicon)) return { length: adverb, tag: 'ADV' };
  const negation = phraseLength(tokens, at, phrases.longNegations);
  return negation > 0 ? { length: negation, tag: 'NOT' } : null;
}

/** "the moment | Oslo paid", not "the moment of truth" */
function opensClause(next: Token | undefined): boolean {
  return next?.tag === 'PROPN' || next?.tag === 'PRON' || next?.tag === 'DET';
}

/** What follows is no noun that an adverb could not stand before. */
function isAlone(tokens: readonly Token[], after: number, { verbForms }: SyntaxLexicon): boolean {
  if (after >= tokens.length) return true;
  const { tag, lower } = tokens[after] as Token;
  return (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ') || verbForms.has(lower);
}

/** How many words from `at` on are one of these phrases, which begin with the word there. */
export function phraseLength(tokens: readonly Token[], at: number, phrases: OpenedPhrases['nouns']): number {
  for (const words of phrases) if (begins(tokens, at, words)) return words.length;
  return 0;
}

function begins(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  if (at + words.length > tokens.length) return false;
  // the first word is what they were found by
  for (let i = 1; i < words.length; i++) if ((tokens[at + i] as Token).lower !== words[i]) return false;
  return true;
}

/** "due to meet", "stood up to": where "to" opens an infinitive, or a verb owns the first word, it is no preposition. */
function isPreposition(
  tokens: readonly Token[],
  at: number,
  length: number,
  lexicon: SyntaxLexicon,
  before: readonly Unit[],
): boolean {
  if ((tokens[at + length - 1] as Token).lower === 'to' && at + length < tokens.length) {
    const next = tokens[at + length] as Token;
    if (next.tag === 'VERB' && next.lower === next.lemma) return false;
  }
  const last = lastUnit(before);
  return !last || !lexicon.phrasals.has(`${last.lemma} ${(tokens[at] as Token).lower}`);
}
