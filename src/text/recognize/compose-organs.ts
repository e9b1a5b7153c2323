import type { ActorId } from '../../model/actor.js';
import type { ActorNoun } from '../../model/recognition-lexicon.js';
import type { Context } from './context.js';
import { blankDraft } from './draft.js';
import type { Draft } from './draft.js';
import { longestPhrase } from './match-phrases.js';
import { resolveOrgan } from './resolve-organ.js';
import { isCapital, isHyphen, isPossessive } from './view.js';

/** How many words may stand between an actor's name and the noun it owns. */
const MAX_BETWEEN = 4;

/** Joins names with the organs, delegates and groups that they own: "Russia's foreign ministry", "the army of Chad". */
export function composeOrgans(context: Context, names: readonly Draft[]): readonly Draft[] {
  const out: Draft[] = [];
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    if (!name) continue;
    let whole: Draft = own(context, out.at(-1), name) ?? name;
    if (whole !== name && whole.from < name.from) out.pop();
    for (let longer = grow(context, whole, names, i + 1); longer; longer = grow(context, whole, names, i + 1)) {
      while ((names[i + 1]?.from ?? Infinity) < longer.draft.to) i++;
      whole = longer.draft;
    }
    out.push(whole);
  }
  return out;
}

/** "the army of Chad", "the Ministry of Defence of the Russian Federation" */
function own(context: Context, before: Draft | undefined, name: Draft): Draft | null {
  if (!isOwner(name) || name.form !== 'name' || isPossessive(context.view.tokens[name.to])) return null;
  const of = context.lower(name.from - 1) === 'the' ? name.from - 2 : name.from - 1;
  if (context.lower(of) !== 'of') return null;
  if (before && before.to === of)
    return before.head === 'body' && before.form === 'name' && !before.parent
      ? organ(context, before.from, name.to, name, before)
      : null;
  for (let from = Math.max(before?.to ?? 0, of - 4); from < of; from++) {
    const match = longestPhrase(context.lexicon.nouns, context.view, from);
    const noun =
      match?.to === of
        ? match.values.find((value) => value.kind !== 'description' && value.kind !== 'administration')
        : undefined;
    if (noun) return fromNoun(context, from, name.to, name, noun, from, of);
  }
  return null;
}

interface Grown {
  readonly draft: Draft;
}

/** The next larger mention that a name begins, if what follows it belongs to it. */
function grow(context: Context, name: Draft, names: readonly Draft[], next: number): Grown | null {
  if (!isOwner(name) && name.type !== 'person') return null;
  const possessive = isPossessive(context.view.tokens[name.to]);
  const start = possessive ? name.to + 1 : name.to;
  if (!possessive && (isHyphen(context.view, start) || name.type === 'person')) {
    if (name.type !== 'person' || isHyphen(context.view, start)) return null;
  }
  const own = organOf(context, name, names, next, start);
  const draft = own ?? nounOf(context, name, start, possessive, names[next]?.from ?? Infinity);
  return draft && { draft };
}

/** "Ukraine's Eastern Command", "the Russian Ministry of Transport": a body with a name of its own. */
function organOf(context: Context, name: Draft, names: readonly Draft[], next: number, start: number): Draft | null {
  const body = names[next];
  if (!body || body.form === 'adjective' || name.type === 'person' || body.parent) return null;
  if (body.head !== 'body' && !isOwnBody(context, name, body)) return null;
  for (let at = start; at < body.from; at++) if (!isBetween(context, at)) return null;
  if (body.from - start > MAX_BETWEEN || body.type !== 'organization') return null;
  return organ(context, name.from, body.to, name, body);
}

function isOwnBody(context: Context, name: Draft, body: Draft): boolean {
  const country = countryOf(context, name);
  return (
    country !== null && body.candidates.some((id) => context.lexicon.gazetteer.actors.get(id)?.country === country)
  );
}

function nounOf(context: Context, name: Draft, start: number, possessive: boolean, limit: number): Draft | null {
  let found: Draft | null = null;
  for (let at = start; at < Math.min(limit, start + MAX_BETWEEN + 1); at++) {
    const match = longestPhrase(context.lexicon.nouns, context.view, at);
    const noun = match && pickNoun(match.values, name);
    if (match && noun && match.to <= limit && isNoun(context, match.to - 1, possessive || name.form === 'adjective')) {
      found = fromNoun(context, name.from, match.to, name, noun, at, match.to);
      at = match.to - 1;
      if (noun.kind !== 'organ') return found;
    } else if (!isBetween(context, at) || (found && at > start && !isAdjectiveOf(context, at))) return found;
    else if (match && !noun) return found;
  }
  return found;
}

