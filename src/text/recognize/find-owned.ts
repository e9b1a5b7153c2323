import type { ActorNoun } from '../../model/recognition-lexicon.js';
import type { Token } from '../../model/token.js';
import type { Context } from './context.js';
import type { Draft } from './draft.js';
import { makeOwned } from './make-owned.js';
import { hasNoun, nounAt } from './phrases.js';
import type { PhraseMatch } from './phrases.js';
import { isCapital, isHyphen, isIn, isPossessive } from './view.js';
import { OPENERS, OWNER_LINKS } from './word-lists.js';

/** How many words may stand between an actor's name and the noun it owns. */
export const MAX_BETWEEN = 4;

const NEVER_OWNED: ReadonlySet<ActorNoun['kind']> = new Set([
  'description',
  'administration',
  'staff',
  'proxy',
  'event',
  'facility',
  'sort',
]);

/** The mention that a name makes with a noun it owns (but not with what a number counts: "sent Chad 40 tanks"), before token `limit`: the last organ of a row of nouns, or the first other. */
export function findOwned(
  context: Context,
  name: Draft,
  start: number,
  isOwning: boolean,
  limit: number,
): Draft | null {
  const end = Math.min(limit, start + MAX_BETWEEN + 1);
  if (!hasNoun(context.view, start, end)) return null;
  const apposed = isOwning ? null : findApposed(context, name, start, limit);
  if (apposed) return apposed;
  let found: Draft | null = null;
  const isBare = !isOwning && name.form === 'name';
  for (let at = start; at < end; at++) {
    if (isBare && (context.view.tokens[at]?.tag === 'NUM' || isOnlyVerb(context, at))) return found;
    const match = nounAt(context.view, at);
    const noun =
      match && match.to <= limit ? pickNoun(context, match.values, name, at === start && !isOwning) : undefined;
    if (
      match &&
      noun &&
      !(isBare && isGift(context, name, noun)) &&
      !(noun.kind === 'staff' && isCause(context, match.to)) &&
      isHead(context, match.to, noun, isOwning || name.form === 'adjective') &&
      isCommon(context, at, noun)
    ) {
      found = makeOwned(context, { from: name.from, to: match.to, parent: name, noun, nounFrom: at, nounTo: match.to });
      if (noun.kind !== 'organ') return found;
      at = match.to - 1;
    } else if (isOther(match, noun, at) || !isBetween(context, at)) {
      return found;
    }
  }
  return found;
}

/** "the Hezbollah militia", "the Interfax news agency": a body's name, and what it is. */
function findApposed(context: Context, name: Draft, start: number, limit: number): Draft | null {
  if (name.form !== 'name' || name.type !== 'organization' || name.parent || start !== name.to) return null;
  const match = nounAt(context.view, start);
  const noun = match && match.to <= limit ? match.values.find((value) => value.apposed && !value.plural) : undefined;
  const isPart = isCapital(context.view, start) || name.head === 'body';
  if (!match || !noun || isPart || !endsHere(context, match.to)) return null;
  const owned = { from: name.from, to: match.to, parent: name, nounFrom: start, nounTo: match.to };
  return makeOwned(context, { ...owned, noun: { ...noun, kind: 'appendage', organ: null } });
}

/** Whether neither a noun nor "of" goes on with a phrase. */
function endsHere({ view }: Context, at: number): boolean {
  const next = view.tokens[at];
  return (
    next === undefined || !(/^(?:NOUN|PROPN)$/.test(next.tag) || isIn(view, at, OWNER_LINKS) || isHyphen(view, at))
  );
}

/** "Orr's campaign against the rebels" is no body of his. */
function isCause({ view }: Context, at: number): boolean {
  return isIn(view, at, OPENERS) && !isIn(view, at, OWNER_LINKS);
}

/** "sent Chad tanks": what is given to a country is no force of its own. */
function isGift({ lexicon, view }: Context, { from }: Draft, { organ }: ActorNoun): boolean {
  return organ === 'military' && lexicon.givingVerbs.has(view.tokens[from - 1]?.lemma ?? '');
}

/** A noun that heads the phrase, but makes nothing of the name before it ("Chad's foreign ministers"). */
function isOther(match: PhraseMatch<ActorNoun> | null, noun: ActorNoun | undefined, at: number): boolean {
  if (!match || noun) return false;
  return match.to - at > 1 || !match.values.some(({ kind }) => kind === 'description');
}

function pickNoun(context: Context, values: readonly ActorNoun[], name: Draft, isNext: boolean): ActorNoun | undefined {
  const proxy = values.find(({ kind, type }) => kind === 'proxy' && type === name.type);
  if (proxy) return proxy;
  if (name.type === 'person') return values.find(({ kind }) => kind === 'administration' || kind === 'staff');
  const mayHold =
    isNext && name.form === 'name' && name.parent === null && (name.type === 'place' || name.type === 'organization');
  const event = mayHold ? values.find(({ kind }) => kind === 'event' || kind === 'facility') : undefined;
  const sort = isNext ? sortOf(context, values, name) : undefined;
  return event ?? sort ?? values.find(({ kind }) => !NEVER_OWNED.has(kind));
}

