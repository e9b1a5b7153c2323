import type { ActorType } from '../model/actor.js';

/** A bit for each type, so that one number tells several. */
export const TYPE_BITS: Readonly<Record<ActorType, number>> = {
  person: 1,
  organization: 1 << 1,
  country: 1 << 2,
  place: 1 << 3,
  event: 1 << 4,
  group: 1 << 5,
};

export const ANY_TYPE = -1;
