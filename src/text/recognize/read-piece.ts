import { nameWords } from '../../common/name-words.js';
import type { ActorId } from '../../model/actor.js';
import type { GazetteerAlias } from '../../model/gazetteer.js';
import { classifyName } from './classify-name.js';
import type { Context } from './context.js';
import { headedDraft } from './draft.js';
import type { Draft } from './draft.js';
import { listedDraft } from './listed-draft.js';
import { isPerson } from './memory.js';
import type { Known } from './memory.js';
import type { PhraseMatch } from './phrases.js';
import { extendName, headEnd, nameBoundary } from './name-bounds.js';
import { readLonger } from './read-longer.js';
import { readTitle } from './read-title.js';
import type { Piece } from './piece.js';
import { isCapital, isHyphen, isPossessive } from './view.js';
import { DETERMINERS, DIRECTIONS, OWNER_LINKS, PARTY_ADJECTIVES } from './word-lists.js';

/** Reads the first name of a row of capitals from `from` to `end`. */
export function readPiece(context: Context, from: number, end: number): Piece {
  const listed = context.gazetteer(from);
  // most listed names have nothing after them that could go on
  if (listed && listed.to >= end) return readListed(context, from, listed, end);
  const boundary = nameBoundary(context, from, end);
  if (!listed) return readUnlisted(context, from, boundary);
  if (isPersonByGivenName(context, from, listed, end) || isHalf(context, from, listed, boundary))
    return readUnlisted(context, from, boundary);
  const remembered = rememberedEnd(context, from, listed.to, boundary);
  if (remembered) return readUnlisted(context, from, remembered);
  const longer = listed.to < boundary ? readLonger(context, from, listed, boundary) : null;
  return longer ?? readListed(context, from, listed, boundary);
}

function readListed(context: Context, from: number, listed: PhraseMatch<GazetteerAlias>, end: number): Piece {
  const isBody = context.headAt(listed.to - 1) === 'organization' && context.view.style === 'plain';
  const other = isBody ? (readNamesake(context, from, listed) ?? readPurpose(context, from, listed)) : null;
  if (other) return other;
  const draft = listedDraft(context, from, listed);
  const to = draft?.type === 'person' ? secondSurname(context, from, listed.to, end) : listed.to;
  if (draft) draft.to = to;
  return { draft, to };
}

/** "Petro-Sur", "Ortega-Blanc": the first half of a name with a hyphen is nobody by itself, if the second is listed as nobody. */
function isHalf(context: Context, from: number, { to, values }: PhraseMatch<GazetteerAlias>, end: number): boolean {
  const isOne = to === from + 1 && to + 1 < end && isHyphen(context.view, to) && isCapital(context.view, to + 1);
  if (!isOne || context.gazetteer(to + 1) !== null) return false;
  return !values.some(({ type, form }) => form !== 'name' || type === 'country' || type === 'place');
}

/** "the Times of Zambia", "the Export-Import Bank of Korea": ordinary words with a head, and a country that is not the listed body's. */
function readNamesake(context: Context, from: number, listed: PhraseMatch<GazetteerAlias>): Piece | null {
  const { lexicon, view } = context;
  const place = context.isIn(listed.to, OWNER_LINKS) ? context.gazetteer(listed.to + 1) : null;
  const isPlaced =
    place?.values.some(({ type, form }) => form === 'name' && (type === 'country' || type === 'place')) === true;
  if (!place || !isPlaced || isPossessive(view, place.to)) return null;
  for (let at = from; at < listed.to; at++) if (!isHyphen(view, at) && !context.isOrdinary(at)) return null;
  const homes = listed.values.map(({ actor }) => lexicon.gazetteer.actors.get(actor)?.country ?? null);
  if (
    place.values.some(({ actor }) => homes.includes(actor)) ||
    listed.values.some(({ type }) => type !== 'organization')
  )
    return null;
  return { draft: headedDraft(from, place.to, 'organization'), to: place.to };
}

/** "Democratic Party for the People": ordinary words with a head, and whom or what it is for, which the listed body's name has not. */
function readPurpose(context: Context, from: number, listed: PhraseMatch<GazetteerAlias>): Piece | null {
  if (listed.values.some(({ type }) => type !== 'organization')) return null;
  for (let at = from; at < listed.to; at++) if (!context.isOrdinary(at)) return null;
  const to = extendName(context, from, listed.to);
  const start = context.isLinker(listed.to + 1) ? listed.to + 2 : listed.to + 1;
  const isOther = context.isOrdinary(to - 1) || isNewPlace(context, listed.to, start, to);
  if (to <= listed.to || !isOther || context.isGiven(start) || context.gazetteer(start)) return null;
  return { draft: headedDraft(from, to, 'organization'), to };
}

