import { countryStem } from '../../common/country-stem.js';
import type { ActorType } from '../../model/actor.js';
import type { NameHead } from '../../model/recognition-lexicon.js';
import type { Context } from './context.js';
import { newDraft } from './draft.js';
import type { Draft, NewDraft } from './draft.js';
import { guessByCues, nounBefore } from './guess-by-cues.js';
import { isBought, isCountrysOwn, isFirmByRole } from './guess-firm.js';
import { typeAfterComma } from './type-after-comma.js';
import type { Known } from './memory.js';
import { shortKey, stemKey } from './memory.js';
import { frontAt, isAcronym, isCapital, isHyphen, isInitial, isInitials } from './view.js';
import {
  FAMILY_FIRST,
  NAME_LINKS,
  NAME_SUFFIXES,
  OPENERS,
  OWNER_LINKS,
  PARTICLES,
  SURNAME_HEADS,
  TRADES,
} from './word-lists.js';

/** "Mendes Sá" is no company. */
const ACCENTED = /^\p{Lu}[À-ÖØ-öø-ž]$/u;

/** Says what a name that nobody listed is, by its words, the document's other names, and what stands around it. */
export function classifyName(context: Context, from: number, to: number): NewDraft | null {
  const head = headOf(context, from, to);
  if (head === 'law' || head === 'product' || (head === 'country' && isPlain(context, from, to))) return null;
  if (isSurnameHead(context, from, to)) return newDraft(from, to, 'person', 'surroundings');
  if (head && wordsBetween(context, from, to) > 1) {
    const body = newDraft(from, to, typeInPlace(context, from, to, head), 'surroundings');
    body.head = head;
    return body;
  }
  if (to - from === 1 && isAdjective(context, from)) {
    const adjective = newDraft(from, to, 'country', 'surroundings');
    adjective.form = 'adjective';
    return adjective;
  }
  if (isFamily(context, from, to)) return newDraft(from, to, 'person', 'surroundings');
  const guess = guessName(context, from, to);
  const known = context.memory.find(context.key(from, to), (one) => !isAsGuessed(one, guess));
  return known ? knownDraft(from, to, known) : guess;
}

/** A name of whoever the document says. */
export function knownDraft(from: number, to: number, { type, candidates }: Known): NewDraft {
  const draft = newDraft(from, to, type, 'surroundings');
  draft.candidates = candidates;
  return draft;
}

/** Whether what the document tells of a name is no more than what its words and those around it do. */
function isAsGuessed({ type, candidates }: Known, guess: Draft | null): boolean {
  return guess?.type === type && guess.candidates.length === 0 && candidates.length === 0;
}

function guessName(context: Context, from: number, to: number): NewDraft | null {
  if (isLinkedName(context, from, to) || isPartners(context, from, to))
    return newDraft(from, to, 'organization', 'surroundings');
  if (wordsBetween(context, from, to) === 1) return classifySingle(context, from, to);
  const cue = guessByCues(context, from, to);
  if (cue === null) return null;
  const isTrade = context.isGiven(from) && context.isIn(from - 1, TRADES);
  const noun = isTrade ? undefined : nounBefore(context, from);
  if (noun === 'organization') return newDraft(from, to, noun, 'surroundings');
  if (cue && !context.isGiven(from)) return newDraft(from, to, cue, 'surroundings');
  // where nothing around tells, nor does what stands after a comma
  const isFirm = cue !== undefined && typeAfterComma(context, to) === 'organization';
  if (isFirm || endsAsFirm(context, from, to) || isBought(context, from))
    return newDraft(from, to, 'organization', 'surroundings');
  const isThing = context.isLinker(from - 1) && context.isOrdinary(to - 1);
  if (!isThing && isPersonName(context, from, to)) return newDraft(from, to, 'person', 'surroundings');
  if (cue) return newDraft(from, to, cue, 'surroundings');
  const isPerson = isForeign(context, from, to) && !isCountrysOwn(context, from);
  return newDraft(from, to, isPerson ? 'person' : 'organization', 'shape');
}

function classifySingle(context: Context, from: number, to: number): NewDraft | null {
  const token = context.view.tokens[from];
  const cue = guessByCues(context, from, to);
  if (cue === null || !token || /^.\.?$/u.test(token.text)) return null;
  const short = context.isOrdinary(from) ? shortOf(context, from, to) : undefined;
  if (short) return knownDraft(from, to, short);
  const isBoughtWord = isBought(context, from) && token.tag === 'PROPN' && !isHyphen(context.view, from + 1);
  if (context.isOrdinary(from) && cue !== 'person' && !isBoughtWord) return null;
  if (cue) return newDraft(from, to, cue, 'surroundings');
  if (isCode(context, from)) return null;
  if (isAcronym(context.view, from) && context.view.style !== 'upper')
    return newDraft(from, to, 'organization', 'shape');
  return newDraft(from, to, context.isGiven(from) || isFamilyName(context, from) ? 'person' : 'organization', 'shape');
}

/** "the Autonomous Republic of", "the Fifth Republic": ordinary words alone name no country. */
function isPlain(context: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!context.isOrdinary(at)) return false;
  return true;
}

/** "Karunan" where the document has the Republic of Karuna. */
function isAdjective({ view, lexicon, memory }: Context, at: number): boolean {
  const word = view.tokens[at]?.lower ?? '';
  return lexicon.adjectiveEndings.some((ending) => {
    const stem = word.endsWith(ending) ? countryStem(word.slice(0, -ending.length)) : null;
    return stem !== null && memory.has(stemKey(stem));
  });
}

