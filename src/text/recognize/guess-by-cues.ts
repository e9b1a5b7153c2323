import type { ActorType } from '../../model/actor.js';
import type { Context } from './context.js';
import { longestPhrase, phrasesAt } from './match-phrases.js';
import { typeAfterComma } from './type-after-comma.js';
import { typeOfNoun } from './type-of-noun.js';
import { isCapital, isHyphen, isPossessive } from './view.js';

/** What the words around a name tell of it; undefined if nothing, null if it is no actor's name at all. */
export function guessByCues(context: Context, from: number, to: number): ActorType | null | undefined {
  const { lexicon, view } = context;
  if (isProduct(context, to)) return null;
  const after = view.tokens[to];
  if (after && lexicon.organizationCues.has(after.lemma)) return 'organization';
  const noun = after?.spaced ? nounAfter(context, to) : undefined;
  if (noun) return noun;
  if (lexicon.placeCompounds.has(isHyphen(view, to) ? context.lower(to + 1) : '')) return 'place';
  const before = nounBefore(context, from) ?? personBefore(context, from);
  if (before) return before;
  if (after && lexicon.personVerbs.has(after.lemma) && after.tag !== 'NOUN') return 'person';
  const apposed = typeAfterComma(context, to);
  if (apposed === 'person') return apposed;
  if (isEmployer(context, from, to)) return 'organization';
  return isPlaced(context, from, to) ? 'place' : apposed;
}

/** "the Taurus missiles" */
function isProduct(context: Context, to: number): boolean {
  const { tokens } = context.view;
  return [to, to + 1].some(
    (at) =>
      context.lexicon.productCues.has(tokens[at]?.lemma ?? '') &&
      !(tokens[at]?.tag === 'VERB' && /ed$/.test(tokens[at].lower)) &&
      (at === to || tokens[to]?.tag === 'ADJ' || tokens[to]?.tag === 'NOUN'),
  );
}

/** "the Ain al-Asad air base", "Rossiya bank" */
function nounAfter(context: Context, to: number): ActorType | undefined {
  const match = longestPhrase(context.lexicon.nouns, context.view, to);
  if (!match || isCapital(context.view.tokens[to])) return undefined;
  const isOwned = match.values.some(({ kind }) => kind !== 'description' && kind !== 'event' && kind !== 'facility');
  const type = isOwned ? undefined : typeOfNoun(match.values);
  return type === 'place' || type === 'organization' ? type : undefined;
}

/** "carmaker Skoda", "the lawyer Jane Doe", "the city of Lviv" */
export function nounBefore(context: Context, from: number): ActorType | undefined {
  const { lexicon, view } = context;
  const end = lexicon.ownerLinks.has(context.lower(from - 1)) ? from - 1 : from;
  const isNamed = isCapital(view.tokens[end - 1]);
  for (let at = Math.max(0, end - 3); at < end; at++) {
    const match = phrasesAt(lexicon.nouns, view, at).find((m) => m.to === end);
    const type = match && typeOfNoun(match.values);
    if (type === 'country' && end < from) return type;
    if (type && !isNamed && (end === from || type === 'place')) return type;
  }
  return undefined;
}

/** "its head, Amina Diallo", "his wife, Grace": after the comma stands who is meant before it. */
function personBefore(context: Context, from: number): ActorType | undefined {
  if (context.lower(from - 1) !== ',') return undefined;
  const next = context.view.tokens.slice(from).find((token) => !isCapital(token));
  const isApposed = next === undefined || /^[,.;:)]$/.test(next.text) || next.tag === 'VERB' || next.tag === 'AUX';
  return isApposed && nounBefore(context, from - 1) === 'person' ? 'person' : undefined;
}

/** "an accountant at Vantrex" */
function isEmployer(context: Context, from: number, to: number): boolean {
  const isAt = context.lower(from - 1) === context.lexicon.employer && !isPossessive(context.view.tokens[to]);
  return isAt && nounBefore(context, from - 1) === 'person';
}

/** "in Lviv", "Lviv, Ukraine" */
function isPlaced(context: Context, from: number, to: number): boolean {
  const { lexicon, view } = context;
  const isHeld = lexicon.holdingWords.has(view.tokens[from - 2]?.lemma ?? '');
  const previous = context.lower(from - 1);
  if (lexicon.placePrepositions.has(previous) && !isHeld && !isPossessive(view.tokens[to])) return true;
  return isBeforeCountry(context, to) || isAmongPlaces(context, from) || isSeat(context, from);
}

/** "Kappa Media of | Basel" */
function isSeat(context: Context, from: number): boolean {
  const { ownerLinks, firmHeads } = context.lexicon;
  const isFirm = isCapital(context.view.tokens[from - 2]) && firmHeads.has(context.key(from - 2, from - 1));
  return isFirm && ownerLinks.has(context.lower(from - 1));
}

/** "Lviv, Ukraine" */
function isBeforeCountry(context: Context, to: number): boolean {
  if (context.view.tokens[to]?.text !== ',') return false;
  const match = context.gazetteer(context.lexicon.directions.has(context.lower(to + 1)) ? to + 2 : to + 1);
  const next = context.view.tokens[match?.to ?? 0];
  const isList = next?.lower === 'and' || next?.lower === 'or';
  return (
    match !== null &&
    !isList &&
    match.values.some((alias) => alias.form === 'name' && (alias.type === 'country' || alias.type === 'place'))
  );
}

/** The second of "in Runcorn and Helsby" */
function isAmongPlaces(context: Context, from: number): boolean {
  const isJoined = context.lexicon.joiners.has(context.lower(from - 1)) && isCapital(context.view.tokens[from - 2]);
  return isJoined && context.lexicon.placePrepositions.has(context.lower(from - 3));
}
