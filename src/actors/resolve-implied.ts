import { makeMention } from '../common/make-mention.js';
import { rememberedBy } from '../common/remembered.js';
import type { ActorId } from '../model/actor.js';
import type { Mention, MentionNoun } from '../model/mention.js';
import type { ReferenceLexicon } from '../model/reference-lexicon.js';
import type { ActorReference } from '../model/relation-mention.js';
import type { DocumentActors } from './document-actors.js';
import { bodiesByName, officesOf } from './dated-offices.js';
import { plainOffice } from './offices.js';
import { countryOf, listed } from './reference.js';
import type { Reference } from './reference.js';
import { canBe, namedBody, resolveBody } from './resolve-body.js';
import { onlyBefore, topicBefore } from './resolve-topic.js';

/** Whose office a title is that does not say so: what is known of a listed holder, if the document speaks of that country or body. */
export function resolveImplied(
  reference: Reference,
  mention: Mention,
  actors: DocumentActors,
): readonly ActorReference[] {
  const [holder] = mention.parent ? reference.resolve(mention.parent) : [];
  if (!holder) return [];
  if (holder.type === 'organization') return stateOf(reference, holder);
  const id = reference.offices.countryOfTitle(holder.id, mention.text);
  const body = id && actors.names(id) ? listed(reference, id) : null;
  if (body) return [body];
  const isOfState = isNational(mention.text, reference.lexicon);
  // "the business minister" is no firm's
  const mayBeOfBody =
    !isOfState || reference.lexicon.sharedOffices.has(mention.text.toLowerCase().split(' ').at(-1) ?? '');
  const known = mayBeOfBody ? ofSort(reference, mention) : null;
  if (known) return [known];
  if (hasOffice(reference, holder, mention.parent?.candidates ?? [])) return [];
  if (isOfState) return ofCountry(reference, mention, holder);
  return ofBody(reference, mention);
}

/** "State-run Rosneft": of the country that it is from, else the one that the text is about. */
function stateOf(reference: Reference, body: ActorReference): readonly ActorReference[] {
  const state =
    countryOf(reference, body) ?? reference.seats.countryOf(body) ?? namedIn(reference, body) ?? reference.home();
  return state ? [state] : [];
}

/** "China Harbour Bank": of the country in its name. */
function namedIn({ discourses, resolve }: Reference, { name }: ActorReference): ActorReference | null {
  for (const { mentions } of discourses) {
    const country = mentions.find(
      ({ type, form, text }) => type === 'country' && form === 'name' && name.includes(text),
    );
    const [actor] = country ? resolve(country) : [];
    if (actor?.type === 'country') return actor;
  }
  return null;
}

/** "company founder", "union spokesman": the body of that sort in mind. */
function ofSort(reference: Reference, mention: Mention): ActorReference | null {
  const [form = '', ...rest] = mention.text.split(' ');
  if (rest.length === 0 || !reference.lexicon.sorts.has(form)) return null;
  const noun: MentionNoun = { kind: 'description', organ: null, form };
  const to = mention.from + 1;
  const body = makeMention({ ...mention, form: 'description', type: 'organization', noun, parent: null, to });
  return namedBody(reference, body, noun) ?? resolveBody(reference, body, noun);
}

/** "Foreign Minister", "Minister of Labour": of a country, whoever has it. */
const isNational = rememberedBy((title, lexicon: ReferenceLexicon): boolean => {
  const words = plainOffice(title).split(' ');
  while (lexicon.sameCountry.has(words[0] ?? '')) words.shift();
  const office = words.join(' ');
  if (lexicon.otherOffices.has(words[0] ?? '') || lexicon.regionalOffices.has(office)) return false;
  return [...lexicon.nationalOffices].some(
    (one) => ` ${office}`.endsWith(` ${one}`) || office.startsWith(`${one} of `),
  );
});

/** Whoever is listed with an office, or bears the name of some who are, has no other one that the text could mean. */
function hasOffice({ listed: actors }: Reference, { id }: ActorReference, candidates: readonly ActorId[]): boolean {
  return [id, ...candidates].some((one) => (actors.get(one)?.offices ?? []).length > 0);
}

