import type { ActorId, ActorType } from './actor.js';

/** One mention of an actor in a text: a line of `whowhom extract --mentions`. */
export interface ActorMention {
  readonly doc: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The type of the actor meant; where nobody is, of the mention. */
  readonly type: ActorType;
  /** Who is meant, as relations and the graph call them; null where the text leaves it open. */
  readonly id: ActorId | null;
  readonly name: string | null;
}
