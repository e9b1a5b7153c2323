import type { PhraseTrie } from '../../model/phrase-trie.js';
import type { Token } from '../../model/token.js';
import type { KIND, WordFacts } from './word-facts.js';

/** A phrase that ends before token `to`, and all it stands for. */
export interface PhraseMatch<T> {
  readonly to: number;
  readonly values: readonly T[];
}

const NONE: readonly never[] = [];

/** The listed phrases of one kind in a sentence, each looked for once. A hyphen or apostrophe inside a phrase may be there or not. */
export class Phrases<T> {
  #found: (readonly PhraseMatch<T>[] | undefined)[] | null = null;

  /** `kind` are those looked for; `isInside` tells hyphens and apostrophes. */
  constructor(
    private readonly kind: (typeof KIND)[keyof typeof KIND],
    private readonly facts: readonly WordFacts[],
    private readonly tokens: readonly Token[],
    private readonly isInside: (tokens: readonly Token[], at: number) => boolean,
  ) {}

  /** Those that start at a token, shortest first. */
  at(from: number): readonly PhraseMatch<T>[] {
    const facts = from < 0 ? undefined : this.facts[from];
    const root = facts ? (facts.listed[this.kind] as PhraseTrie<T> | null) : null;
    if (root === null) return NONE;
    this.#found ??= new Array<undefined>(this.facts.length);
    return (this.#found[from] ??= this.#find(from, root));
  }

  longest(from: number): PhraseMatch<T> | null {
    const matches = this.at(from);
    return matches.length > 0 ? (matches[matches.length - 1] as PhraseMatch<T>) : null;
  }

  /** `root` is the node of the first word. */
  #find(from: number, root: PhraseTrie<T>): readonly PhraseMatch<T>[] {
    let matches: PhraseMatch<T>[] | null = null;
    let node: PhraseTrie<T> | undefined = root;
    for (let at = from; at < this.facts.length; at++) {
      const { lower } = this.facts[at] as WordFacts;
      if (lower.length === 0 && !this.isInside(this.tokens, at)) break;
      for (let i = at === from ? 1 : 0; i < lower.length; i++) node = node?.next.get(lower[i] as string);
      if (!node) break;
      if (lower.length > 0 && node.values.length > 0) (matches ??= []).push({ to: at + 1, values: node.values });
      // most phrases are of one word
      if (node.next.size === 0) break;
    }
    return matches ?? NONE;
  }
}
