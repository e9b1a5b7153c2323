import type { PhraseTrie } from '../model/phrase-trie.js';

interface Growing<T> {
  readonly next: Map<string, Growing<T>>;
  readonly values: T[];
}

/** Builds a trie of phrases, each the list of its lower-case words. */
export function buildPhraseTrie<T>(phrases: Iterable<readonly [readonly string[], T]>): PhraseTrie<T> {
  const root: Growing<T> = { next: new Map(), values: [] };
  for (const [words, value] of phrases) {
    let node = root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { next: new Map(), values: [] }));
      node = next;
    }
    node.values.push(value);
  }
  return root;
}
