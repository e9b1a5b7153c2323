import type { ActorId } from '../model/actor.js';
import type { RelationMention } from '../model/relation-mention.js';

/** Whether an actor is to be kept: any, unless only those of a list are. `meant` gives who somebody turned out to be. */
export function wantedActors(
  watched: ReadonlySet<ActorId>,
  only: boolean,
  meant: (id: string) => string = (id) => id,
): (id: string | null) => boolean {
  if (!only) return () => true;
  const ids = new Set([...watched].map((id) => meant(id)));
  return (id) => id !== null && ids.has(id);
}

/** Whether a relation touches an actor who is to be kept. */
export function touches({ source, target }: RelationMention, isWanted: (id: string | null) => boolean): boolean {
  return isWanted(source.id) || isWanted(target.id);
}
