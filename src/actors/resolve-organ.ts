import type { ActorId } from '../model/actor.js';
import type { Mention, MentionNoun } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';
import { listed } from './reference.js';
import type { Reference } from './reference.js';
import { isNarrowed, namedBody } from './resolve-body.js';

/** A country's organ of a kind. */
export function organId(country: ActorId, organ: string): ActorId {
  return `organization:${country.slice('country:'.length)}-${organ}` as ActorId;
}

/** "The army", "the central bank": the last one named, but that of the country that the text is told from, if it names that too or no other. */
export function organInMind(reference: Reference, mention: Mention, noun: MentionNoun): ActorReference | null {
  const named = namedBody(reference, mention, noun);
  const own = ownOrgan(reference, mention, noun);
  if (!named || !own || named.id === own.id) return named ?? own;
  const isNear = reference.salience.rank(mention, 1, ({ id }) => id === named.id).length > 0;
  const isNamed = reference.salience.most(mention.sentence, ({ id }) => id === own.id).length > 0;
  return isNamed && !isNear ? own : named;
}

/** That of the country that the text is told from, where a country has only one. */
function ownOrgan(reference: Reference, mention: Mention, { organ, form }: MentionNoun): ActorReference | null {
  if (organ === null || reference.lexicon.manyOrgans.has(organ) || isNarrowed(reference, mention, form)) return null;
  const country = reference.domestic();
  return country && listed(reference, organId(country.id, organ));
}