/** The "of Melanor" of "the Anglican Church of Melanor": one word after "of", that is no person's. */
function isNewPlace(context: Context, link: number, start: number, to: number): boolean {
  const isOne = to === start + 1 && context.isIn(link, OWNER_LINKS);
  return isOne && context.memory.find(context.key(start, to), isPerson) === null;
}

/** "Mahamat Idriss Déby | Itno": one more capital after a listed full name, that is nothing else, is the person's too. */
function secondSurname(context: Context, from: number, at: number, end: number): number {
  const token = context.view.tokens[at];
  const isLast =
    at + 1 === end && token?.spaced === true && context.isNameToken(at) && /^\p{Lu}\p{Ll}+$/u.test(token.text);
  const isFull = at - from > 1 && context.view.style === 'plain';
  if (!isLast || !isFull || context.isOrdinary(at) || context.gazetteer(at) || isHyphen(context.view, at + 1))
    return at;
  return context.headAt(at) !== null ? at : at + 1;
}

/** The end of a longer name that the document knows, where no head word makes a still longer one. */
function rememberedEnd(context: Context, from: number, after: number, end: number): number | null {
  if (end === after || headEnd(context, after, end) !== null) return null;
  for (let to = end; to > after; to--) {
    if (context.memory.find(context.key(from, to), isNewBody)) return to;
  }
  return null;
}

const isNewBody = ({ type, candidates }: Known): boolean => candidates.length === 0 && type !== 'person';

function readUnlisted(context: Context, from: number, end: number): Piece {
  if (isDirection(context, from, end)) return { draft: null, to: from + 1 };
  const to = extendName(context, from, end);
  const draft = classifyName(context, from, to);
  if (draft?.type === 'person' && draft.candidates.length === 0) draft.candidates = listedPerson(context, from, to);
  else if (draft && isParty(context, draft)) draft.sort = context.lexicon.partySort;
  return { draft, to };
}

/** "the ruling Varna", "the nationalist Lega Sud" */
function isParty(context: Context, { type, head, from }: Draft): boolean {
  const isDescribed = type === 'organization' && head !== 'body' && context.isIn(from - 1, PARTY_ADJECTIVES);
  return isDescribed && context.isIn(from - 2, DETERMINERS);
}

/** The listed "Akufo-Addo" of "Nana Addo Dankwa Akufo-Addo", "Sharma Oli" of "K. P. Sharma Oli": all before a listed name of several parts is initials, or begins as that person's name does. */
function listedPerson(context: Context, from: number, to: number): readonly ActorId[] {
  for (let at = from + 1; at < to - 1; at++) {
    const match = context.listedAt(at).find((one) => one.to === to);
    const isInitials = context.view.tokens.slice(from, at).every(({ text }) => /^\p{Lu}\.$/u.test(text));
    const first = context.key(from, from + 1);
    const ids = (match?.values ?? []).filter(({ type }) => type === 'person').map(({ actor }) => actor);
    const same = ids.filter((id) => isInitials || firstWord(context, id) === first);
    if (same.length > 0) return [...new Set(same)];
  }
  return [];
}

function firstWord({ lexicon }: Context, id: ActorId): string {
  return nameWords(lexicon.gazetteer.actors.get(id)?.name ?? '')[0]?.toLowerCase() ?? '';
}

/** "Northern Iraq": the listed place is all there is. */
function isDirection(context: Context, from: number, end: number): boolean {
  const listed = from + 1 < end && context.isIn(from, DIRECTIONS) ? context.gazetteer(from + 1) : null;
  return (
    listed !== null && listed.to >= end && listed.values.some(({ type }) => type === 'place' || type === 'country')
  );
}

/** An ordinary word with a capital is a surname if what it names does something. */
function actsAfter(context: Context, at: number): boolean {
  const next = context.view.tokens[at];
  return (
    context.view.style === 'plain' &&
    next !== undefined &&
    /^(?:VERB|AUX)$/.test(next.tag) &&
    !isCapital(context.view, at)
  );
}

/** "Jordan Peterson", "Georgia Meloni": a given name that is a place's too, before a word that is neither listed nor ordinary. */
function isPersonByGivenName(
  context: Context,
  from: number,
  listed: PhraseMatch<GazetteerAlias>,
  end: number,
): boolean {
  if (listed.to !== from + 1 || listed.to >= end || !context.isGiven(from)) return false;
  if (listed.values.some((alias) => alias.type === 'person') || isHyphen(context.view, listed.to)) return false;
  if (readTitle(context, listed.to) !== null || context.headAt(listed.to) !== null) return false;
  const surname = context.gazetteer(listed.to);
  if (surname) return surname.values.every(({ type, form }) => type === 'person' && form === 'name');
  return !context.isOrdinary(listed.to) || actsAfter(context, listed.to + 1);
}
