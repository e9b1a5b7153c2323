import type { ActorId, ActorType } from '../../model/actor.js';

/** What a document's fuller names tell of a short one. */
export interface Known {
  readonly type: ActorType;
  readonly candidates: readonly ActorId[];
  /** Not by its capitals alone. */
  readonly sure: boolean;
  /** An acronym that stands in brackets after what it is short for. */
  readonly coined?: boolean;
}

/** Short names of a document, as lower-case words joined by blanks: surnames, firms without their suffix, acronyms. */
export type Memory = Pick<ReadonlyMap<string, Known>, 'get' | 'has'>;

/** Under what an ordinary word is kept that stands for a longer name, after an article or not: it may open a sentence as no name. */
export function shortKey(word: string, hasArticle: boolean): string {
  return hasArticle ? `the ${word}` : `${word} `;
}

/** Under what the country is kept that an adjective is made of. */
export const stemKey = (stem: string): string => `${stem}-`;

/** Knows nothing yet, and keeps what it was asked for: where none of that is known later, the answers hold. */
export class NoMemory implements Memory {
  readonly #asked = new Set<string>();

  get(key: string): undefined {
    this.#asked.add(key);
  }

  has(key: string): boolean {
    this.#asked.add(key);
    return false;
  }

  /** Whether a memory has nothing that would have changed an answer. */
  agrees(memory: Memory): boolean {
    for (const key of this.#asked) if (memory.has(key)) return false;
    return true;
  }
}
