import type { ActorType } from '../model/actor.js';

/** The schema of FollowTheMoney for each type of actor. */
export const actorSchemata: Readonly<Record<ActorType, string>> = {
  person: 'Person',
  organization: 'Organization',
  country: 'PublicBody',
  place: 'Address',
  event: 'Event',
  group: 'LegalEntity',
};

/** A schema of FollowTheMoney for links: which property takes which end, and what actors it allows there. */
export interface LinkSchema {
  readonly source: string;
  readonly target: string;
  /** The property that holds the relation's words. */
  readonly words: 'role' | 'relationship';
  readonly sources: readonly ActorType[];
  readonly targets: readonly ActorType[];
}

const anyone: readonly ActorType[] = ['person', 'organization', 'country', 'place', 'event', 'group'];
const legal: readonly ActorType[] = ['person', 'organization', 'country', 'group'];
const bodies: readonly ActorType[] = ['organization', 'country'];
const person: readonly ActorType[] = ['person'];

/** For every relation that no narrower schema fits. */
export const unknownLink: LinkSchema = {
  source: 'subject',
  target: 'object',
  words: 'role',
  sources: anyone,
  targets: anyone,
};

/** By the names that `ftm` of a relation type may have. A `Succession` is of who comes after, as source, and who went before. */
export const linkSchemata: ReadonlyMap<string, LinkSchema> = new Map([
  ['Ownership', { source: 'owner', target: 'asset', words: 'role', sources: legal, targets: ['organization'] }],
  ['Directorship', { source: 'director', target: 'organization', words: 'role', sources: legal, targets: bodies }],
  ['Membership', { source: 'member', target: 'organization', words: 'role', sources: legal, targets: bodies }],
  ['Employment', { source: 'employee', target: 'employer', words: 'role', sources: person, targets: bodies }],
  ['Representation', { source: 'agent', target: 'client', words: 'role', sources: legal, targets: legal }],
  ['Succession', { source: 'successor', target: 'predecessor', words: 'role', sources: legal, targets: legal }],
  ['Family', { source: 'person', target: 'relative', words: 'relationship', sources: person, targets: person }],
  ['Associate', { source: 'person', target: 'associate', words: 'relationship', sources: person, targets: person }],
]);
