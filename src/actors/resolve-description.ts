import { slug } from '../common/normalize-name.js';
import type { ActorId } from '../model/actor.js';
import type { Mention, MentionNoun } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';
import { holdersAsked } from './asked-office.js';
import { neighbourOf, relatedTo, relatedToPhrase } from './resolve-related.js';
import { bodyOf, countryOf, listed, modifierOf, rivalsOf } from './reference.js';
import type { Holders } from './offices.js';
import type { Reference } from './reference.js';
import { beside, namedAcross } from './resolve-beside.js';
import { countryInMind, placeInMind } from './resolve-country.js';
import { resolveSeveral } from './resolve-several.js';
import { ofSeat } from './resolve-seat.js';
import { resolveThey } from './resolve-they.js';
import { organId, organInMind } from './resolve-organ.js';
import { bodyOfMembers, canBe, resolveBody, namedBody } from './resolve-body.js';
import { clearly } from './salience.js';
import { TYPE_BITS } from './type-bits.js';

/** "The board" is what this would be. */
const COMPANY = 'company';
const REACH = 3;
const LEAD = 1.3;
/** Where what is asked for fits several, or much else may be meant. */
const FAR_AHEAD = 1.8;
/** Of more holders of an office hardly one alone fits; not to try them all keeps the work linear. */
const MANY = 20;

/** Whom a description means: its possessor's, or who was named before and fits; nobody, where that is not clear. */
export function resolveDescription(reference: Reference, mention: Mention): readonly ActorReference[] {
  const { noun, parent } = mention;
  if (!noun) return [];
  const seated = parent ? null : ofSeat(reference, mention, noun);
  if (seated) return [seated];
  if (parent && isOwner(reference, parent)) return ofOwner(reference, mention, noun, reference.resolve(parent));
  if (isBand(reference, mention, noun))
    return just(namedBody(reference, mention, noun) ?? resolveBody(reference, mention, noun));
  if (mention.plural && (noun.kind === 'description' || noun.kind === 'collective' || isCounted(reference, mention))) {
    // "the pair", not "the royal couple"
    const isNumber = reference.lexicon.numbers.has(noun.form) && mention.to === mention.from + 2;
    const several = isNumber ? resolveThey(reference, mention) : resolveSeveral(reference, mention);
    return several.length > 0 ? several : just(bodyOfMembers(reference, mention, noun));
  }
  return just(one(reference, mention, noun));
}

/** "The two governments", "both delegations" */
function isCounted({ discourses, lexicon }: Reference, { sentence, from, to }: Mention): boolean {
  const words = discourses[sentence]?.sentence.tokens.slice(from, Math.min(to, from + 2)) ?? [];
  return words.some(({ lower }) => lexicon.numbers.has(lower));
}

/** "The rebels", not "two rebels": the body that they are. */
function isBand({ discourses, lexicon }: Reference, { sentence, from, type }: Mention, { form }: MentionNoun): boolean {
  if ((type !== 'group' && type !== 'organization') || !lexicon.bands.has(form)) return false;
  return lexicon.articles.has(discourses[sentence]?.sentence.tokens[from]?.lower ?? '');
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
    const related = relatedTo(reference, mention, noun, owner);
    if (related) return [related];
    if (reference.lexicon.neighbours.has(noun.form)) return just(neighbourOf(reference, mention, owner));
    if (mention.type === 'person' && noun.kind === 'description') return holderOf(reference, mention, noun, owner);
    if (mention.type === 'country' && noun.kind === 'description')
      return reference.lexicon.ownCountries.has(noun.form) ? just(countryOf(reference, owner)) : [];
    if (reference.lexicon.ownBodies.has(noun.form)) return just(bodyOf(reference, owner));
    if (noun.kind === 'organ' || noun.organ !== null) return organOf(reference, noun, owner);
    if (mention.type === 'organization' && noun.kind === 'description') return just(ownBody(reference, noun, owner));
    const isDelegate = noun.kind === 'delegate' || noun.kind === 'irregular' || noun.kind === 'appendage';
    return isDelegate ? just(bodyOf(reference, owner)) : [];
  });
}

const just = (actor: ActorReference | null): readonly ActorReference[] => (actor ? [actor] : []);

/** "her party", "his company": the only body of that sort that a person has an office of. */
function ownBody(reference: Reference, { form }: MentionNoun, owner: ActorReference): ActorReference | null {
  if (owner.type !== 'person') return null;
  const bodies = reference.offices.bodiesOf(owner.id).filter((body) => body.type === 'organization');
  const fitting = new Map(bodies.filter((body) => canBe(reference, body, form)).map((body) => [body.id, body]));
  return fitting.size === 1 ? ([...fitting.values()][0] ?? null) : null;
}

