import type { ActorId } from '../model/actor.js';
import type { Discourse } from '../model/discourse.js';
import type { GazetteerActor } from '../model/gazetteer.js';
import type { Mention } from '../model/mention.js';
import type { ReferenceLexicon } from '../model/reference-lexicon.js';
import type { ActorReference } from '../model/relation-mention.js';
import type { Genders } from './gender.js';
import type { Kinds } from './kinds.js';
import type { ListedActors } from './listed-actors.js';
import type { Offices } from './offices.js';
import type { ActNoun } from './resolve-omitted.js';
import type { Rivals } from './rivals.js';
import type { Salience } from './salience.js';
import type { Seats } from './seats.js';
import type { Speech } from './speech.js';

/** All that a document tells while its pronouns and descriptions are resolved, in text order. */
export interface Reference {
  readonly discourses: readonly Discourse[];
  readonly gazetteer: ReadonlyMap<ActorId, GazetteerActor>;
  /** Those of them that the document may mean. */
  readonly listed: ListedActors;
  readonly lexicon: ReferenceLexicon;
  readonly salience: Salience;
  readonly offices: Offices;
  readonly genders: Genders;
  /** What the text calls its bodies: few texts have to be asked. */
  readonly kinds: () => Kinds;
  readonly seats: Seats;
  readonly speech: Speech;
  readonly rivals: Rivals;
  /** The country that the text is about, if it is about one; of those that are not left out. */
  readonly home: (without?: ReadonlySet<ActorId>) => ActorReference | null;
  /** The country whose offices and bodies the text need not say the country of. */
  readonly domestic: (without?: ReadonlySet<ActorId>) => ActorReference | null;
  /** By relation type: of which types the doer is meant where a passive leaves its agent out. */
  readonly agentless: ReadonlyMap<string, ReadonlySet<string>>;
  /** By the text of a mention that stands for an act: what kinds of act it may mean. */
  readonly actNouns: ReadonlyMap<string, ActNoun>;
  /** Whom another mention means: a possessor, a speaker. */
  readonly resolve: (mention: Mention) => readonly ActorReference[];
}

/** Whether the relations that a mention is an end of take actors of a type; where it is an end of none, they would take any. */
export function isWanted({ discourses }: Reference, mention: Mention, { type }: ActorReference): boolean {
  return discourses[mention.sentence]?.wanted(mention)?.has(type) ?? true;
}

/** The actors of the other arguments of a mention's clauses, which it is none of. */
export function rivalsOf({ rivals }: Reference, mention: Mention): ReadonlySet<ActorId> {
  return rivals.of(mention);
}

/** The body or country that somebody acts for: an organization and a country are their own. */
export function bodyOf({ offices }: Reference, actor: ActorReference): ActorReference | null {
  return actor.type === 'person' ? (offices.bodiesOf(actor.id)[0] ?? null) : actor;
}

/** The country that an actor is, belongs to or holds an office of. */
export function countryOf(reference: Reference, actor: ActorReference): ActorReference | null {
  if (actor.type === 'country') return actor;
  if (actor.type === 'person') {
    const bodies = reference.offices.bodiesOf(actor.id);
    const country = bodies.find(({ type }) => type === 'country') ?? bodies.find(({ type }) => type !== 'person');
    return country ? countryOf(reference, country) : null;
  }
  return listed(reference, reference.listed.get(actor.id)?.country ?? null);
}

/** A listed actor by its id. */
export function listed(reference: Reference, id: ActorId | null): ActorReference | null {
  return id && reference.listed.of(id).reference;
}

/** The country or body that stands before the noun without owning it. */
export function modifierOf({ resolve }: Reference, { parent }: Pick<Mention, 'parent'>): ActorReference | null {
  return (parent && resolve(parent)[0]) ?? null;
}
