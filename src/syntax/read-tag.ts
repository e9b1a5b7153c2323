import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import type { Token } from '../model/token.js';
import { misreadWord } from './misread-words.js';
import type { Unit, UnitTag } from './unit.js';

const QUOTES = new Set(['"', '“', '”', "'", '‘', '’', '``', "''", '«', '»']);
const DETERMINED: ReadonlySet<UnitTag> = new Set<UnitTag>(['DET', 'POSS', 'APOS', 'ADJ', 'NUM', 'WHOSE']);

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

/** "has long accused": a past form, also where the tagger took it for a noun. */
function isVerbForm(token: Token | undefined, { verbForms }: SyntaxLexicon): boolean {
  if (token === undefined) return false;
  if (token.lower === token.lemma) return isPastOf(token, verbForms);
  return token.tag === 'VERB' && !/(?:s|ing)$/.test(token.lower);
}

/** "has long been accused", "could once count on": between an auxiliary and the rest of its verb. */
function isWithin(last: UnitTag | undefined, next: Token | undefined): boolean {
  if (last === 'AUX') return next?.lower === 'been' || next?.lower === 'being';
  return last === 'MODAL' && next?.tag === 'VERB' && next.lower === next.lemma;
}

const isPastOf = ({ lower }: Token, verbForms: SyntaxLexicon['verbForms']): boolean =>
  lower.endsWith('ed') && verbForms.has(lower);

/** "more troops" is a noun phrase, "more quickly" is none. */
function quantifier(word: string, next: Token | undefined): boolean {
  return /^(?:more|most|less|least)$/.test(word) && next !== undefined && /^(?:NOUN|ADJ|PROPN)$/.test(next.tag);
}

/** "it's raining" against "the firm's": 's is a verb only where a participle, adjective or determiner follows. */
function verbalS(tokens: readonly Token[], at: number): UnitTag {
  const next = tokens[at + 1];
  return next && /^(?:DET|ADV|PRON)$/.test(next.tag) ? 'AUX' : 'APOS';
}

function openClass(token: Token, next: Token | undefined, before: readonly Unit[], lexicon: SyntaxLexicon): UnitTag {
  const last = before[before.length - 1];
  const { lower, tag, lemma } = token;
  const isDual =
    (tag === 'NOUN' || tag === 'VERB' || tag === 'PROPN' || tag === 'ADJ') &&
    (lexicon.nounOrVerb.has(lemma) || lexicon.nounOrVerb.has(lower.endsWith('s') ? lower.slice(0, -1) : lower)) &&
    !lower.endsWith('ing');
  const lastTag = last?.tag ?? 'PUNCT';
  if (isPastVerb(token, next, before)) return 'VERB';
  // "who shot dead"
  if (tag === 'NOUN' && lastTag === 'WH' && lower !== verbLemma(lower, lexicon)) return 'VERB';
  if (tag === 'ADV' && lexicon.nounOrVerb.has(lower) && isFirstVerb(next, before)) return 'DUAL';
  const wantsVerb = lastTag === 'TO' || lastTag === 'MODAL' || lastTag === 'NOT';
  if (tag === 'NOUN' && isPastOf(token, lexicon.verbForms) && isAfterHave(before, lexicon)) return 'VERB';
  if (wantsVerb && /^(?:ADV|ADP|ADJ)$/.test(tag) && lexicon.nounOrVerb.has(lower) && startsPhrase(next, lexicon))
    return 'VERB';
  if (
    wantsVerb &&
    tag === 'ADJ' &&
    lexicon.adjectiveVerbs.has(lower) &&
    /^(?:DET|PROPN|PRON|NUM)$/.test(next?.tag ?? '')
  )
    return 'VERB';
  const isName = tag === 'PROPN' && /^\p{Lu}/u.test(token.text) && next?.tag === 'PROPN';
  const isAfterNounTo = lastTag === 'TO' && lexicon.beforeNounTo.has(before[before.length - 2]?.lemma ?? '');
  if (isDual && isAfterNounTo && !startsPhrase(next, lexicon)) return 'NOUN';
  if (isDual && !isName && (lower === lemma || !/(?:ed|en)$/.test(lower))) return dual(token, next, last, lexicon);
  if (tag === 'NOUN' && lower === lemma && lexicon.saying.has(lower) && (lastTag === 'NOUN' || lastTag === 'NAME'))
    return 'VERB';
  if (tag === 'VERB' || tag === 'NOUN' || tag === 'ADJ') {
    if (/[aeiouy].*ing$/.test(lower) && lower !== 'during') return ing(token, next, before, lexicon);
    if (/^(?:the|a|an)$/.test(last?.lower ?? '') && tag === 'VERB' && next && /^(?:NOUN|PROPN|ADJ)$/.test(next.tag))
      return 'ADJ';
    if (tag === 'VERB' && DETERMINED.has(lastTag) && lastTag !== 'NUM' && /(?:ed|en)$/.test(lower)) return 'ADJ';
    if (tag === 'VERB' && isPastForm(token) && isModifier(next, before)) return 'ADJ';
    if (tag === 'VERB' && (lastTag === 'DET' || lastTag === 'POSS' || lastTag === 'APOS')) return 'NOUN';
    if (tag === 'VERB' && /^AD[VJ]$/.test(lastTag) && before[before.length - 2]?.tag === 'ADP' && /[^s]s$/.test(lower))
      return 'NOUN';
    if (tag === 'VERB' && last?.lower === 'of' && lower === lemma) return 'NOUN';
    if (tag === 'VERB' && (lastTag === 'ADP' || lastTag === 'NUM') && /[^s]s$/.test(lower)) return 'NOUN';
    return tag;
  }
  if (tag === 'PROPN') return /^\p{Lu}/u.test(token.text) ? 'PROPN' : 'NOUN';
  if (tag === 'PART' || tag === 'SCONJ') return tag === 'SCONJ' ? 'SUB' : 'ADV';
  return tag === 'SPACE' ? 'X' : tag;
}

