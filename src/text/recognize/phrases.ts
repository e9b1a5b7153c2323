import type { PhraseTrie } from '../../model/phrase-trie.js';
import type { RecognitionLexicon } from '../../model/recognition-lexicon.js';
import type { Token } from '../../model/token.js';
import { isHyphenIn, isPossessiveIn, LISTED } from './marks.js';
import { factsOf } from './word-facts.js';
import type { KIND } from './word-facts.js';

/** A phrase that ends before token `to`, and all it stands for. */
export interface PhraseMatch<T> {
  readonly to: number;
  readonly values: readonly T[];
}

const NONE: readonly never[] = [];

/** The listed phrases of one kind in a sentence, each looked for once. A hyphen or apostrophe inside a phrase may be there or not. */
export class Phrases<T> {
  #found: (readonly PhraseMatch<T>[] | undefined)[] | null = null;

  readonly #mark: number;

  constructor(
    private readonly kind: (typeof KIND)[keyof typeof KIND],
    private readonly tokens: readonly Token[],
    private readonly marks: readonly number[],
    private readonly lexicon: RecognitionLexicon,
  ) {
    this.#mark = LISTED << kind;
  }

  /** Those that start at a token, shortest first. */
  at(from: number): readonly PhraseMatch<T>[] {
    if (from < 0 || from >= this.marks.length || ((this.marks[from] as number) & this.#mark) === 0) return NONE;
    this.#found ??= new Array<undefined>(this.marks.length);
    return (this.#found[from] ??= this.#find(from));
  }

  longest(from: number): PhraseMatch<T> | null {
    const matches = this.at(from);
    return matches.length > 0 ? (matches[matches.length - 1] as PhraseMatch<T>) : null;
  }

  #find(from: number): readonly PhraseMatch<T>[] {
    let matches: PhraseMatch<T>[] | null = null;
    let node = factsOf((this.tokens[from] as Token).word, this.lexicon).listed[this.kind] as PhraseTrie<T> | undefined;
    for (let at = from; at < this.tokens.length; at++) {
      const { lower } = factsOf((this.tokens[at] as Token).word, this.lexicon);
      if (lower.length === 0 && !isHyphenIn(this.marks, at) && !isPossessiveIn(this.marks, at)) break;
      for (let i = at === from ? 1 : 0; i < lower.length; i++) node = node?.next.get(lower[i] as string);
      if (!node) break;
      if (lower.length > 0 && node.values.length > 0) {
        const match = { to: at + 1, values: node.values };
        if (matches === null) matches = [match];
        else matches.push(match);
      }
      // most phrases are of one word
      if (node.next.size === 0) break;
    }
    return matches ?? NONE;
  }
}
