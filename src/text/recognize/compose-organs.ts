import type { ActorNoun } from '../../model/recognition-lexicon.js';
import type { Context } from './context.js';
import { changed } from './draft.js';
import type { Draft } from './draft.js';
import { findOwned, isBetween, MAX_BETWEEN } from './find-owned.js';
import { makeOwned } from './make-owned.js';
import { nounAt } from './phrases.js';
import { countryOf, isOrgan, organsOf } from './resolve-organ.js';
import { OWNS } from './marks.js';
import { hasMark, isCapital, isHyphen, isPossessive } from './view.js';
import { JOINERS, OWNER_LINKS, PROXY_LINKS, WHOSE } from './word-lists.js';

/** Joins names with the organs, delegates and groups that they own: "Russia's foreign ministry", "the army of Chad". */
export function composeOrgans(context: Context, names: readonly Draft[]): readonly Draft[] {
  const out: Draft[] = [];
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    if (!name) continue;
    let whole: Draft = name;
    for (let longer = grow(context, whole, names[i + 1]); longer; longer = grow(context, whole, names[i + 1])) {
      while ((names[i + 1]?.from ?? Infinity) < longer.to) i++;
      whole = longer;
    }
    const last = out.length > 0 ? out[out.length - 1] : undefined;
    whole = ownedBefore(context, last, whole) ?? whole;
    if (whole.from === last?.from) out.pop();
    out.push(whole);
    const later = ownedLater(context, whole, names[i + 1]);
    if (later) out.push(later);
  }
  for (let i = 0; i + 1 < out.length; i++) out[i] = shareNoun(context, out[i] as Draft, out[i + 1]);
  return out;
}

/** "India, whose navy": an organ or delegates told of their owner in a clause of its own. */
function ownedLater(context: Context, owner: Draft, next: Draft | undefined): Draft | null {
  if (!isOwner(owner) || owner.form !== 'name' || owner.noun !== null) return null;
  const at = context.view.tokens[owner.to]?.text === ',' ? owner.to + 1 : owner.to;
  if (!hasMark(context.view, at, OWNS) || !context.isIn(at, WHOSE)) return null;
  const owned = findOwned(context, owner, at + 1, true, next?.from ?? Infinity);
  const kind = owned?.noun?.kind;
  const isSure = kind === 'organ' ? owned?.noun?.organ !== null : kind === 'delegate' || kind === 'irregular';
  if (!owned || !isSure) return null;
  return changed(owned, { from: at + 1 });
}

/** The "Chadian" of "Chadian and Libyan troops" stands for Chad as the rest stands for Libya. */
function shareNoun(context: Context, draft: Draft, next: Draft | undefined): Draft {
  if (draft.form !== 'adjective' || !next?.parent || next.parent.from !== next.from) return draft;
  const isJoined = next.from - draft.to === 1 && context.isIn(draft.to, JOINERS);
  if (!isJoined) return draft;
  return next.type === next.parent.type
    ? changed(draft, { form: 'name' })
    : (withNounOf(context, draft, next) ?? draft);
}

/** "Chinese" of "Chinese and Brazilian companies": Chinese companies too. */
function withNounOf(context: Context, draft: Draft, next: Draft): Draft | null {
  for (let at = next.parent?.to ?? next.to; at < next.to; at++) {
    const match = nounAt(context.view, at);
    const noun = match?.to === next.to ? match.values.find(({ kind }) => kind === next.noun?.kind) : undefined;
    if (!noun) continue;
    const owned = { from: draft.from, to: draft.to, parent: draft, noun, nounFrom: at, nounTo: next.to };
    return makeOwned(context, owned);
  }
  return null;
}

/** What may be said to be of a country or body, and of a person. */
const COMMON: ReadonlySet<ActorNoun['kind']> = new Set(['organ', 'delegate', 'irregular', 'people']);
const PERSONAL: ReadonlySet<ActorNoun['kind']> = new Set(['administration']);

/** "the army of Chad", "the Ministry of Defence of the Russian Federation", "the government of President Biden" */
function ownedBefore(context: Context, before: Draft | undefined, name: Draft): Draft | null {
  const mayOwn = isOwner(name) || name.type === 'person';
  if (!mayOwn || name.form !== 'name' || isPossessive(context.view, name.to)) return null;
  const start = name.title?.from ?? name.from;
  const of = context.isLinker(start - 1) ? start - 2 : start - 1;
  if (!hasMark(context.view, of, OWNS)) return null;
  const isOf = context.isIn(of, OWNER_LINKS);
  if (!isOf && !context.isIn(of, PROXY_LINKS)) return null;
  if (before?.to === of) return isOf && isBody(before) ? joinBody(context, before.from, name.to, name, before) : null;
  for (let from = Math.max(before?.to ?? 0, of - MAX_BETWEEN); from < of; from++) {
    const match = nounAt(context.view, from);
    if (match?.to !== of) continue;
    const noun = nounOf(match.values, name, isOf);
    return noun ? makeOwned(context, { from, to: name.to, parent: name, noun, nounFrom: from, nounTo: of }) : null;
  }
  return null;
}