/** "the Daily Post newspaper", "Hainan province": of a seat of government the noun makes another place. */
function sortOf(context: Context, values: readonly ActorNoun[], name: Draft): ActorNoun | undefined {
  const isPlain = name.type === 'place' && name.form === 'name' && name.parent === null && name.metonym === null;
  // "the union's Bergen district" is a part of the union
  const isPlace = isPlain && !(isPossessive(context.view, name.from - 1) && !isCapital(context.view, name.from - 2));
  if (!isPlace && !isSureBody(context, name)) return undefined;
  return values.find(({ kind, type }) => kind === 'sort' && (type === 'place') === isPlace);
}

/** "the RPP radio", "the Daily Post newspaper"; of "the Esbjerg firm" the one capital may be a place. */
function isSureBody({ view }: Context, { form, parent, type, candidates, head, from, to }: Draft): boolean {
  if (form !== 'name' || parent !== null || type !== 'organization') return false;
  return candidates.length > 0 || head !== null || to - from > 1 || /^\p{Lu}{2,}$/u.test(view.tokens[from]?.text ?? '');
}

/** Whether a noun before token `to` is no verb ("Russia forces …") and no attribute of another noun ("U.S. military aid"). */
function isHead(context: Context, to: number, noun: ActorNoun, isSure: boolean): boolean {
  const { tokens } = context.view;
  const last = tokens[to - 1];
  const next = tokens[to];
  if (!isSure && (last?.tag === 'VERB' || last?.tag === 'AUX' || isObject(next))) return false;
  if (isHyphen(context.view, to) || isPartOfIt(context, to, noun)) return false;
  return (
    !noun.attributive ||
    !next ||
    !isNoun(next) ||
    (isObject(tokens[to + 1]) && !isBodyNoun(context, to)) ||
    makesAgent(context, to) ||
    !tokens.some(isVerb)
  );
}

/** "the Mexican state | of Sonora" is a part of Mexico, not Mexico. */
function isPartOfIt({ view }: Context, to: number, { kind, organ }: ActorNoun): boolean {
  const isNamed = isIn(view, to, OWNER_LINKS) && isCapital(view, to + 1);
  return isNamed && kind === 'delegate' && organ === null;
}

/** "Colombia *shares* intelligence with Panama", "U.S. *cuts* military ties": what may be a verb, where there is no other. */
function isOnlyVerb({ view: { tokens } }: Context, at: number): boolean {
  const token = tokens[at];
  if (token?.tag !== 'NOUN') return false;
  const [next, after] = [tokens[at + 1]?.tag, tokens[at + 2]?.tag];
  const isBeforeNoun = next === 'NOUN' || (next === 'ADJ' && after === 'NOUN');
  return isBeforeNoun && token.text === `${token.lemma}s` && !tokens.some(isVerb);
}

/** In running text a capital makes part of a name of what would be a group: "Mirror Group Newspapers". */
function isCommon(context: Context, at: number, noun: ActorNoun): boolean {
  const mayHaveCapital =
    noun.kind === 'organ' || noun.kind === 'delegate' || noun.kind === 'irregular' || noun.kind === 'administration';
  return mayHaveCapital || context.view.style !== 'plain' || !isCapital(context.view, at);
}

function isVerb(token: Token): boolean {
  return token.tag === 'VERB' || token.tag === 'AUX';
}

/** What stands after a verb rather than after a noun. */
function isObject(token: Token | undefined): boolean {
  return token !== undefined && /^(?:DET|PRON|PROPN|NUM)$/.test(token.tag);
}

/** A plain form after a singular noun is no verb: "military support". */
function isNoun(token: Token): boolean {
  return /^(?:NOUN|ADJ)$/.test(token.tag) || (token.tag === 'VERB' && token.lemma === token.lower);
}

/** "the Ukrainian state *company* that": what follows the noun is a body, and no verb. */
function isBodyNoun(context: Context, at: number): boolean {
  const nouns = nounAt(context.view, at)?.values ?? [];
  return nouns.some(({ kind, type }) => kind === 'description' && type === 'organization');
}

/** "Kenyan army officers", "Russian navy commander" */
function makesAgent(context: Context, at: number): boolean {
  const nouns = nounAt(context.view, at)?.values ?? [];
  return nouns.some(
    ({ kind, type }) =>
      kind === 'delegate' || kind === 'irregular' || kind === 'organ' || kind === 'collective' || type === 'person',
  );
}

/** Whether a word may stand between an actor and what it owns. */
export function isBetween(context: Context, at: number): boolean {
  const token = context.view.tokens[at];
  if (!token) return false;
  if (isHyphen(context.view, at)) return true;
  const { tag } = token;
  const mayStand = tag === 'ADJ' || tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM';
  return mayStand && (!isCapital(context.view, at) || context.isOrdinary(at));
}