/** The verb that a word is a form of, or the word. */
const verbLemma = (form: string, { verbForms }: SyntaxLexicon): string => verbForms.get(form) ?? form;

/** "relations soured in May", "which alleged that", "had looted the embassy", "the raid involved Iranian drones": no adjective. */
function isPastVerb({ tag, lower }: Token, next: Token | undefined, before: readonly Unit[]): boolean {
  if (tag !== 'ADJ' || !/[^e]ed$/.test(lower) || !next) return false;
  const last = before[before.length - 1];
  if (last?.tag === 'WH' || (next.lower === 'that' && /^(?:NAME|PROPN|PRON|AUX|PUNCT)$/.test(last?.tag ?? '')))
    return true;
  const startsName = /^(?:DET|PRON)$/.test(next.tag) || (/^\p{Lu}/u.test(next.text) && next.tag !== 'NOUN');
  if (last?.tag === 'AUX') return startsName && /^(?:ha[sd]|have|having)$/.test(last.lower);
  return /^(?:NAME|NOUN|PROPN)$/.test(last?.tag ?? '') && (startsName || /^(?:ADP|PART)$/.test(next.tag));
}

/** "China and Turkey also back Maduro": before an object, where no verb has been yet. */
function isFirstVerb(next: Token | undefined, before: readonly Unit[]): boolean {
  if (!/^(?:DET|PROPN|PRON)$/.test(next?.tag ?? '') || before.length === 0) return false;
  return before.every(({ tag }) => /^(?:NAME|PROPN|NOUN|ADJ|DET|ADV|CCONJ|NUM)$/.test(tag));
}

/** "has accused", "has long accused" */
function isAfterHave(before: readonly Unit[], lexicon: SyntaxLexicon): boolean {
  const last = before.findLast(({ tag }) => tag !== 'ADV' && tag !== 'NOT');
  return last?.tag === 'AUX' && lexicon.have.has(last.lower);
}

/** "in prepared remarks", "the recently freed hostages": a participle before a plain noun, after a preposition or an article. */
function isModifier(next: Token | undefined, before: readonly Unit[]): boolean {
  const [last, earlier] = [before[before.length - 1], before[before.length - 2]];
  if (!last || !/^(?:NOUN|PROPN)$/.test(next?.tag ?? '')) return false;
  if (last.tag === 'ADP') return next?.tag === 'NOUN';
  if (last.tag === 'ING') return next?.tag === 'NOUN';
  return last.tag === 'ADV' && earlier !== undefined && DETERMINED.has(earlier.tag);
}