function isAdjectiveOf(context: Context, at: number): boolean {
  const tag = context.view.tokens[at]?.tag;
  return tag === 'ADJ' || tag === 'NOUN';
}

function pickNoun(values: readonly ActorNoun[], name: Draft): ActorNoun | undefined {
  const isPerson = name.type === 'person';
  return values.find((noun) =>
    isPerson ? noun.kind === 'administration' : noun.kind !== 'description' && noun.kind !== 'administration',
  );
}

/** "forces" is a noun after "Russia's" and "Russian"; after "Russia" only if the tagger says so. */
function isNoun(context: Context, at: number, sure: boolean): boolean {
  const tag = context.view.tokens[at]?.tag;
  return sure || (tag !== 'VERB' && tag !== 'AUX');
}

function isBetween(context: Context, at: number): boolean {
  const token = context.view.tokens[at];
  if (!token) return false;
  if (token.text === '-' || token.text === '‑') return true;
  if (!/^(?:ADJ|NOUN|PROPN|NUM)$/.test(token.tag)) return false;
  return !isCapital(token) || context.isOrdinary(at);
}

function isOwner(draft: Draft): boolean {
  return (draft.form === 'name' || draft.form === 'adjective') && draft.type !== 'person' && draft.type !== 'event';
}

function fromNoun(
  context: Context,
  from: number,
  to: number,
  parent: Draft,
  noun: ActorNoun,
  nounFrom: number,
  nounTo: number,
): Draft {
  const base = { ...blankDraft, from, to, parent, head: parent.head, known: 'surroundings' } as const;
  if (noun.kind === 'organ') {
    const id = resolveOrgan(context, countryOf(context, parent), nounFrom, nounTo);
    return { ...base, type: 'organization', candidates: id, head: 'body' };
  }
  if (noun.kind === 'delegate') return { ...base, type: standFor(context, parent), candidates: standsFor(parent) };
  if (noun.kind === 'administration') return administration(context, base, parent);
  if (noun.kind === 'people') return { ...base, type: 'group', candidates: peopleOf(context, parent) };
  return { ...base, type: noun.type };
}

function standFor(context: Context, parent: Draft): Draft['type'] {
  const id = standsFor(parent)[0];
  return (id && context.lexicon.gazetteer.actors.get(id)?.type) ?? parent.type;
}

/** Whom delegates of a place stand for: its government if it is a seat of one. */
function standsFor(parent: Draft): readonly ActorId[] {
  return parent.metonym ? [parent.metonym] : parent.candidates;
}

/** "the Bush administration" is the country whose president he was, if the gazetteer knows. */
function administration(context: Context, base: Omit<Draft, 'type'>, parent: Draft): Draft {
  const countries = parent.candidates
    .flatMap((id) => context.lexicon.gazetteer.actors.get(id)?.offices ?? [])
    .map((office) => office.of)
    .filter((id) => context.lexicon.gazetteer.actors.get(id)?.type === 'country');
  const candidates = [...new Set(countries)].slice(0, 1);
  return { ...base, type: candidates.length > 0 ? 'country' : 'organization', candidates };
}

function peopleOf(context: Context, parent: Draft): readonly ActorId[] {
  const country = countryOf(context, parent);
  const people = country && context.lexicon.peopleByCountry.get(country);
  return people ? [people] : [];
}

function organ(context: Context, from: number, to: number, parent: Draft, body: Draft): Draft {
  const country = countryOf(context, parent);
  const same = body.candidates.filter((id) => context.lexicon.gazetteer.actors.get(id)?.country === country);
  const candidates = same.length > 0 ? same : resolveOrgan(context, country, body.from, body.to);
  return { ...blankDraft, from, to, type: 'organization', candidates, parent, head: 'body', known: 'surroundings' };
}

/** The country that a name is, or whose government it stands for. */
export function countryOf(context: Context, draft: Draft): ActorId | null {
  if (draft.metonym) return draft.metonym;
  return draft.candidates.find((id) => context.lexicon.gazetteer.actors.get(id)?.type === 'country') ?? null;
}
