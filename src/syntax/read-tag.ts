import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import type { Token } from '../model/token.js';
import { misreadWord } from './misread-words.js';
import { besideAuxiliary, openClass } from './open-class.js';
import { isPastForm, isVerbForm, isWithin } from './past-forms.js';
import type { Unit, UnitTag } from './unit.js';

const QUOTES = new Set(['"', '“', '”', "'", '‘', '’', '``', "''", '«', '»']);

/** Corrects the tagger where closed classes or the word before leave no doubt; leaves real doubt as DUAL. */
export function readTag(
  tokens: readonly Token[],
  at: number,
  before: readonly Unit[],
  lexicon: SyntaxLexicon,
): UnitTag {
  const token = tokens[at] as Token;
  return (
    misreadWord(tokens, at, before, lexicon) ??
    closedClass(tokens, at, before, lexicon) ??
    besideAuxiliary(token, tokens[at + 1], before[before.length - 1], lexicon) ??
    openClass(token, tokens[at + 1], before, lexicon)
  );
}

function closedClass(
  tokens: readonly Token[],
  at: number,
  before: readonly Unit[],
  lexicon: SyntaxLexicon,
): UnitTag | null {
  const token = tokens[at] as Token;
  const word = token.lower;
  const last = before[before.length - 1]?.tag;
  if (word === "'s" || word === '’s') return token.tag === 'AUX' || token.tag === 'VERB' ? verbalS(tokens, at) : 'APOS';
  if ((word === "'" || word === '’') && !token.spaced && tokens[at - 1]?.lower.endsWith('s') === true) return 'APOS';
  if (word === '%') return 'NOUN';
  if (QUOTES.has(word) || token.tag === 'PUNCT') return 'PUNCT';
  if (lexicon.invertedConditions.has(word) && opensCondition(tokens, at, before)) return 'SUB';
  if (lexicon.modals.has(word) || word === "'ll" || word === 'wo' || word === 'ca')
    return word === 'may' && /^M/.test(token.text) && at > 0 ? 'PROPN' : 'MODAL';
  if (lexicon.be.has(word) || lexicon.have.has(word) || lexicon.do.has(word)) return 'AUX';
  if (lexicon.negations.has(word)) return 'NOT';
  if (word === 'to') return 'TO';
  if (word === 'neither' && /^(?:AUX|MODAL)$/.test(before[before.length - 1]?.tag ?? '')) return 'NOT';
  if (word === 'either' || word === 'both' || word === 'neither') return 'DET';
  if (word === 'nor') return 'CCONJ';
  if (token.tag === 'PRON' && /sel(?:f|ves)$/.test(word) && isAfterNoun(before)) return 'ADV';
  if (word === 'that') return 'THAT';
  if (word === 'there' && opensExistential(tokens[at + 1], before, lexicon)) return 'PRON';
  if (word === 'worth') return worth(tokens[at + 1], before);
  if (word === 'whose') return 'WHOSE';
  if (lexicon.relatives.has(word)) return 'WH';
  if (last === 'AUX' && lexicon.clausePrepositions.has(word) && isPastForm(tokens[at + 1] ?? token)) return 'ADV';
  if (lexicon.verbAdverbs.has(word) && (isVerbForm(tokens[at + 1], lexicon) || isWithin(last, tokens[at + 1])))
    return 'ADV';
  if (lexicon.subordinators.has(word) && token.tag !== 'VERB') return word === 'even' ? 'ADV' : 'SUB';
  if (lexicon.adverbs.has(word) && !/^(?:ADJ|DET)$/.test(token.tag) && !(last === 'POSS' && token.tag === 'NOUN'))
    return quantifier(word, tokens[at + 1]) ? 'ADJ' : 'ADV';
  if (lexicon.comparatives.has(word) && isBeforeNoun(tokens[at + 1], before)) return 'ADJ';
  if (word.endsWith('ing') && lexicon.prepositions.has(word) && tokens[at - 1]?.tag !== 'AUX') return 'ADP';
  if (lexicon.prepositions.has(word) && token.tag !== 'VERB' && token.tag !== 'ADJ' && token.tag !== 'NOUN')
    return 'ADP';
  if (/^[$£€¥₹₽]/.test(word) || /^\p{N}/u.test(word)) return 'NUM';
  return null;
}

/** "Should Iran attack", "citizens should Oslo agree": no subject right before, and one right after. */
function opensCondition(tokens: readonly Token[], at: number, before: readonly Unit[]): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!next || !/^(?:PROPN|DET|PRON)$/.test(next.tag)) return false;
  return before.length === 0 || (token?.lower === 'should' && before[before.length - 1]?.tag !== 'WH');
}

/** "deeper cooperation", "on closer ties": before a noun, or what must be one right after a preposition. */
function isBeforeNoun(next: Token | undefined, before: readonly Unit[]): boolean {
  if (next === undefined || !/^(?:NOUN|PROPN|ADJ|VERB)$/.test(next.tag)) return false;
  return next.tag !== 'VERB' || before[before.length - 1]?.tag === 'ADP';
}

/** "there had been no attack", "there may be": what is not there yet. */
function opensExistential(next: Token | undefined, before: readonly Unit[], { be, have }: SyntaxLexicon): boolean {
  const isThere = /^(?:NOUN|NAME|PROPN|VERB)$/.test(before[before.length - 1]?.tag ?? '');
  return !isThere && (next?.tag === 'AUX' || be.has(next?.lower ?? '') || have.has(next?.lower ?? ''));
}

/** "$5 million worth of arms" is a measure, "arms worth $5 million" a phrase. */
function worth(next: Token | undefined, before: readonly Unit[]): UnitTag {
  const tag = before[before.length - 1]?.tag ?? '';
  if (next?.lower === 'of') return /^(?:NUM|NOUN|SYM|X)$/.test(tag) ? 'NOUN' : 'ADJ';
  return /^(?:NOUN|NAME|PROPN|DUAL|VERB)$/.test(tag) ? 'ADP' : 'ADJ';
}

/** "more troops" is a noun phrase, "more quickly" is none. */
function quantifier(word: string, next: Token | undefined): boolean {
  return /^(?:more|most|less|least)$/.test(word) && next !== undefined && /^(?:NOUN|ADJ|PROPN)$/.test(next.tag);
}

/** "it's raining" against "the firm's": 's is a verb only where a participle, adjective or determiner follows. */
function verbalS(tokens: readonly Token[], at: number): UnitTag {
  const next = tokens[at + 1];
  return next && /^(?:DET|ADV|PRON)$/.test(next.tag) ? 'AUX' : 'APOS';
}

/** "is itself sued", "Shell itself", ", himself a sheikh": there a reflexive only stresses. */
export function isAfterNoun(before: readonly Unit[]): boolean {
  const last = before[before.length - 1];
  return last?.lower === ',' || /^(?:AUX|NAME|NOUN|PROPN)$/.test(last?.tag ?? '');
}
