import type { PhraseTrie } from '../../model/phrase-trie.js';
import type { WordFacts } from './word-facts.js';

/** A phrase that ends before token `to`, and all it stands for. */
export interface PhraseMatch<T> {
  readonly to: number;
  readonly values: readonly T[];
}

const NONE: readonly never[] = [];

/** The listed phrases of one kind in a sentence, each looked for once. A hyphen or apostrophe inside a phrase may be there or not. */
export class Phrases<T> {
  readonly #found: (readonly PhraseMatch<T>[] | undefined)[] = [];

  /** `bit` is that of the words that such a phrase begins with, which spares most tokens the walk; `isInside` tells hyphens and apostrophes. */
  constructor(
    private readonly trie: PhraseTrie<T>,
    private readonly bit: number,
    private readonly facts: readonly WordFacts[],
    private readonly isInside: (at: number) => boolean,
  ) {}

  /** Those that start at a token, shortest first. */
  at(from: number): readonly PhraseMatch<T>[] {
    const facts = from < 0 ? undefined : this.facts[from];
    if (!facts || (facts.opens & this.bit) === 0) return NONE;
    return (this.#found[from] ??= this.#find(from));
  }

  longest(from: number): PhraseMatch<T> | null {
    const matches = this.at(from);
    return matches.length > 0 ? (matches[matches.length - 1] as PhraseMatch<T>) : null;
  }

  #find(from: number): readonly PhraseMatch<T>[] {
    const matches: PhraseMatch<T>[] = [];
    let node: PhraseTrie<T> | undefined = this.trie;
    for (let at = from; at < this.facts.length; at++) {
      const words = (this.facts[at] as WordFacts).lower;
      if (words.length === 0 && (at === from || !this.isInside(at))) break;
      for (const word of words) node = node?.next.get(word);
      if (!node) break;
      if (words.length > 0 && node.values.length > 0) matches.push({ to: at + 1, values: node.values });
    }
    return matches;
  }
}
