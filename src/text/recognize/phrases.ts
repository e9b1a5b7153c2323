import type { GazetteerAlias } from '../../model/gazetteer.js';
import type { PhraseTrie } from '../../model/phrase-trie.js';
import type { ActorNoun, TitleKind } from '../../model/recognition-lexicon.js';
import type { Token } from '../../model/token.js';
import { firstLetters } from './first-letters.js';
import { LISTED } from './marks.js';
import { factsAt, hasMark, isHyphen, isPossessive } from './view.js';
import type { View } from './view.js';
import { KIND } from './word-facts.js';
import type { Opening, WordFacts } from './word-facts.js';

/** A phrase that ends before token `to`, and all it stands for. */
export interface PhraseMatch<T> {
  readonly to: number;
  readonly values: readonly T[];
}

type Kind = (typeof KIND)[keyof typeof KIND];

/** The longest noun for actors that starts at a token. A hyphen or apostrophe inside a listed phrase may be there or not. */
export const nounAt = (view: View, from: number): PhraseMatch<ActorNoun> | null => longest(view, KIND.nouns, from);

export const titleAt = (view: View, from: number): PhraseMatch<TitleKind> | null => longest(view, KIND.titles, from);

export const nameAt = (view: View, from: number): PhraseMatch<GazetteerAlias> | null => longest(view, KIND.names, from);

/** Capitals that are nobody's. */
export const stopNameAt = (view: View, from: number): PhraseMatch<'never' | 'alone'> | null =>
  longest(view, KIND.stopNames, from);

/** All the nouns that start at a token, shortest first. */
export const nounsAt = (view: View, from: number): readonly PhraseMatch<ActorNoun>[] => all(view, KIND.nouns, from);

export const titlesAt = (view: View, from: number): readonly PhraseMatch<TitleKind>[] => all(view, KIND.titles, from);

export const namesAt = (view: View, from: number): readonly PhraseMatch<GazetteerAlias>[] =>
  all(view, KIND.names, from);

/** Whether the next token may go on with a listed phrase of several words. */
export function mayGoOn({ tokens }: View, from: number, { after }: Opening<unknown>): boolean {
  return after !== 0 && from + 1 < tokens.length && (after & firstLetters((tokens[from + 1] as Token).lower)) !== 0;
}

const NONE: readonly never[] = [];

function all<T>(view: View, kind: Kind, from: number): readonly PhraseMatch<T>[] {
  if (!hasMark(view, from, LISTED << kind)) return NONE;
  const matches: PhraseMatch<T>[] = [];
  find(view, kind, from, matches);
  return matches;
}

function longest<T>(view: View, kind: Kind, from: number): PhraseMatch<T> | null {
  return hasMark(view, from, LISTED << kind) ? find<T>(view, kind, from, null) : null;
}

/** The longest phrase that starts at a token with which any does; to the list that is given go all of them. */
function find<T>(view: View, kind: Kind, from: number, all: PhraseMatch<T>[] | null): PhraseMatch<T> | null {
  const opening = (factsAt(view, from) as WordFacts).listed[kind] as Opening<T>;
  let { node } = opening;
  let found = node.values.length > 0 ? { to: from + 1, values: node.values } : null;
  if (found) all?.push(found);
  // most phrases are of one word
  if (!mayGoOn(view, from, opening)) return found;
  for (let at = from + 1; at < view.tokens.length && node.next.size > 0; at++) {
    const next = step(view, node, at);
    if (!next) break;
    if (next !== node && next.values.length > 0) {
      found = { to: at + 1, values: next.values };
      all?.push(found);
    }
    node = next;
  }
  return found;
}

/** Where the words of a token lead, if anywhere: a hyphen or apostrophe leads no further. */
function step<T>(view: View, from: PhraseTrie<T>, at: number): PhraseTrie<T> | undefined {
  const { lower } = factsAt(view, at) as WordFacts;
  if (lower.length === 0) return isHyphen(view, at) || isPossessive(view, at) ? from : undefined;
  let node: PhraseTrie<T> | undefined = from;
  for (let i = 0; i < lower.length; i++) node = node?.next.get(lower[i] as string);
  return node;
}