function holderOf(
  reference: Reference,
  mention: Mention,
  { form }: MentionNoun,
  owner: ActorReference,
): readonly ActorReference[] {
  const body = bodyOf(reference, owner);
  const holders = body && !mention.plural ? [...holdersOf(reference, mention, form, body.id).values()] : [];
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

function one(reference: Reference, mention: Mention, noun: MentionNoun): ActorReference | null {
  const related = relatedToPhrase(reference, mention, noun);
  if (related) return related;
  if (noun.kind === 'delegate' || noun.kind === 'irregular')
    return reference.lexicon.governments.has(noun.form) ? countryInMind(reference, mention, noun, FAR_AHEAD) : null;
  switch (mention.type) {
    case 'person':
      return namedAcross(reference, mention) ?? person(reference, mention, noun);
    case 'country':
      return namedBody(reference, mention, noun) ?? countryInMind(reference, mention, noun, LEAD);
    case 'organization':
    case 'group':
    case 'event':
      if (reference.lexicon.ownBodies.has(noun.form)) return boardOf(reference, mention, noun);
      if (noun.organ !== null && mention.parent === null) return organInMind(reference, mention, noun);
      return beside(reference, mention, noun) ?? body(reference, mention, noun);
    case 'place':
      return (
        namedAfter(reference, mention) ??
        namedBody(reference, mention, noun) ??
        placeInMind(reference, mention, noun) ??
        only(reference, mention, noun)
      );
  }
}

/** The last body that has the noun in its name, unless another one is meant; else who is in mind. */
function body(reference: Reference, mention: Mention, noun: MentionNoun): ActorReference | null {
  const named = namedBody(reference, mention, noun);
  if (named) return nearerBody(reference, mention, noun, named) ?? named;
  return noun.kind === 'description' ? resolveBody(reference, mention, noun) : null;
}

/** "The movement" in a paragraph about the Houthis is not the Future Movement of the one before. */
function nearerBody(
  reference: Reference,
  mention: Mention,
  noun: MentionNoun,
  named: ActorReference,
): ActorReference | null {
  if (!reference.lexicon.vague.has(noun.form) || noun.kind !== 'description') return null;
  const near = resolveBody(reference, mention, noun);
  if (!near || near.id === named.id) return null;
  const { salience } = reference;
  return salience.isNear(mention, near) && !salience.isNear(mention, named) ? near : null;
}

/** Who holds an office by the text; else, of a country alone ("the U.S. president", not "the next U.S. president"), who did on its day. */
function holdersOf(reference: Reference, mention: Mention, form: string, of: ActorId | null): Holders {
  const holders = holdersAsked(reference, mention, form, (office) => reference.offices.holders(office, of));
  if (holders.size > 0 || of === null || mention.parent === null) return holders;
  const { start, end } = mention.parent;
  const before = mention.text
    .slice(0, start - mention.start)
    .trim()
    .toLowerCase();
  const after = mention.text
    .slice(end - mention.start)
    .replace(/^['’]s?/, '')
    .trim()
    .toLowerCase();
  const isBare = after === form && (before === '' || reference.lexicon.articles.has(before));
  return isBare ? reference.offices.onTheDay(reference.gazetteer, form, of) : holders;
}

/** "The prime minister", "the Danish leader", "the billionaire" */
function person(reference: Reference, mention: Mention, { form }: MentionNoun): ActorReference | null {
  const excluded = rivalsOf(reference, mention);
  const country = modifierOf(reference, mention);
  const gender =
    form
      .split(' ')
      .map((word) => reference.genders.ofWord(word))
      .find((value) => value !== null) ?? null;
  const fits = (actor: ActorReference): boolean =>
    actor.type === 'person' && !excluded.has(actor.id) && reference.genders.agrees(actor, gender);
  const holders = holdersOf(reference, mention, form, country?.id ?? null);
  const fitting = holders.size > MANY ? [] : [...holders.values()].filter(fits);
  if (fitting.length === 1 && holders.size === 1) return fitting[0] ?? null;
  if (fitting.length > 0 || holders.size > MANY) {
    const ranked = reference.salience.rank(
      mention,
      REACH,
      TYPE_BITS.person,
      (actor) => holders.has(actor.id) && fits(actor),
    );
    return clearly(ranked, FAR_AHEAD)?.actor ?? null;
  }
  // "the dead man" may be another than who was named last
  const isBare = mention.to - mention.from === form.split(' ').length + 1;
  if (!reference.lexicon.anyone.has(form) || country || !isBare) return null;
  return clearly(reference.salience.rank(mention, REACH - 1, TYPE_BITS.person, fits), LEAD)?.actor ?? null;
}

/** "The village of Kadro" is Kadro. */
function namedAfter({ discourses, resolve }: Reference, { sentence, to }: Mention): ActorReference | null {
  const discourse = discourses[sentence];
  const name = discourse?.mentions.find(
    ({ from, form, type }) => from === to + 1 && form === 'name' && type === 'place',
  );
  return name && discourse?.sentence.tokens[to]?.lower === 'of' ? (resolve(name)[0] ?? null) : null;
}

/** "The board of Shell" is Shell's, "the board" that of the company in mind. */
function boardOf(reference: Reference, mention: Mention, noun: MentionNoun): ActorReference | null {
  const { mentions, sentence } = reference.discourses[mention.sentence] ?? { mentions: [], sentence: null };
  if (sentence?.tokens[mention.to]?.lower !== 'of') return resolveBody(reference, mention, { ...noun, form: COMPANY });
  const owner = mentions.find(({ from }) => from > mention.to && from <= mention.to + 2);
  const [actor] = owner ? reference.resolve(owner) : [];
  return actor?.type === 'organization' ? actor : null;
}

const isAny = (): boolean => true;

/** The only one of its type that was named lately. */
function only(reference: Reference, mention: Mention, { form }: MentionNoun): ActorReference | null {
  if (!reference.lexicon.areas.has(form)) return null;
  const ranked = reference.salience.rank(mention, REACH - 1, TYPE_BITS[mention.type], isAny);
  return ranked.length === 1 ? (ranked[0]?.actor ?? null) : null;
}