/** Where the text says so of the holder elsewhere, that country; else the one that the text, or the sentence before, is about. */
function ofCountry(reference: Reference, mention: Mention, holder: ActorReference): readonly ActorReference[] {
  const stated = new Map(reference.offices.bodiesOf(holder.id).map((body) => [body.id, body]));
  if (stated.size > 0) return [...stated.values()].filter(({ type }) => type === 'country' && stated.size === 1);
  const others = ofCounterparts(reference, mention);
  const isCountry = ({ type, id }: ActorReference): boolean => type === 'country' && !others.has(id);
  const before = topicBefore(reference, mention, 1, isCountry, true);
  const country = reference.domestic(others) ?? before;
  const beside = [before, countryActing(reference, mention, isCountry)];
  const isSure =
    country &&
    beside.every((other) => other === null || other.id === country.id) &&
    mayHave(reference, country, mention.text);
  return isSure && !isNamesake(reference, holder, mention.text, country) && !isElsewhere(reference, mention, country)
    ? [country]
    : [];
}

/** "Serbia arrested a former minister, …": the only country that stands before the office in its sentence, unless its holder does something. */
function countryActing(
  reference: Reference,
  mention: Mention,
  isCountry: (actor: ActorReference) => boolean,
): ActorReference | null {
  const { parent, sentence } = mention;
  const acts = parent !== null && reference.discourses[sentence]?.functions.get(parent) === 'subject';
  return acts ? null : onlyBefore(reference, mention, isCountry);
}

/** "President Bush" in a text about Liberia: listed people of that name have the office of another country. */
function isNamesake(
  { gazetteer }: Reference,
  { name }: ActorReference,
  title: string,
  country: ActorReference,
): boolean {
  if (name.includes(' ')) return false;
  const bodies = bodiesByName(gazetteer, name, plainOffice(title));
  return bodies.size > 0 && !bodies.has(country.id);
}

/** A president is hardly of a country that is known to have a king and a prime minister, and no president. */
function mayHave({ gazetteer, lexicon }: Reference, { id }: ActorReference, title: string): boolean {
  const others = lexicon.otherHeads.get(plainOffice(title));
  const known = others ? officesOf(gazetteer, id) : new Set<string>();
  return known.has(plainOffice(title)) || ![...(others ?? [])].some((office) => known.has(office));
}

/** "In Puntland, the security minister": a region that may have a government of its own, unlike the capital of another country. */
function isElsewhere({ discourses, listed: actors }: Reference, { sentence }: Mention, home: ActorReference): boolean {
  const first = discourses[sentence]?.mentions.find(({ form }) => form === 'name');
  const isInFront = first?.from === 1 && first.type === 'place' && first.metonym === null;
  const [place] = first?.candidates ?? [];
  return isInFront && (place === undefined || actors.get(place)?.country !== home.id);
}

/** "Her Latvian counterpart" is of another country than she. */
function ofCounterparts(reference: Reference, { sentence }: Mention): ReadonlySet<ActorId> {
  const mentions = reference.discourses[sentence]?.mentions ?? [];
  const others = mentions.filter(({ noun }) => noun !== null && reference.lexicon.counterparts.has(noun.form));
  const countries = mentions.filter(({ type }) => type === 'country');
  const theirs = countries.filter(({ from, to }) => others.some((other) => other.from <= from && to <= other.to));
  return new Set(theirs.flatMap(reference.resolve).map(({ id }) => id));
}

/** "Chief Executive", "a spokesman": of the body that the sentence, or the one before, is about, if it is one that has such. */
function ofBody(reference: Reference, mention: Mention): readonly ActorReference[] {
  const bodies = reference.lexicon.bodyOffices.get(plainOffice(mention.text));
  if (!bodies) return [];
  const fits = (actor: ActorReference): boolean =>
    actor.type === 'organization' && [...bodies].some((form) => canBe(reference, actor, form));
  const body = onlyBefore(reference, mention, fits) ?? topicBefore(reference, mention, 1, fits, false);
  return body ? [body] : [];
}
