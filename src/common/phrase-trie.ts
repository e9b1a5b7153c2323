import type { PhraseTrie } from '../model/phrase-trie.js';

interface Growing<T> {
  next: Map<string, Growing<T>>;
  readonly values: T[];
}

/** What most phrases end in: where nothing goes on, all share it. */
const NOTHING = new Map<string, never>();

/** Builds a trie of phrases, each the list of its lower-case words. */
export function buildPhraseTrie<T>(phrases: Iterable<readonly [readonly string[], T]>): PhraseTrie<T> {
  const root: Growing<T> = { next: NOTHING, values: [] };
  for (const [words, value] of phrases) {
    let node = root;
    for (const word of words) {
      if (node.next === NOTHING) node.next = new Map();
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { next: NOTHING, values: [] }));
      node = next;
    }
    node.values.push(value);
  }
  return root;
}
