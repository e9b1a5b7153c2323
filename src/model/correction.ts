import type { ActorType } from './actor.js';

/**
 * What a reader puts right, as docs/corrections.md has it. Statements are named by the ids of their evidence, actors and
 * relations by theirs: all of them outlive a rebuild.
 */
export type Correction =
  /** The statements were misread, or a person has read them and agrees; `about` is what the reader saw. */
  | { readonly type: 'reject' | 'confirm'; readonly evidence: readonly string[]; readonly about: string }
  /** Merged, all become the first; distinct, no build makes any two of them one by itself. */
  | { readonly type: 'merge' | 'distinct'; readonly actors: readonly string[] }
  /** In these statements the actor is another, called `name`; `to` is its type, null for that of the actor. */
  | {
      readonly type: 'split';
      readonly actor: string;
      readonly evidence: readonly string[];
      readonly name: string;
      readonly to: ActorType | null;
    }
  | { readonly type: 'rename'; readonly actor: string; readonly name: string }
  | { readonly type: 'retype'; readonly actor: string; readonly to: ActorType }
  | { readonly type: 'drop'; readonly actor: string }
  /** `about` is the id of an actor or relation. */
  | { readonly type: 'note' | 'tag'; readonly about: string; readonly text: string };

/** A correction and the line of its file where it begins. */
export interface PlacedCorrection {
  readonly correction: Correction;
  readonly line: number;
}
