import type { ActorId, ActorType } from '../model/actor.js';
import type { GazetteerActor } from '../model/gazetteer.js';

/** The actors of a type, which their ids begin with: those of other types, by far the most, are not read for it. */
export function* listed(gazetteer: ReadonlyMap<ActorId, GazetteerActor>, type: ActorType): Generator<GazetteerActor> {
  for (const id of gazetteer.keys()) if (id.startsWith(`${type}:`)) yield gazetteer.get(id) as GazetteerActor;
}
