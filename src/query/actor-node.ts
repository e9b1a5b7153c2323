import type { ActorId, ActorType } from '../model/actor.js';
import type { ActorReference } from '../model/relation-mention.js';

/** An actor as queries answer with it. */
export interface ActorNode extends ActorReference {
  readonly aliases: readonly string[];
  /** Says nothing in particular ("the West"). */
  readonly generic: boolean;
  readonly mentions: number;
  readonly documents: number;
}

/** How a question names an actor: by id, by a name that only it has, or by an answer's actor. */
export type ActorRef = string | ActorId | { readonly id: ActorId };

export type { ActorType };
