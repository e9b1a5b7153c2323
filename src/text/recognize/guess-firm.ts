import type { Context } from './context.js';
import { nounBefore } from './guess-by-cues.js';
import { titlesAt } from './phrases.js';
import { isCapital, isHyphen, isPossessive } from './view.js';
import { FIRM_COMPOUNDS, FIRM_ROLES, PLACE_PREPOSITIONS } from './word-lists.js';

/** How many words a country's name has at most. */
const MAX_COUNTRY = 4;

/** "an accountant at Vantrex" */
export function isEmployer(context: Context, from: number, to: number): boolean {
  const isAt = context.lower(from - 1) === context.lexicon.employer && !isPossessive(context.view, to);
  if (!isAt) return false;
  const { jobWords } = context.lexicon;
  const isJob = titlesAt(context.view, from - 2).some((match) => match.to === from - 1);
  return isJob || jobWords.has(context.lemma(from - 2)) || nounBefore(context, from - 1) === 'person';
}

/** "its Swiss rival Alpen Nord", "Oslo-based Fjell Havn": only firms are told of so, unless a given name opens it. */
export function isFirmByRole(context: Context, from: number): boolean {
  const { lexicon, view } = context;
  if (context.isGiven(from)) return false;
  if (isHyphen(view, from - 2) && context.isIn(from - 1, FIRM_COMPOUNDS)) return true;
  const at = context.lower(from - 1) === ',' ? from - 2 : from - 1;
  if (!context.isIn(at, FIRM_ROLES)) return false;
  for (let k = at - 1; k >= 0 && k > at - MAX_COUNTRY; k--) {
    if (lexicon.pronouns.get(context.lower(k)) === 'person') return false;
    if (!/^(?:ADJ|NOUN|PROPN|PUNCT)$/.test(view.tokens[k]?.tag ?? '')) break;
  }
  return true;
}

/** "a stake in Mota Sul", "the takeover of Mota Sul", "Mota Sul's shareholders" */
export function isOwnedFirm(context: Context, from: number, to: number): boolean {
  const { lexicon, view } = context;
  if (isPossessive(view, to)) return lexicon.organizationCues.has(context.lemma(to + 1));
  const held = context.lemma(from - 2);
  if (!lexicon.firmNouns.has(held)) return false;
  if (context.isIn(from - 1, PLACE_PREPOSITIONS)) return lexicon.holdingWords.has(held);
  return lexicon.firmLinks.has(context.lower(from - 1));
}

/** "acquired Luz Andina": nobody acquires a person. */
export function isBought(context: Context, from: number): boolean {
  const before = context.token(from - 1);
  return (before?.tag === 'VERB' || before?.tag === 'AUX') && context.lexicon.firmVerbs.has(before.lemma);
}

/** "Turkey's Anka Sanayi": whom a text calls by the country is a firm rather than a person, if no given name opens the name. */
export function isCountrysOwn(context: Context, from: number): boolean {
  const { view } = context;
  if (context.isGiven(from) || !isPossessive(view, from - 1)) return false;
  for (let at = from - 2; at >= 0 && at > from - 2 - MAX_COUNTRY; at--) {
    if (!isCapital(view, at)) continue;
    const match = context.listedAt(at).find(({ to }) => to === from - 1);
    if (match)
      return match.values.some(({ type, form }) => form === 'name' && (type === 'country' || type === 'place'));
  }
  return false;
}
