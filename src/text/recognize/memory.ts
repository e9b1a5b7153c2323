import type { ActorId, ActorType } from '../../model/actor.js';

/** What a document's fuller names tell of a short one. */
export interface Known {
  readonly type: ActorType;
  readonly candidates: readonly ActorId[];
  /** Not by its capitals alone. */
  readonly sure: boolean;
}

/** Short names of a document, as lower-case words joined by blanks: surnames, firms without their suffix, acronyms. */
export type Memory = ReadonlyMap<string, Known>;

export const noMemory: Memory = new Map();
