import { listed } from '../common/listed.js';
import type { ActorId } from '../model/actor.js';
import type { GazetteerActor } from '../model/gazetteer.js';
import type { Mention, MentionNoun } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';
import { isWanted, rivalsOf } from './reference.js';
import type { Reference } from './reference.js';
import { clearly } from './salience.js';
import type { Candidate } from './salience.js';
import { TYPE_BITS } from './type-bits.js';

const REACH = 3;
const FAR_AHEAD = 1.8;

/** "The country", "the kingdom", "the government": the one in mind, of the kind that the noun says; else the one that the text is about. */
export function countryInMind(
  reference: Reference,
  mention: Mention,
  { form }: MentionNoun,
  lead: number,
): ActorReference | null {
  const { lexicon } = reference;
  const excluded = rivalsOf(reference, mention);
  const realm = lexicon.realms.get(form);
  const region = regionOf(reference, mention);
  const fits = ({ id, type }: ActorReference): boolean =>
    type === 'country' && !excluded.has(id) && (realm?.has(id) ?? true) && (region?.has(id) ?? true);
  const ranked = reference.salience.rank(
    mention,
    REACH,
    TYPE_BITS.country,
    (actor) => fits(actor) && isWanted(reference, mention, actor),
  );
  if (region) return clearly(ranked, FAR_AHEAD)?.actor ?? onlyNamed(reference, mention, fits);
  if (mention.parent && ranked.length > 1) return null;
  const home = mention.parent || lexicon.regimes.has(form) ? null : reference.home();
  const isBeside = ranked.length > 0 && ranked.every(({ latest }) => latest.function === 'modifier');
  if (isBeside && home && fits(home)) return home;
  const found = clearly(ranked, lead);
  const own = isGoverned(reference, mention, form) ? reference.domestic() : null;
  const isTopic = found !== null && found.latest.function === 'subject' && found.distance <= 1;
  if (own && fits(own) && !isTopic) return own;
  const [here, ...others] = lexicon.ownCountries.has(form) ? ranked.filter(isNear) : [];
  if (here && others.length === 0) return here.actor;
  if (found && home && fits(home) && isPassing(reference, mention, found)) return home;
  return found?.actor ?? (home && fits(home) && ranked.length !== 1 ? home : null);
}

/** Whether a country does something in the sentence, or has it done to it. */
function isNear({ latest, distance }: Candidate): boolean {
  return distance === 0 && (latest.function === 'subject' || latest.function === 'object');
}

/** Whether a country was only named in passing: in another paragraph, or beside a noun. */
function isPassing({ discourses }: Reference, { sentence }: Mention, { latest, distance }: Candidate): boolean {
  const paragraphOf = (at: number): number | undefined => discourses[at]?.sentence.paragraph;
  const isBeside = latest.function === 'modifier' && (distance > 0 || latest.mention.form === 'adjective');
  return isBeside || paragraphOf(latest.mention.sentence) !== paragraphOf(sentence);
}

/** The countries of "the West African nation". */
function regionOf({ lexicon }: Reference, { parent }: Mention): ReadonlySet<ActorId> | undefined {
  const place = parent?.candidates.find((id) => lexicon.regions.has(id));
  return place && lexicon.regions.get(place);
}

/** The only one that the text has named up to there. */
function onlyNamed(
  { salience }: Reference,
  { sentence }: Mention,
  fits: (actor: ActorReference) => boolean,
): ActorReference | null {
  const [only, ...others] = salience.most(sentence, fits);
  return only && others.length === 0 ? only.actor : null;
}

/** "The government", "the authorities", not "the junta" or "the country". */
function isGoverned({ lexicon }: Reference, { parent }: Mention, form: string): boolean {
  return !parent && lexicon.governments.has(form) && !lexicon.regimes.has(form) && !lexicon.ownCountries.has(form);
}

/** "The capital" is the seat of the country in mind, "the island" a country that is one. */
export function placeInMind(reference: Reference, mention: Mention, noun: MentionNoun): ActorReference | null {
  const { lexicon, gazetteer } = reference;
  if (mention.parent) return null;
  if (lexicon.realms.has(noun.form)) return countryInMind(reference, mention, noun, FAR_AHEAD);
  if (!lexicon.capitals.has(noun.form)) return null;
  const country = countryInMind(reference, mention, noun, FAR_AHEAD);
  const seat = country && capitalsOf(gazetteer).get(country.id);
  return seat ? { id: seat.id, name: seat.name, type: seat.type } : null;
}

type Capitals = ReadonlyMap<ActorId, GazetteerActor>;

/** One index for each gazetteer: every document asks the same one. */
const indexes = new WeakMap<ReadonlyMap<ActorId, GazetteerActor>, Capitals>();

function capitalsOf(gazetteer: ReadonlyMap<ActorId, GazetteerActor>): Capitals {
  const known = indexes.get(gazetteer);
  if (known) return known;
  const capitals = new Map<ActorId, GazetteerActor>();
  for (const actor of listed(gazetteer, 'place'))
    if (actor.metonym !== null && actor.metonym === actor.country)
      if (!capitals.has(actor.metonym)) capitals.set(actor.metonym, actor);
  indexes.set(gazetteer, capitals);
  return capitals;
}
