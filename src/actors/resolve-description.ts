import { slug } from '../common/normalize-name.js';
import type { ActorId } from '../model/actor.js';
import type { Mention, MentionNoun } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';
import { bodyOf, countryOf, isWanted, listed, rivalsOf } from './reference.js';
import type { Reference } from './reference.js';
import { resolveSeveral } from './resolve-several.js';
import { clearly } from './salience.js';
import type { Candidate } from './salience.js';

const REACH = 3;
/** A body that bears the noun in its name ("the ministry") may have been named longer ago. */
const FAR = 12;
const LEAD = 1.3;
/** Nothing tells what sort of body it is. */
const UNKNOWN_SORT = 0.7;
/** What a name is that nothing tells of: news names more companies than anything else. */
const ANY_BODY = 'companies';

/** Whom a description means: its possessor's, or who was named before and fits; nobody, where that is not clear. */
export function resolveDescription(reference: Reference, mention: Mention): readonly ActorReference[] {
  const { noun, parent } = mention;
  if (!noun) return [];
  if (parent && isOwner(reference, parent)) return ofOwner(reference, mention, noun, reference.resolve(parent));
  if (mention.plural && noun.kind === 'description') return resolveSeveral(reference, mention);
  return just(one(reference, mention, noun));
}

/** "its", "Chad's": not the adjective of "the Danish shipper". */
function isOwner({ discourses }: Reference, parent: Mention): boolean {
  if (parent.form === 'pronoun') return true;
  return /^['’]s?$/.test(discourses[parent.sentence]?.sentence.tokens[parent.to]?.text ?? '');
}

function ofOwner(
  reference: Reference,
  mention: Mention,
  noun: MentionNoun,
  owners: readonly ActorReference[],
): readonly ActorReference[] {
  return owners.flatMap((owner): readonly ActorReference[] => {
    if (mention.type === 'person' && noun.kind === 'description') return holderOf(reference, mention, noun, owner);
    if (mention.type === 'country' && noun.kind === 'description')
      return reference.lexicon.ownCountries.has(noun.form) ? just(countryOf(reference, owner)) : [];
    if (reference.lexicon.ownBodies.has(noun.form)) return just(bodyOf(reference, owner));
    if (noun.kind === 'organ' || noun.organ !== null) return organOf(reference, noun, owner);
    const isDelegate = noun.kind === 'delegate' || noun.kind === 'irregular' || noun.kind === 'appendage';
    return isDelegate ? just(bodyOf(reference, owner)) : [];
  });
}

const just = (actor: ActorReference | null): readonly ActorReference[] => (actor ? [actor] : []);

function holderOf(
  reference: Reference,
  mention: Mention,
  { form }: MentionNoun,
  owner: ActorReference,
): readonly ActorReference[] {
  const body = bodyOf(reference, owner);
  const holders = body && !mention.plural ? reference.offices.holders(form, body.id) : [];
  return holders.length === 1 ? holders : [];
}

/** "its army", "his government's navy": the country's, or one named after its owner. */
function organOf(
  reference: Reference,
  { kind, organ, form }: MentionNoun,
  owner: ActorReference,
): readonly ActorReference[] {
  const country = countryOf(reference, owner);
  const own = country && organ && owner.type !== 'place' ? listed(reference, organId(country.id, organ)) : null;
  if (own) return [own];
  if (kind !== 'organ') return just(bodyOf(reference, owner));
  const body = bodyOf(reference, owner);
  if (!body || body.type === 'country' || organ !== null) return [];
  const id = `organization:${body.id.split(':')[1] ?? ''}-${slug(form)}` as ActorId;
  return [{ id, name: `${body.name} ${form}`, type: 'organization' }];
}

function organId(country: ActorId, organ: string): ActorId {
  return `organization:${country.slice('country:'.length)}-${organ}` as ActorId;
}

function one(reference: Reference, mention: Mention, noun: MentionNoun): ActorReference | null {
  if (noun.kind === 'delegate' || noun.kind === 'irregular')
    return reference.lexicon.governments.has(noun.form) ? topicCountry(reference, mention) : null;
  switch (mention.type) {
    case 'person':
      return person(reference, mention, noun);
    case 'country':
      return namedBody(reference, mention, noun) ?? topicCountry(reference, mention);
    case 'organization':
    case 'group':
    case 'event':
      return (
        namedBody(reference, mention, noun) ?? (noun.kind === 'description' ? body(reference, mention, noun) : null)
      );
    case 'place':
      return namedBody(reference, mention, noun) ?? only(reference, mention);
  }
}

/** "The prime minister", "the Danish leader", "the billionaire" */
function person(reference: Reference, mention: Mention, { form }: MentionNoun): ActorReference | null {
  const excluded = rivalsOf(reference, mention);
  const country = modifier(reference, mention);
  const gender =
    form
      .split(' ')
      .map((word) => reference.genders.ofWord(word))
      .find((value) => value !== null) ?? null;
  const fits = (actor: ActorReference): boolean =>
    actor.type === 'person' && !excluded.has(actor.id) && reference.genders.agrees(actor, gender);
  const holders = reference.offices.holders(form, country?.id ?? null).filter(fits);
  if (holders.length === 1) return holders[0] ?? null;
  const ids = new Set(holders.map(({ id }) => id));
  if (ids.size > 0)
    return (
      clearly(
        reference.salience.rank(mention, REACH, ({ id }) => ids.has(id)),
        LEAD,
      )?.actor ?? null
    );
  if (!reference.lexicon.anyone.has(form) || country) return null;
  return clearly(reference.salience.rank(mention, REACH - 1, fits), LEAD)?.actor ?? null;
}

/** The country or body that stands before the noun without owning it. */
function modifier(reference: Reference, { parent }: Mention): ActorReference | null {
  return (parent && reference.resolve(parent)[0]) ?? null;
}

function topicCountry(reference: Reference, mention: Mention): ActorReference | null {
  const excluded = rivalsOf(reference, mention);
  const ranked = reference.salience.rank(
    mention,
    REACH,
    (actor) => actor.type === 'country' && !excluded.has(actor.id) && isWanted(reference, mention, actor),
  );
  return clearly(ranked, LEAD)?.actor ?? null;
}

/** "the ministry" after "the Chadian defence ministry": the last one that has the noun in its name. */
function namedBody(reference: Reference, mention: Mention, { form, organ }: MentionNoun): ActorReference | null {
  const excluded = rivalsOf(reference, mention);
  for (let s = mention.sentence; s >= Math.max(0, mention.sentence - FAR); s--) {
    const row = reference.salience.before(s, s === mention.sentence ? mention.start : Infinity);
    for (let i = row.length - 1; i >= 0; i--) {
      const occurrence = row[i];
      if (!occurrence || occurrence.actor.type !== mention.type || excluded.has(occurrence.actor.id)) continue;
      if (occurrence.mention === mention.parent) continue;
      const isSame = organ !== null && occurrence.mention.noun?.organ === organ;
      if (isSame || bears(occurrence.mention.text, form) || bears(occurrence.actor.name, form)) return occurrence.actor;
    }
  }
  return null;
}

/** Whether a name has a noun among its words. */
function bears(name: string, form: string): boolean {
  return ` ${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${form} `);
}

