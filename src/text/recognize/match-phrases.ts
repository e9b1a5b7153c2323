import type { PhraseTrie } from '../../model/phrase-trie.js';
import { isHyphen, isPossessive } from './view.js';
import type { View } from './view.js';

/** A phrase that ends before token `to`, and all it stands for. */
export interface PhraseMatch<T> {
  readonly to: number;
  readonly values: readonly T[];
}

const NONE: readonly never[] = [];

/** The phrases of a trie that start at a token, shortest first. A hyphen or apostrophe inside a phrase may be there or not. */
export function phrasesAt<T>(trie: PhraseTrie<T>, view: View, from: number): readonly PhraseMatch<T>[] {
  if (from < 0 || from >= view.tokens.length) return NONE;
  let found = view.found.get(trie) as (readonly PhraseMatch<T>[] | undefined)[] | undefined;
  if (!found) view.found.set(trie, (found = new Array<readonly PhraseMatch<T>[] | undefined>(view.tokens.length)));
  return (found[from] ??= findPhrases(trie, view, from));
}

function findPhrases<T>(trie: PhraseTrie<T>, view: View, from: number): readonly PhraseMatch<T>[] {
  if (!startsPhrase(trie, view, from)) return NONE;
  const matches: PhraseMatch<T>[] = [];
  let node: PhraseTrie<T> | undefined = trie;
  for (let at = from; at < view.tokens.length; at++) {
    const words = view.lower[at] ?? [];
    if (words.length === 0 && (at === from || !isInside(view, at))) break;
    for (const word of words) node = node?.next.get(word);
    if (!node) break;
    if (words.length > 0 && node.values.length > 0) matches.push({ to: at + 1, values: node.values });
  }
  return matches;
}

export function longestPhrase<T>(trie: PhraseTrie<T>, view: View, from: number): PhraseMatch<T> | null {
  const matches = phrasesAt(trie, view, from);
  return matches[matches.length - 1] ?? null;
}

/** A quick look that spares most tokens the walk. */
function startsPhrase<T>(trie: PhraseTrie<T>, view: View, from: number): boolean {
  const first = view.lower[from]?.[0];
  return first !== undefined && trie.next.has(first);
}

function isInside(view: View, at: number): boolean {
  return isHyphen(view, at) || isPossessive(view.tokens[at]);
}
