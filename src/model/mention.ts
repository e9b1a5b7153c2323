import type { ActorId, ActorType } from './actor.js';
import type { Span } from './span.js';

/**
 * How the text calls an actor.
 * `name` Britain, Mr Healey, NATO · `adjective` British, North Korean (denotes the country; as a plural noun, its people)
 * · `pronoun` he, it, their · `description` the group, the Danish shipper, the defence secretary
 */
export type MentionForm = 'name' | 'adjective' | 'pronoun' | 'description';

/** A span of a sentence that names an actor, before it is resolved to one. */
export interface Mention extends Span {
  readonly text: string;
  readonly form: MentionForm;
  readonly type: ActorType;
  /** The sentence, and its tokens `from` (inclusive) to `to` (exclusive). */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Gazetteer actors that bear this name; empty for a name nobody listed. */
  readonly candidates: readonly ActorId[];
  /** A city or building that can stand for its government (Kyiv, the Kremlin): that government's id. */
  readonly metonym: ActorId | null;
  /** The mention inside this one that an organ, delegates or a description belong to ("Russia" in "Russia's army"). */
  readonly parent: Mention | null;
}
