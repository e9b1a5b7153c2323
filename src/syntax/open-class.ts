import { ofLemmaBy } from '../common/words.js';
import type { OfLemma } from '../common/words.js';
import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import type { Tag, Token } from '../model/token.js';
import type { Word } from '../model/word.js';
import { ingForm } from './ing-form.js';
import { isNounOrVerb } from './listed-word.js';
import type { ListedWord } from './listed-word.js';
import { isAfterHave, isPastForm, isPastOf, isPastVerb } from './past-forms.js';
import { determines, lastUnit } from './unit.js';
import type { Unit, UnitTag } from './unit.js';

export function openClass(
  token: Token,
  next: Token | undefined,
  before: readonly Unit[],
  listed: ListedWord,
  lexicon: SyntaxLexicon,
): UnitTag {
  const { lower, tag, lemma } = token;
  if (!isOpen(tag)) return closedTag(tag);
  const last = lastUnit(before);
  const lastTag = last?.tag ?? 'PUNCT';
  if (isPastVerb(token, next, before)) return 'VERB';
  // "who shot dead"
  if (tag === 'NOUN' && lastTag === 'WH' && lower !== verbLemma(lower, lexicon)) return 'VERB';
  if (tag === 'ADV' && lexicon.nounOrVerb.has(lower) && isFirstVerb(next, before)) return 'DUAL';
  // "Rwanda, long accused by Congo"
  if (
    (tag === 'NOUN' || tag === 'ADJ') &&
    next?.lower === 'by' &&
    isPastOf(token, lexicon.verbForms) &&
    !determines(lastTag)
  )
    return 'VERB';
  if (isGiven(token, next, before, lexicon)) return 'NOUN';
  const wantsVerb = lastTag === 'TO' || lastTag === 'MODAL' || lastTag === 'NOT';
  if (tag === 'NOUN' && isPastOf(token, lexicon.verbForms) && isAfterHave(before)) return 'VERB';
  const isTurned = tag === 'ADV' || tag === 'ADP' || tag === 'ADJ';
  if (wantsVerb && isTurned && lexicon.nounOrVerb.has(lower) && startsPhrase(next, lexicon)) return 'VERB';
  if (
    wantsVerb &&
    tag === 'ADJ' &&
    lexicon.adjectiveVerbs.has(lower) &&
    /^(?:DET|PROPN|PRON|NUM)$/.test(next?.tag ?? '')
  )
    return 'VERB';
  const isPast = lower !== lemma && listed.endsInPast;
  if ((!isPast || lastTag === 'TO') && mayBeEither(token, listed, lexicon)) {
    const isAfterNounTo = lastTag === 'TO' && lexicon.beforeNounTo.has(lastUnit(before, 2)?.lemma ?? '');
    // "due to travel to" is no reason
    if (isAfterNounTo && !startsPhrase(next, lexicon) && next?.lower !== 'to') return 'NOUN';
    const isName = tag === 'PROPN' && next?.tag === 'PROPN' && /^\p{Lu}/u.test(token.text);
    if (!isName && !isPast) return dual(token, next, before, listed, lexicon);
  }
  if (tag === 'NOUN' && lower === lemma && (lastTag === 'NOUN' || lastTag === 'NAME') && lexicon.saying.has(lower))
    return 'VERB';
  if (isUnknownPast(token, next, lastTag, listed)) return 'VERB';
  if (tag === 'VERB' || tag === 'NOUN' || tag === 'ADJ') return settledForm(token, tag, next, before, listed, lexicon);
  if (tag === 'PROPN') return nameTag(token);
  return tag;
}

/** What is written small is no name. */
export const nameTag = ({ text }: Token): UnitTag => (/^\p{Lu}/u.test(text) ? 'PROPN' : 'NOUN');

type OpenTag = 'NOUN' | 'VERB' | 'PROPN' | 'ADJ' | 'ADV' | 'ADP';

/** What the words around it may tell more of. */
function isOpen(tag: Tag): tag is OpenTag {
  switch (tag) {
    case 'NOUN':
    case 'VERB':
    case 'PROPN':
    case 'ADJ':
    case 'ADV':
    case 'ADP':
      return true;
    default:
      return false;
  }
}

export function closedTag(tag: Exclude<Tag, OpenTag>): UnitTag {
  if (tag === 'SCONJ') return 'SUB';
  if (tag === 'PART') return 'ADV';
  return tag === 'SPACE' ? 'X' : tag;
}