/** "the Lantern" after "the Evening Lantern", "Meridian" after "Meridian Skyways": within a sentence an ordinary word has a capital as a name alone. */
function shortOf(context: Context, from: number, to: number): Known | undefined {
  const { view, memory } = context;
  if (view.style !== 'plain' || isInitial(view, from) || isHyphen(view, to)) return undefined;
  return memory.get(shortKey(context.key(from, to), context.isLinker(from - 1)));
}

/** "Kaczyński", "Poroshenko" */
function isFamilyName({ view, lexicon }: Context, at: number): boolean {
  const token = view.tokens[at];
  return (
    token !== undefined && token.text.length > 6 && lexicon.familyEndings.some((ending) => token.lower.endsWith(ending))
  );
}

/** "NOK 85 billion", "ISO 9001": three capitals before a number. */
function isCode({ view }: Context, at: number): boolean {
  return /^\p{Lu}{3}$/u.test(view.tokens[at]?.text ?? '') && /^\d/.test(view.tokens[at + 1]?.text ?? '');
}

/** "Samantha Power": a head that is a surname too, after a given name alone. */
function isSurnameHead(context: Context, from: number, to: number): boolean {
  return to - from === 2 && context.isGiven(from) && context.isIn(to - 1, SURNAME_HEADS);
}

function wordsBetween(context: Context, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++) if (!isHyphen(context.view, at)) words++;
  return words;
}

/** What the head word of a name tells: its last word, or the first, or one before "of". */
export function headOf(context: Context, from: number, to: number): NameHead | null {
  const word = context.headAt(to - 1);
  const last = word === 'suffix' && ACCENTED.test(context.view.tokens[to - 1]?.text ?? '') ? null : word;
  if (last === 'law' || last === 'product') return last;
  if (to - from < 2) return last === 'suffix' ? null : last;
  if (last === 'body') return last;
  for (let at = from + 1; at < to; at++) {
    const head = context.headAt(at - 1);
    if (head && context.isIn(at, OPENERS)) return head;
  }
  return last ?? frontAt(context.view, from);
}

export function typeOfHead(head: NameHead): ActorType {
  return head === 'event' || head === 'place' || head === 'country' ? head : 'organization';
}

/** A given name or an initial first, a family name that stands first, a particle inside, or "Jr." last. */
export function isPersonName(context: Context, from: number, to: number): boolean {
  const { view } = context;
  if (
    context.isIn(from, FAMILY_FIRST) &&
    to - from <= 4 &&
    (isHyphen(view, to - 2) || !context.isOrdinary(to - 1) || (to - from === 2 && context.isIn(to - 1, FAMILY_FIRST)))
  )
    return true;
  if (context.isGiven(from) || context.isIn(to - 1, NAME_SUFFIXES)) return true;
  if (isInitialled(context, from, to)) return true;
  for (let at = from; at < to; at++) {
    if (/^\p{Lu}\.$/u.test(view.tokens[at]?.text ?? '')) return true;
    if (at > from && context.isIn(at, PARTICLES)) return true;
  }
  return isHyphen(view, from + 1) && context.isGiven(from) && wordsBetween(context, from, to) > 1;
}

/** "B.J. Habibie", "Y.S. Jagan Mohan Reddy", not "U.S. Steel": initials that are nobody's name, and no ordinary word. */
function isInitialled(context: Context, from: number, to: number): boolean {
  const isShort = isInitials(context.view.tokens[from]) && context.gazetteer(from) === null;
  return isShort && to - from > 1 && !context.isOrdinary(from + 1) && !context.isOrdinary(to - 1);
}

/** "the freight forwarder Lindlink Gulf", "Lattice Hill, a start-up": what ends as a place's name may be told to be a firm. */
function typeInPlace(context: Context, from: number, to: number, head: NameHead): ActorType {
  if (head !== 'place') return typeOfHead(head);
  const isFirm =
    isRun(context, from, to) ||
    isFirmByRole(context, from) ||
    nounBefore(context, from) === 'organization' ||
    typeAfterComma(context, to) === 'organization';
  return isFirm ? 'organization' : head;
}

/** "the Orr | family" */
function isFamily({ view, lexicon }: Context, from: number, to: number): boolean {
  const next = view.tokens[to];
  return to - from <= 3 && next?.spaced === true && lexicon.familyNouns.has(next.text) && !isAcronym(view, from);
}

/** "Port of Lutsk" is who runs it too. */
function isRun(context: Context, from: number, to: number): boolean {
  const { runPlaces } = context.lexicon;
  return to > from + 2 && runPlaces.has(context.key(from, from + 1)) && context.isIn(from + 1, OWNER_LINKS);
}

/** "Moffatt & Nichol" */
function isPartners({ view }: Context, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++) if (view.tokens[at]?.text === '&') return true;
  return false;
}

/** "Medizin für Alle", "Juntos por el Cambio" */
function isLinkedName(context: Context, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++) if (context.isIn(at, NAME_LINKS)) return true;
  return false;
}

/** "Helio Devices", "Tesar Optics": a word for what firms make, that is nobody's surname. */
export function endsAsFirm(context: Context, from: number, to: number): boolean {
  const last = context.key(to - 1, to);
  const { firmHeads, surnameHeads } = context.lexicon;
  return to - from > 1 && context.view.style === 'plain' && firmHeads.has(last) && !surnameHeads.has(last);
}

/** No word of it is an ordinary one, except perhaps the first of two or three ("Rusty Bowers"). */
function isForeign(context: Context, from: number, to: number): boolean {
  const { view } = context;
  for (let at = from; at < to; at++) {
    const mayBeOrdinary = at === from && to - from <= 3;
    if (
      isAcronym(view, at) ||
      context.gazetteer(at) ||
      (isCapital(view, at) && context.isOrdinary(at) && !mayBeOrdinary)
    )
      return false;
  }
  return true;
}
