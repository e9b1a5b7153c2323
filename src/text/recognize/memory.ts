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

type Matters = (known: Known) => boolean;

/** Short names of a document, as lower-case words joined by blanks: surnames, firms without their suffix, acronyms. */
export interface Memory {
  has(key: string): boolean;
  get(key: string): Known | undefined;
  /** What is known of a name, if it is such that it makes a difference. */
  find(key: string, matters: Matters): Known | null;
}

export const isPerson = ({ type }: Known): boolean => type === 'person';

/** Under what an ordinary word is kept that stands for a longer name, after an article or not: it may open a sentence as no name. */
export function shortKey(word: string, hasArticle: boolean): string {
  return hasArticle ? `the ${word}` : `${word} `;
}

/** Under what the country is kept that an adjective is made of. */
export const stemKey = (stem: string): string => `${stem}-`;

/** What a document has told. */
export class DocumentMemory implements Memory {
  constructor(private readonly known: ReadonlyMap<string, Known>) {}

  has(key: string): boolean {
    return this.known.has(key);
  }

  get(key: string): Known | undefined {
    return this.known.get(key);
  }

  find(key: string, matters: Matters): Known | null {
    const known = this.known.get(key);
    return known !== undefined && matters(known) ? known : null;
  }
}

const always: Matters = () => true;

/** What has been asked, and what before that. */
interface Question {
  readonly key: string;
  readonly matters: Matters;
  readonly before: Question | null;
}

/** Knows nothing yet, and keeps what it was asked for: where nothing is known later that makes a difference, the answers hold. */
export class NoMemory implements Memory {
  private last: Question | null = null;

  has(key: string): boolean {
    this.find(key, always);
    return false;
  }

  get(key: string): undefined {
    this.find(key, always);
  }

  find(key: string, matters: Matters): null {
    this.last = { key, matters, before: this.last };
    return null;
  }

  /** Whether a memory has nothing that would have changed an answer. */
  agrees(memory: Memory): boolean {
    for (let asked = this.last; asked; asked = asked.before)
      if (memory.find(asked.key, asked.matters) !== null) return false;
    return true;
  }
}
