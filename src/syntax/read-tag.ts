import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import type { Token } from '../model/token.js';
import { isReflexive, QUOTES } from './closed-words.js';
import type { ListedWord } from './listed-word.js';
import { misreadWord } from './misread-words.js';
import { besideAuxiliary, openClass } from './open-class.js';
import { isPastForm, isVerbForm, isWithin } from './past-forms.js';
import { sureTag } from './sure-tag.js';
import { lastUnit } from './unit.js';
import type { Unit, UnitTag } from './unit.js';

/** Corrects the tagger where closed classes or the word before leave no doubt; leaves real doubt as DUAL. */
export function readTag(
  tokens: readonly Token[],
  at: number,
  before: readonly Unit[],
  listed: ListedWord,
  lexicon: SyntaxLexicon,
): UnitTag {
  const token = tokens[at] as Token;
  const sure = sureTag(token, lastUnit(before), listed, lexicon);
  if (sure !== null) return sure;
  const next = at + 1 < tokens.length ? tokens[at + 1] : undefined;
  return (
    misreadWord(tokens, at, next, before, listed, lexicon) ??
    (listed.mayBeClosed ? closedClass(tokens, at, next, before, listed, lexicon) : null) ??
    besideAuxiliary(token, next, before, lexicon) ??
    openClass(token, next, before, listed, lexicon)
  );
}

function closedClass(
  tokens: readonly Token[],
  at: number,
  next: Token | undefined,
  before: readonly Unit[],
  listed: ListedWord,
  lexicon: SyntaxLexicon,
): UnitTag | null {
  const token = tokens[at] as Token;
  const word = token.lower;
  const last = lastUnit(before)?.tag;
  if (word === "'s" || word === '’s') return token.tag === 'AUX' || token.tag === 'VERB' ? verbalS(next) : 'APOS';
  if ((word === "'" || word === '’') && !token.spaced && at > 0 && tokens[at - 1]?.lower.endsWith('s') === true)
    return 'APOS';
  if (word === '%') return 'NOUN';
  if (token.tag === 'PUNCT' || (word.length <= 2 && QUOTES.has(word))) return 'PUNCT';
  if (listed.invertedConditions && opensCondition(token, next, before)) return 'SUB';
  if (word === 'may' && at > 0 && /^M/.test(token.text)) return 'PROPN';
  if (word === 'neither' && (last === 'AUX' || last === 'MODAL')) return 'NOT';
  if (listed.closedAs !== null) return listed.closedAs;
  if (token.tag === 'PRON' && isReflexive(word) && isAfterNoun(before)) return 'ADV';
  if (word === 'there' && opensExistential(next, last, lexicon)) return 'PRON';
  if (word === 'worth') return worth(next, last);
  if (last === 'AUX' && listed.clausePrepositions && isPastForm(next ?? token)) return 'ADV';
  if (listed.verbAdverbs && (isVerbForm(next, lexicon) || isWithin(last, next))) return 'ADV';
  if (listed.subordinators && token.tag !== 'VERB') return word === 'even' ? 'ADV' : 'SUB';
  if (
    listed.adverbs &&
    token.tag !== 'ADJ' &&
    token.tag !== 'DET' &&
    !((last === 'POSS' || last === 'DET') && token.tag === 'NOUN')
  )
    return quantifier(word, next) ? 'ADJ' : 'ADV';
  if (listed.comparatives && isBeforeNoun(next, last)) return 'ADJ';
  if (listed.prepositions) {
    if (word.endsWith('ing') && !(at > 0 && tokens[at - 1]?.tag === 'AUX')) return 'ADP';
    if (token.tag !== 'VERB' && token.tag !== 'ADJ' && token.tag !== 'NOUN') return 'ADP';
  }
  return null;
}

/** "Should Iran attack", "citizens should Oslo agree": no subject right before, and one right after. */
function opensCondition({ lower }: Token, next: Token | undefined, before: readonly Unit[]): boolean {
  if (!next || !/^(?:PROPN|DET|PRON)$/.test(next.tag)) return false;
  return before.length === 0 || (lower === 'should' && lastUnit(before)?.tag !== 'WH');
}

/** "deeper cooperation", "on closer ties": before a noun, or what must be one right after a preposition. */
function isBeforeNoun(next: Token | undefined, last: UnitTag | undefined): boolean {
  if (next === undefined || !/^(?:NOUN|PROPN|ADJ|VERB)$/.test(next.tag)) return false;
  return next.tag !== 'VERB' || last === 'ADP';
}

/** "there had been no attack", "there may be": what is not there yet. */
function opensExistential(next: Token | undefined, last: UnitTag | undefined, { be, have }: SyntaxLexicon): boolean {
  const isThere = /^(?:NOUN|NAME|PROPN|VERB)$/.test(last ?? '');
  return !isThere && (next?.tag === 'AUX' || be.has(next?.lower ?? '') || have.has(next?.lower ?? ''));
}

/** "$5 million worth of arms" is a measure, "arms worth $5 million" a phrase. */
function worth(next: Token | undefined, tag: UnitTag = 'PUNCT'): UnitTag {
  if (next?.lower === 'of') return /^(?:NUM|NOUN|SYM|X)$/.test(tag) ? 'NOUN' : 'ADJ';
  return /^(?:NOUN|NAME|PROPN|DUAL|VERB)$/.test(tag) ? 'ADP' : 'ADJ';
}

/** "more troops" is a noun phrase, "more quickly" is none. */
function quantifier(word: string, next: Token | undefined): boolean {
  return /^(?:more|most|less|least)$/.test(word) && next !== undefined && /^(?:NOUN|ADJ|PROPN)$/.test(next.tag);
}

/** "it's raining" against "the firm's": 's is a verb only where a participle, adjective or determiner follows. */
function verbalS(next: Token | undefined): UnitTag {
  return next && /^(?:DET|ADV|PRON)$/.test(next.tag) ? 'AUX' : 'APOS';
}

/** "is itself sued", "Shell itself", ", himself a sheikh": there a reflexive only stresses. */
export function isAfterNoun(before: readonly Unit[]): boolean {
  const last = lastUnit(before);
  return last?.lower === ',' || /^(?:AUX|NAME|NOUN|PROPN)$/.test(last?.tag ?? '');
}
