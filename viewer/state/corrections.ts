import type { ActorType } from '../../src/model/actor.js';

/** What a reader puts right. Relations are named by the ids of their evidence, which outlive a rebuild. */
export type Correction =
  | { readonly type: 'reject'; readonly evidence: readonly string[]; readonly about: string }
  | { readonly type: 'confirm'; readonly evidence: readonly string[]; readonly about: string }
  /** `actors` become one with the first of them. */
  | { readonly type: 'merge'; readonly into: string; readonly actor: string }
  | { readonly type: 'rename'; readonly actor: string; readonly name: string }
  | { readonly type: 'retype'; readonly actor: string; readonly to: ActorType }
  | { readonly type: 'note'; readonly about: string; readonly text: string }
  | { readonly type: 'tag'; readonly about: string; readonly tag: string };
