import type { Context } from './context.js';
import { GOES_ON, PARTICLE, QUOTE } from './marks.js';
import { hasMark, isCapital, isHyphen, isIn, isPossessive, isSpaced } from './view.js';
import { COMPOUND_ENDS, NAME_LINKS, NUMBERED_HEADS } from './word-lists.js';

/** No name is longer; keeps the work linear on a text of capitals alone. */
const MAX_RUN = 40;
/** Nor has a body's more branches than this in tokens. */
const MAX_LIST = 10;

/** Whether a name can begin at a token. */
export function startsName(context: Context, at: number): boolean {
  return context.isNameToken(at) || context.gazetteer(at) !== null;
}

/** The end of the row of capitals, with particles, initials, hyphens and ampersands between them, that starts at a token. */
export function readRun(context: Context, from: number): number {
  let to = context.gazetteer(from)?.to ?? from + 1;
  for (;;) {
    const next = nextPart(context, from, to);
    if (next === to || next - from > MAX_RUN) return to;
    to = next;
  }
}

function nextPart(context: Context, from: number, at: number): number {
  const { view } = context;
  const token = view.tokens[at];
  if (!token || !hasMark(view, at, GOES_ON)) return at;
  if (isHyphen(view, at)) return afterHyphen(context, from, at);
  if (isPossessive(view, at)) return afterPossessive(context, at);
  const listed = listedHead(context, at);
  if (listed > at) return listed;
  if (!token.spaced && !context.lexicon.joiners.has(token.text)) return at;
  if (isNumber(context, at)) return at + 1;
  if (startsName(context, at)) return Math.max(at + 1, context.gazetteer(at)?.to ?? 0);
  if (token.text === '&' && startsName(context, at + 1)) return at + 2;
  if (token.lower === 'jr' || token.lower === 'sr') return at + 1;
  if (joinsName(context, at)) return at + 2;
  if (isNickname(context, from, at)) return at + 4;
  const past = afterParticles(context, context.isIn(at, NAME_LINKS) ? at + 1 : at);
  return past > at && isCapital(view, past) && context.isNameToken(past) ? past + 1 : at;
}

/** "United Dockers Local | 1186" */
function isNumber({ view }: Context, at: number): boolean {
  const mayBe = view.style === 'plain' && isCapital(view, at - 1) && isIn(view, at - 1, NUMBERED_HEADS);
  return mayBe && /^\d{2,5}$/.test(view.tokens[at]?.text ?? '');
}

/** Joaquín "El Chapo" Guzmán has two words there; one is enough to tell: Jimmy "Barbecue" Chérizier. */
function isNickname(context: Context, from: number, at: number): boolean {
  const { tokens } = context.view;
  if (!hasMark(context.view, at, QUOTE)) return false;
  const isQuoted = /^["“]$/.test(tokens[at]?.text ?? '') && /^["”]$/.test(tokens[at + 2]?.text ?? '');
  return (
    isQuoted &&
    context.isGiven(from) &&
    isCapital(context.view, at + 1) &&
    isCapital(context.view, at + 3) &&
    !context.isOrdinary(at + 3)
  );
}

/** The "and" of "Competition and Markets Authority": ordinary words on both sides, then a head; "Harvest Bank and Zenith Bank" are two. */
function joinsName(context: Context, at: number): boolean {
  if (!context.isJoiner(at) || context.lower(at - 1) === context.lower(at + 2)) return false;
  if (!isJoined(context, at - 1) || !isJoined(context, at + 1) || context.headAt(at - 1) === 'body') return false;
  return isCapital(context.view, at + 2) && context.headAt(at + 2) !== null;
}

function isJoined(context: Context, at: number): boolean {
  return isPlainWord(context, at) && (context.gazetteer(at)?.to ?? Infinity) > at + 1;
}