/** "the army of Chad", "lawyers for Oslo Bank"; "lawyers for Chad" are a group of their own as "Chadian lawyers" are. */
function nounOf(values: readonly ActorNoun[], name: Draft, isOf: boolean): ActorNoun | undefined {
  const kinds = name.type === 'person' ? PERSONAL : COMMON;
  const isProxy = ({ kind }: ActorNoun): boolean => kind === 'proxy';
  const isGroup = name.type === 'country' && values.some(isProxy);
  return values.find((value) =>
    isProxy(value)
      ? value.type === name.type
      : (isOf && kinds.has(value.kind)) || (isGroup && value.kind === 'collective'),
  );
}

function isBody(draft: Draft): boolean {
  return draft.head === 'body' && draft.form === 'name' && !draft.parent;
}

/** The next larger mention that a name begins, if what follows belongs to it. */
function grow(context: Context, name: Draft, next: Draft | undefined): Draft | null {
  if (!isOwner(name) && name.type !== 'person') return null;
  const isOwning = isPossessive(context.view, name.to);
  const start = isOwning ? name.to + 1 : name.to;
  if (!isOwning && isHyphen(context.view, start)) return null;
  if (next?.from !== start && !mayFollow(context, start)) return null;
  const owned =
    bodyAfter(context, name, next, start) ?? findOwned(context, name, start, isOwning, next?.from ?? Infinity);
  return owned && next && introduces(context, owned, next) ? null : owned;
}

/** Whether a token may begin what an actor before it owns, or stand before that. */
function mayFollow(context: Context, at: number): boolean {
  return nounAt(context.view, at) !== null || isBetween(context, at);
}

/** "Russian spy agency | GRU": common nouns right before a body's name say what it is, and are nobody by themselves. */
function introduces({ view }: Context, owned: Draft, next: Draft): boolean {
  if (owned.noun?.kind !== 'organ' || owned.to !== next.from || next.type !== 'organization') return false;
  return next.form === 'name' && view.style === 'plain' && !isCapital(view, owned.to - 1);
}

/** "Ukraine's Eastern Command", "the Russian Ministry of Transport": a body with a name of its own. */
function bodyAfter(context: Context, name: Draft, body: Draft | undefined, start: number): Draft | null {
  if (!body || name.type === 'person' || body.type !== 'organization' || body.form === 'adjective' || body.parent)
    return null;
  if (!isOrganOf(context, name, body)) return null;
  if (body.from - start > MAX_BETWEEN) return null;
  for (let at = start; at < body.from; at++) if (!isBetween(context, at)) return null;
  return joinBody(context, name.from, body.to, name, body);
}

/** A body of state by its head or, if listed, by its sort: neither a party nor a firm is its country's organ. */
function isOrganOf(context: Context, name: Draft, body: Draft): boolean {
  if (body.candidates.length === 0 || body.known !== 'gazetteer') return body.head === 'body';
  const country = countryOf(context, name);
  const homes = body.candidates.map((id) => context.lexicon.gazetteer.actors.get(id)?.country ?? null);
  const isNamesake = body.head === 'body' && country !== null && !homes.includes(null) && !homes.includes(country);
  return isNamesake || body.candidates.some((id) => isOrgan(context, id, country));
}

function joinBody(context: Context, from: number, to: number, parent: Draft, body: Draft): Draft {
  const candidates = organsOf(context, parent, body);
  return changed(body, {
    from,
    to,
    form: 'name',
    type: 'organization',
    candidates,
    parent,
    head: 'body',
    known: 'surroundings',
    skip: from === parent.from ? ownStart(context, parent, body) : body.skip,
  });
}

/** Of "Sweden's Inspectorate of Strategic Products", "Sweden's" is no part of the name. */
function ownStart({ view }: Context, parent: Draft, body: Draft): number {
  const [first, own] = [view.tokens[parent.from], view.tokens[body.from]];
  if (!first || !own || body.noun !== null || !isPossessive(view, parent.to)) return parent.skip;
  return own.start - first.start;
}

function isOwner(draft: Draft): boolean {
  return (draft.form === 'name' || draft.form === 'adjective') && draft.type !== 'person' && draft.type !== 'event';
}
