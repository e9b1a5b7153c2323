import { actorTypes } from '../model/actor.js';
import type { ActorType } from '../model/actor.js';
import type { Mention } from '../model/mention.js';

/** Any type that there may be. */
export const ANY_TYPE = -1;
/** What stands there though it is nobody. */
export const THING = 1 << 30;

export function bitsOfTypes(types: ReadonlySet<ActorType>): number {
  let bits = 0;
  for (const type of types) bits |= bitOfType(type);
  return bits;
}

/** The types that somebody may be of. */
export function typesOf({ type, form, metonym }: Mention): number {
  if (form === 'pronoun' || form === 'implied' || form === 'omitted') return ANY_TYPE;
  const own = bitOfType(type);
  return metonym === null ? own : own | bitOfType(metonym.slice(0, metonym.indexOf(':')) as ActorType);
}

export const bitOfType = (type: ActorType): number => 1 << actorTypes.indexOf(type);
