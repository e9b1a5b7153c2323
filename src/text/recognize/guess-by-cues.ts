import type { ActorType } from '../../model/actor.js';
import type { Context } from './context.js';
import { isPlaced } from './guess-place.js';
import { isEmployer, isFirmByRole, isOwnedFirm } from './guess-firm.js';
import { nounAt, nounsBetween } from './phrases.js';
import { typeAfterComma } from './type-after-comma.js';
import { typeOfNoun } from './type-of-noun.js';
import { frontAt, isCapital, isHyphen } from './view.js';
import { OWNER_LINKS, PLACE_COMPOUNDS } from './word-lists.js';

/** What the words around a name tell of it; undefined if nothing, null if it is no actor's name at all. */
export function guessByCues(context: Context, from: number, to: number): ActorType | null | undefined {
  const { lexicon, view } = context;
  if (isProduct(context, to)) return null;
  const after = view.tokens[to];
  if (after && lexicon.organizationCues.has(after.lemma)) return 'organization';
  const noun = after?.spaced ? nounAfter(context, to) : undefined;
  if (noun) return noun;
  if (isHyphen(view, to) && context.isIn(to + 1, PLACE_COMPOUNDS)) return 'place';
  if (isFirmByRole(context, from)) return 'organization';
  const before = nounBefore(context, from) ?? apposedTo(context, from);
  if (before) return before;
  if (after && lexicon.personVerbs.has(after.lemma) && after.tag !== 'NOUN') return 'person';
  const apposed = typeAfterComma(context, to);
  if (apposed === 'person') return apposed;
  if (isEmployer(context, from, to) || isOwnedFirm(context, from, to)) return 'organization';
  return isPlaced(context, from, to) ? 'place' : apposed;
}

/** "the Taurus missiles" */
function isProduct(context: Context, to: number): boolean {
  if (isProductNoun(context, to)) return true;
  const tag = context.view.tokens[to]?.tag;
  return (tag === 'ADJ' || tag === 'NOUN') && !isCapital(context.view, to + 1) && isProductNoun(context, to + 1);
}

function isProductNoun({ view, lexicon }: Context, at: number): boolean {
  const token = at < view.tokens.length ? view.tokens[at] : undefined;
  if (token === undefined || !lexicon.productCues.has(token.lemma)) return false;
  return !(token.tag === 'VERB' && token.lower.endsWith('ed'));
}

/** "the Ain al-Asad air base", "Rossiya bank" */
function nounAfter(context: Context, to: number): ActorType | undefined {
  const match = nounAt(context.view, to);
  if (!match || isCapital(context.view, to)) return undefined;
  const isOwned = match.values.some(
    ({ kind, type }) =>
      kind !== 'description' && kind !== 'event' && kind !== 'facility' && !(kind === 'sort' && type === 'place'),
  );
  const type = isOwned ? undefined : typeOfNoun(match.values);
  return type === 'place' || type === 'organization' ? type : undefined;
}

/** "carmaker Skoda", "the lawyer Jane Doe", "the city of Lviv" */
export function nounBefore(context: Context, from: number): ActorType | undefined {
  const { view } = context;
  const end = context.isIn(from - 1, OWNER_LINKS) ? from - 1 : from;
  const isNamed = isCapital(view, end - 1);
  for (let at = Math.max(0, end - 3); at < end; at++) {
    const nouns = nounsBetween(view, at, end);
    const type = nouns && typeOfNoun(nouns);
    if (type === 'country' && end < from)
      return (isNamed && !isState(context, at, end)) || /^(?:ADJ|PROPN)$/.test(context.token(at - 1)?.tag ?? '')
        ? 'place'
        : type;
    if (type && !isNamed && (end === from || type === 'place')) return type;
  }
  return undefined;
}

/** "the Republic of": with a capital of its own, and no word before it that makes it a part of another ("the Autonomous Republic of"). */
function isState({ view }: Context, at: number, end: number): boolean {
  const isFront = frontAt(view, end - 1) === 'country';
  const isAlone = !isCapital(view, at - 1) || view.tokens[at - 1]?.tag === 'DET';
  return isFront && end - at === 1 && isAlone;
}

/** "its head, Amina Diallo", "his wife, Grace", "the lender, Brava Keller": after the comma stands who is meant before it. */
function apposedTo(context: Context, from: number): ActorType | undefined {
  if (context.lower(from - 1) !== ',') return undefined;
  let end = from;
  while (isCapital(context.view, end)) end++;
  const next = context.view.tokens[end];
  const isApposed = next === undefined || /^[,.;:)]$/.test(next.text) || next.tag === 'VERB' || next.tag === 'AUX';
  const type = isApposed ? nounBefore(context, from - 1) : undefined;
  return type === 'person' || (type === 'organization' && next?.text === ',') ? type : undefined;
}