/** "support": noun and verb alike, in the plain form or in -s. */
export function mayBeEither({ tag, lower, lemma, word }: Token, listed: ListedWord, lexicon: SyntaxLexicon): boolean {
  if (tag === 'ADV' || tag === 'ADP') return false;
  return lower === lemma ? listed.nounOrVerb : formOfEither(lemma, word, lexicon) !== null;
}

const formOfEither = ofLemmaBy((lemma: string, { lower }: Word, lexicon: SyntaxLexicon): OfLemma | null =>
  isNounOrVerb(lower, lemma, lexicon) ? { lemma } : null,
);

/** A verb, noun or adjective by its form and its neighbours; as it is tagged, where these say nothing else. */
function settledForm(
  token: Token,
  tag: 'VERB' | 'NOUN' | 'ADJ',
  next: Token | undefined,
  before: readonly Unit[],
  listed: ListedWord,
  lexicon: SyntaxLexicon,
): UnitTag {
  const { lower, lemma } = token;
  if (listed.endsInIng && lower !== 'during') return ingForm(token, next, before, lexicon);
  if (tag !== 'VERB') return tag;
  const last = lastUnit(before);
  const lastTag = last?.tag ?? 'PUNCT';
  if (last && isArticle(last) && next && /^(?:NOUN|PROPN|ADJ)$/.test(next.tag)) return 'ADJ';
  if (isOfThose(token, next, last, listed)) return 'EN';
  if (determines(lastTag) && lastTag !== 'NUM' && listed.endsInPast) return 'ADJ';
  if (isPastForm(token) && isModifier(next, before)) return 'ADJ';
  if (lastTag === 'DET' || lastTag === 'POSS' || lastTag === 'APOS') return 'NOUN';
  if ((lastTag === 'ADV' || lastTag === 'ADJ') && lastUnit(before, 2)?.tag === 'ADP' && /[^s]s$/.test(lower))
    return 'NOUN';
  if (last?.lower === 'of' && lower === lemma) return 'NOUN';
  if ((lastTag === 'ADP' || lastTag === 'NUM') && /[^s]s$/.test(lower)) return 'NOUN';
  return tag;
}

const isArticle = ({ lower }: Unit): boolean => lower === 'the' || lower === 'a' || lower === 'an';

/** "will rehire 46 engineers", "is chairman of" */
export function besideAuxiliary(
  token: Token,
  next: Token | undefined,
  before: readonly Unit[],
  lexicon: SyntaxLexicon,
): UnitTag | null {
  if (token.lower !== token.lemma || (token.tag !== 'NOUN' && token.tag !== 'VERB')) return null;
  const last = lastUnit(before);
  if (token.tag === 'NOUN' && last?.tag === 'MODAL' && /^(?:DET|PRON|PROPN|NUM)$/.test(next?.tag ?? '')) return 'VERB';
  return token.tag === 'VERB' && isAfterBe(token, next, last, lexicon) ? 'NOUN' : null;
}

/** "is chairman of": no plain verb follows a form of be. */
const isAfterBe = (
  { lower }: Token,
  next: Token | undefined,
  last: Unit | undefined,
  { bareParticiples, verbForms }: SyntaxLexicon,
): boolean =>
  last?.tag === 'AUX' &&
  last.listed.be &&
  !bareParticiples.has(lower) &&
  (verbForms.get(lower) ?? lower) === lower &&
  (next === undefined || next.tag === 'PUNCT' || next.lower === 'of');

/** "troops retook Palmyra": an irregular past between a noun and what its object begins with, unless it is a noun too ("the shot Iran fired"). */
const isUnknownPast = ({ tag }: Token, next: Token | undefined, lastTag: UnitTag, { pastOnly }: ListedWord): boolean =>
  pastOnly &&
  tag === 'NOUN' &&
  /^(?:NAME|NOUN|PROPN|PRON)$/.test(lastTag) &&
  next !== undefined &&
  (/^(?:DET|PROPN|PRON|NUM)$/.test(next.tag) || /^\p{Lu}/u.test(next.text));

/** The verb that a word is a form of, or the word. */
const verbLemma = (form: string, { verbForms }: SyntaxLexicon): string => verbForms.get(form) ?? form;

/** "China and Turkey also back Maduro": before an object, where no verb has been yet. */
function isFirstVerb(next: Token | undefined, before: readonly Unit[]): boolean {
  if (!/^(?:DET|PROPN|PRON)$/.test(next?.tag ?? '') || before.length === 0) return false;
  return before.every(({ tag }) => /^(?:NAME|PROPN|NOUN|ADJ|DET|ADV|CCONJ|NUM)$/.test(tag));
}