/** ", Forestry and Energy Union" after "Construction": ordinary words listed with commas and "and", then a head; `at` if it is none. */
function listedHead(context: Context, at: number): number {
  const { view } = context;
  if (view.tokens[at]?.text !== ',') return at;
  let k = at;
  while (k - at < MAX_LIST && view.tokens[k]?.text === ',' && isListed(context, k - 1) && isListed(context, k + 1))
    k += 2;
  const and = view.tokens[k]?.text === ',' ? k + 1 : k;
  const isEnd = k > at && context.isJoiner(and) && isListed(context, and + 1);
  if (!isEnd || !isCapital(view, and + 2)) return at;
  const head = context.headAt(and + 2);
  return head === 'body' || head === 'organization' ? and + 3 : at;
}

function isListed(context: Context, at: number): boolean {
  return isPlainWord(context, at) && context.gazetteer(at) === null && context.headAt(at) !== 'body';
}

function isPlainWord(context: Context, at: number): boolean {
  return context.isNameToken(at) && context.isOrdinary(at);
}

/** "Teachers' Union", "Seafarers' League", "St. Mary's Hospital": an ordinary word's or a plural's possessive before a head. */
function afterPossessive(context: Context, at: number): number {
  const isMany = context.lower(at - 1).endsWith('s') && context.lower(at).length === 1;
  const isPlain =
    (context.isOrdinary(at - 1) || isMany) && isCapital(context.view, at - 1) && context.gazetteer(at - 1) === null;
  const isHead = (k: number): boolean => isCapital(context.view, k) && context.headAt(k) !== null;
  if (!isPlain || !context.isNameToken(at + 1) || (context.gazetteer(at + 1) && !isHead(at + 1))) return at;
  return isHead(at + 1) || isHead(at + 2) ? at + 2 : at;
}

function afterHyphen(context: Context, from: number, at: number): number {
  const { view } = context;
  const left = context.gazetteer(at - 1);
  const right = context.gazetteer(at + 1);
  const isPair = [left, right].some((match) =>
    match?.values.some((alias) => alias.type === 'country' || alias.form === 'adjective'),
  );
  const next = view.tokens[at + 1];
  if (isPrefixed(context, from, at)) return at + 2;
  if (next && isLinked(context, at)) return at + 4;
  if (!next || isPair) return at;
  if (isCapital(view, at + 1)) return context.isStop(at + 1) || context.isIn(at + 1, COMPOUND_ENDS) ? at : at + 2;
  const isName =
    next.text.length <= 5 &&
    at - from <= 3 &&
    !context.isIn(at + 1, COMPOUND_ENDS) &&
    !(next.text.length > 4 && context.isOrdinary(at + 1) && /(?:ed|ing)$/.test(next.lower));
  const isLong = at - from >= 2 || !context.isOrdinary(at + 1);
  return isName && isLong && /^\p{Ll}+$/u.test(next.text) ? at + 2 : at;
}

/** "Hezb-e-Watan", "Lashkar-i-Taiba": a particle with a hyphen on either side. */
function isLinked({ view }: Context, at: number): boolean {
  return hasMark(view, at + 1, PARTICLE) && isHyphen(view, at + 2) && isCapital(view, at + 3);
}

/** The "Pan-African" of "Pan-African Parliament"; before no other capital it is an adjective. */
function isPrefixed(context: Context, from: number, at: number): boolean {
  const { view } = context;
  const goesOn = isCapital(view, at + 1) && isSpaced(view, at + 2) && context.isNameToken(at + 2);
  return at - from === 1 && goesOn && context.lexicon.prefixes.has(context.key(from, at));
}

/** The token after particles ("de la", "al-", "van der"); `at` itself if there is none. */
export function afterParticles(context: Context, at: number): number {
  let past = at;
  for (;;) {
    if (!hasMark(context.view, past, PARTICLE) || past - at > 3) return past;
    past += isHyphen(context.view, past + 1) ? 2 : 1;
  }
}