/** A word that is noun and verb alike, by the word before and the one after. */
function dual(token: Token, next: Token | undefined, last: Unit | undefined, lexicon: SyntaxLexicon): UnitTag {
  const lastTag = last?.tag ?? 'PUNCT';
  if (isAlone(last) && token.tag !== 'ADJ' && token.lower === token.lemma && next?.tag === 'DET') return 'VERB';
  if (last && modifiesAfterVerb(token, next, last, lexicon)) return 'NOUN';
  if (DETERMINED.has(lastTag) || lastTag === 'ADP') return token.tag === 'ADJ' ? 'ADJ' : 'NOUN';
  if (lastTag === 'MODAL' || lastTag === 'NOT') return 'VERB';
  if (lastTag === 'TO' && token.lower !== token.lemma && token.lower.endsWith('s')) return 'NOUN';
  if (lastTag === 'TO') return token.tag === 'VERB' || startsPhrase(next, lexicon) ? 'VERB' : 'NOUN';
  if (lastTag === 'PRON' || lastTag === 'WH') return 'VERB';
  if (isPastForm(token) || (token.tag === 'VERB' && lexicon.bareParticiples.has(token.lower))) return 'VERB';
  return 'DUAL';
}

/** "tightened export curbs": no plain verb follows another, save after "help" and its like. */
function modifiesAfterVerb(token: Token, next: Token | undefined, last: Unit, lexicon: SyntaxLexicon): boolean {
  const isPlural = next?.tag === 'NOUN' && next.text === next.lower && next.lower !== next.lemma;
  return isPlural && last.tag === 'VERB' && token.lower === token.lemma && !lexicon.bareInfinitiveVerbs.has(last.lemma);
}

/** "Both support the plan" */
const isAlone = (last: Unit | undefined): boolean =>
  last?.tag === 'DET' && /^(?:both|all|some|many|most|several|few)$/.test(last.lower);

const isPastForm = (token: Token): boolean =>
  token.tag === 'VERB' && token.lower !== token.lemma && !token.lower.endsWith('s');

function startsPhrase(next: Token | undefined, lexicon: SyntaxLexicon): boolean {
  if (!next) return false;
  return /^(?:DET|PROPN|PRON|ADJ|NUM|NOUN)$/.test(next.tag) || lexicon.particles.has(next.lower);
}

function ing(token: Token, next: Token | undefined, before: readonly Unit[], lexicon: SyntaxLexicon): UnitTag {
  const last = before[before.length - 1];
  const lastTag = last?.tag ?? 'PUNCT';
  if (lexicon.participialAdjectives.has(token.lower) && next !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(next.tag))
    return 'ADJ';
  if (last && lexicon.gerundVerbs.has(last.lemma)) return 'ING';
  if (next?.lower === 'that' && last) return lastTag === 'PUNCT' ? 'ING' : lastTag === 'ADP' ? 'NOUN' : tagOf(token);
  if (lastTag === 'AUX' || lastTag === 'NOT') return 'ING';
  if (lastTag === 'ADP' && next !== undefined && /^(?:DET|PROPN|PRON)$/.test(next.tag)) return 'ING';
  if (lastTag === 'ADP' && isAct(before, lexicon)) return 'ING';
  // "won a second term, beating Massa", "and beating Massa"
  if (last?.lower === ',' && next?.tag === 'PROPN' && lexicon.verbForms.has(token.lower)) return 'ING';
  if (lastTag === 'CCONJ' && /^(?:DET|PROPN|PRON)$/.test(next?.tag ?? '') && lexicon.verbForms.has(token.lower))
    return 'ING';
  const beforeNoun = /^(?:NOUN|PROPN)$/.test(next?.tag ?? '') && !lexicon.formsOfAddress.has(next?.lower ?? '');
  if (DETERMINED.has(lastTag)) return beforeNoun ? 'ADJ' : 'NOUN';
  return tagOf(token);
}

const tagOf = ({ tag }: Token): UnitTag => (tag === 'VERB' ? 'ING' : tag === 'ADJ' ? 'ADJ' : 'NOUN');

/** "is itself sued", "Shell itself", ", himself a sheikh": there a reflexive only stresses. */
export function isAfterNoun(before: readonly Unit[]): boolean {
  const last = before[before.length - 1];
  return last?.lower === ',' || /^(?:AUX|NAME|NOUN|PROPN)$/.test(last?.tag ?? '');
}

/** "accused of training rebels", "accused Rwanda of arming": what somebody is said to do. */
function isAct(before: readonly Unit[], lexicon: SyntaxLexicon): boolean {
  const last = before[before.length - 1];
  if (last?.lower !== 'of' && last?.lower !== 'from') return false;
  return before.slice(-7, -1).some(({ lemma }) => lexicon.actVerbs.has(lemma));
}