/** "in prepared remarks", "the recently freed hostages": a participle before a plain noun, after a preposition or an article. */
function isModifier(next: Token | undefined, before: readonly Unit[]): boolean {
  const [last, earlier] = [lastUnit(before), lastUnit(before, 2)];
  if (!last || (next?.tag !== 'NOUN' && next?.tag !== 'PROPN')) return false;
  if (last.tag === 'ADP') return next?.tag === 'NOUN';
  if (last.tag === 'ING') return next?.tag === 'NOUN';
  return last.tag === 'ADV' && earlier !== undefined && determines(earlier.tag);
}

/** A word that is noun and verb alike, by the word before and the one after. */
function dual(
  token: Token,
  next: Token | undefined,
  before: readonly Unit[],
  listed: ListedWord,
  lexicon: SyntaxLexicon,
): UnitTag {
  const last = lastUnit(before);
  const lastTag = last?.tag ?? 'PUNCT';
  if (isAlone(last) && token.tag !== 'ADJ' && token.lower === token.lemma && /^(?:DET|PROPN)$/.test(next?.tag ?? ''))
    return 'VERB';
  if (last && modifiesAfterVerb(token, next, last, lexicon)) return 'NOUN';
  if (isJoinedModifier(token, next, before)) return 'NOUN';
  if (isPlainAfter(token, next, last)) return 'VERB';
  if (determines(lastTag) || lastTag === 'ADP') return token.tag === 'ADJ' ? 'ADJ' : 'NOUN';
  if (lastTag === 'MODAL' || lastTag === 'NOT') return 'VERB';
  // "has close ties"
  if (lastTag === 'AUX' && token.tag === 'ADJ' && next?.tag === 'NOUN') return 'ADJ';
  if (lastTag === 'TO' && token.lower !== token.lemma && token.lower.endsWith('s')) return 'NOUN';
  if (lastTag === 'TO')
    return token.tag === 'VERB' || startsPhrase(next, lexicon) || next?.lower === 'to' ? 'VERB' : 'NOUN';
  if (lastTag === 'PRON' || lastTag === 'WH') return 'VERB';
  if (isPastForm(token) || (token.tag === 'VERB' && listed.bareParticiples)) return 'VERB';
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

function startsPhrase(next: Token | undefined, lexicon: SyntaxLexicon): boolean {
  if (!next) return false;
  return /^(?:DET|PROPN|PRON|ADJ|NUM|NOUN)$/.test(next.tag) || lexicon.particles.has(next.lower);
}

/** "Bolivia and state oil firm YPFB", "met Eni and state firm YPFB": with no plain verb before it, "and" joins no plain verb. */
function isJoinedModifier(token: Token, next: Token | undefined, before: readonly Unit[]): boolean {
  if (lastUnit(before)?.tag !== 'CCONJ' || token.lower !== token.lemma || next?.tag !== 'NOUN') return false;
  if (before.length < 2) return false;
  const verb = before.findLast(({ tag }) => /^(?:VERB|AUX|MODAL|TO|DUAL|ING|WH|THAT)$/.test(tag));
  return !verb || (verb.tag === 'VERB' && verb.lower !== verb.lemma);
}

/** "rather than fight Oslo" */
const isPlainAfter = (token: Token, next: Token | undefined, last: Unit | undefined): boolean =>
  last?.listed.beforePlainVerb === true &&
  token.lower === token.lemma &&
  /^(?:PROPN|DET|PRON|NUM|ADJ)$/.test(next?.tag ?? '');

/** "those detained by Minsk", "those killed were": what such a determiner stands for is said in a participle. */
const isOfThose = (
  { tag }: Token,
  next: Token | undefined,
  last: Unit | undefined,
  { endsInPast }: ListedWord,
): boolean => tag === 'VERB' && endsInPast && last?.lower === 'those' && /^(?:ADP|AUX|PUNCT)$/.test(next?.tag ?? '');

/** "gave it gas", "offered them work": after a verb and its object no plain verb follows, save after "help" and its like. */
function isGiven(
  { tag, lower, lemma }: Token,
  next: Token | undefined,
  before: readonly Unit[],
  { bareInfinitiveVerbs, saying, thatVerbs }: SyntaxLexicon,
): boolean {
  if (tag !== 'VERB' || lower !== lemma || lastUnit(before)?.tag !== 'PRON') return false;
  const verb = lastUnit(before, 2);
  if (verb?.tag !== 'VERB' && verb?.tag !== 'ING') return false;
  const isFree = ![bareInfinitiveVerbs, saying, thatVerbs].some((verbs) => verbs.has(verb.lemma));
  return isFree && (!next || /^(?:PUNCT|ADP|CCONJ|ADV)$/.test(next.tag));
}
