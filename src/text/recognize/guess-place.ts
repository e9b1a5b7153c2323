import type { Context } from './context.js';
import { isAcronym, isCapital, isPossessive } from './view.js';
import { DIRECTIONS, FIRM_HEADS, JOINERS, OWNER_LINKS, PLACE_PREPOSITIONS, WAY_PREPOSITIONS } from './word-lists.js';

/** "in Lviv", "Lviv, Ukraine", "Lviv, where" */
export function isPlaced(context: Context, from: number, to: number): boolean {
  const { lexicon } = context;
  const isOpen = !isPossessive(context.view, to);
  if (context.isIn(from - 1, PLACE_PREPOSITIONS) && !isHeld(context, from) && isOpen) return true;
  if (isOpen && context.isIn(from - 1, WAY_PREPOSITIONS) && isWay(context, from, to)) return true;
  if (isOpen && (isHeldByMayor(context, from) || isTaken(context, from, to))) return true;
  if (context.lower(to) === ',' && lexicon.placeLinks.has(context.lower(to + 1))) return true;
  return isBeforeCountry(context, to) || isAmongPlaces(context, from) || isSeat(context, from) || isHome(context, from);
}

/** "a stake in", "an accountant at": the preposition tells of no place; of a job only "at" does not ("officials in Lviv"). */
function isHeld(context: Context, from: number): boolean {
  const { lexicon } = context;
  const held = context.lemma(from - 2);
  const isJob = context.lower(from - 1) === lexicon.employer && lexicon.jobWords.has(held);
  return isJob || (lexicon.holdingWords.has(held) && !lexicon.nearPrepositions.has(context.lower(from - 1)));
}

/** "shelled Lviv": one capital, and no given name. */
function isTaken(context: Context, from: number, to: number): boolean {
  const before = context.token(from - 1);
  const isOne = to - from === 1 && !context.isGiven(from) && !isAcronym(context.view, from);
  return isOne && before?.tag === 'VERB' && context.lexicon.placeVerbs.has(before.lemma);
}

/** "the mayor of Lviv", "the MP for Harlow East" */
function isHeldByMayor(context: Context, from: number): boolean {
  const { placeHolders, purpose, seatHolders } = context.lexicon;
  const isOf = context.isIn(from - 1, OWNER_LINKS);
  if (!isOf && context.lower(from - 1) !== purpose) return false;
  return (isOf ? placeHolders : seatHolders).has(context.lemma(from - 2).toLowerCase());
}

/** "flew to Lviv", "convoys to Lviv", "from Lutsk in Ukraine" */
function isWay(context: Context, from: number, to: number): boolean {
  if (context.lexicon.wayWords.has(context.lemma(from - 2))) return true;
  if (!context.isIn(to, PLACE_PREPOSITIONS)) return false;
  const around = context.gazetteer(to + 1);
  return (
    around !== null &&
    around.values.every(({ type, form }) => form === 'name' && (type === 'country' || type === 'place'))
  );
}

/** "Kappa Media of | Basel" */
function isSeat(context: Context, from: number): boolean {
  const isFirm = isCapital(context.view, from - 2) && context.isIn(from - 2, FIRM_HEADS);
  return isFirm && context.isIn(from - 1, OWNER_LINKS);
}

/** "Ann Orr, 52, of | Lutsk" */
function isHome(context: Context, from: number): boolean {
  const [comma, age, after] = context.view.tokens.slice(Math.max(0, from - 4), from - 1);
  const isAged = comma?.text === ',' && /^\d{1,3}$/.test(age?.text ?? '') && after?.text === ',';
  return isAged && context.isIn(from - 1, OWNER_LINKS);
}

/** "Lviv, Ukraine" */
function isBeforeCountry(context: Context, to: number): boolean {
  if (context.view.tokens[to]?.text !== ',') return false;
  const match = context.gazetteer(context.isIn(to + 1, DIRECTIONS) ? to + 2 : to + 1);
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
  const isJoined = context.isIn(from - 1, JOINERS) && isCapital(context.view, from - 2);
  return isJoined && context.isIn(from - 3, PLACE_PREPOSITIONS);
}