/** "the Danish shipper", "the alliance": who is in mind, of a sort that the noun fits, and of that country. */
function body(reference: Reference, mention: Mention, { form }: MentionNoun): ActorReference | null {
  const sorts = reference.lexicon.sorts.get(form);
  if (!sorts) return null;
  const excluded = rivalsOf(reference, mention);
  const country = modifier(reference, mention);
  const ranked = reference.salience.rank(mention, REACH, (actor, { mention: other }) => {
    if (actor.type !== 'organization' || excluded.has(actor.id)) return false;
    const known = reference.gazetteer.get(actor.id);
    if (country?.type === 'country' && known?.country && known.country !== country.id) return false;
    const sort = known?.sort ? known.sort : sortOf(other);
    return sort === null ? sorts.has(ANY_BODY) : sorts.has(sort);
  });
  const weighed = ranked.map((candidate) => bySort(reference, candidate)).sort((a, b) => b.score - a.score);
  return clearly(weighed, LEAD)?.actor ?? null;
}

/** What the name's own words tell of its sort. */
function sortOf({ head }: Mention): string | null {
  if (head === 'body') return 'governments';
  return head === 'suffix' ? ANY_BODY : null;
}

function bySort({ gazetteer }: Reference, candidate: Candidate): Candidate {
  const isKnown = Boolean(gazetteer.get(candidate.actor.id)?.sort);
  return isKnown ? candidate : { ...candidate, score: candidate.score * UNKNOWN_SORT };
}

/** The only one of its type that was named lately. */
function only(reference: Reference, mention: Mention): ActorReference | null {
  const ranked = reference.salience.rank(mention, REACH - 1, ({ type }) => type === mention.type);
  return ranked.length === 1 ? (ranked[0]?.actor ?? null) : null;
}
