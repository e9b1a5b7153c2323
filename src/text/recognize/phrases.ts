import type { GazetteerAlias } from '../../model/gazetteer.js';
import type { PhraseTrie } from '../../model/phrase-trie.js';
import type { ActorNoun, TitleKind } from '../../model/recognition-lexicon.js';
import { LISTED_NAME, LISTED_NOUN, LISTED_STOP, LISTED_TITLE } from './marks.js';
import { factsAt, hasMark, isHyphen, isPossessive } from './view.js';
import type { View } from './view.js';
import type { Opening, WordFacts } from './word-facts.js';

/** A phrase that ends before token `to`, and all it stands for. */
export interface PhraseMatch<T> {
  readonly to: number;
  readonly values: readonly T[];
}

/** The longest noun for actors that starts at a token. A hyphen or apostrophe inside a listed phrase may be there or not. */
export const nounAt = (view: View, from: number): PhraseMatch<ActorNoun> | null =>
  hasMark(view, from, LISTED_NOUN) ? find(view, from, openings(view, from).nouns, null) : null;

export const titleAt = (view: View, from: number): PhraseMatch<TitleKind> | null =>
  hasMark(view, from, LISTED_TITLE) ? find(view, from, openings(view, from).titles, null) : null;

export const nameAt = (view: View, from: number): PhraseMatch<GazetteerAlias> | null =>
  hasMark(view, from, LISTED_NAME) ? find(view, from, openings(view, from).names, null) : null;

/** Capitals that are nobody's. */
export const stopNameAt = (view: View, from: number): PhraseMatch<'never' | 'alone'> | null =>
  hasMark(view, from, LISTED_STOP) ? find(view, from, openings(view, from).stopNames, null) : null;

/** Whether a noun for actors starts at any of some tokens. */
export function hasNoun({ marks }: View, from: number, to: number): boolean {
  for (let at = from; at < to && at < marks.length; at++) if (((marks[at] as number) & LISTED_NOUN) !== 0) return true;
  return false;
}

/** All the nouns that start at a token, shortest first. */
const nounsAt = (view: View, from: number): readonly PhraseMatch<ActorNoun>[] =>
  hasMark(view, from, LISTED_NOUN) ? all(view, from, openings(view, from).nouns) : NONE;

/** What the noun is that tokens `from` to `to` are; null if they are none. */
export function nounsBetween(view: View, from: number, to: number): readonly ActorNoun[] | null {
  for (const match of nounsAt(view, from)) if (match.to === to) return match.values;
  return null;
}

export const titlesAt = (view: View, from: number): readonly PhraseMatch<TitleKind>[] =>
  hasMark(view, from, LISTED_TITLE) ? all(view, from, openings(view, from).titles) : NONE;

export const namesAt = (view: View, from: number): readonly PhraseMatch<GazetteerAlias>[] =>
  hasMark(view, from, LISTED_NAME) ? all(view, from, openings(view, from).names) : NONE;

/** Whether the next token may go on with a listed phrase of several words. */
export function mayGoOn(view: View, from: number, { after }: Opening<unknown>): boolean {
  const next = after === 0 ? null : factsAt(view, from + 1);
  return next !== null && ((after & next.bit) !== 0 || isHyphen(view, from + 1) || isPossessive(view, from + 1));
}

const NONE: readonly never[] = [];

/** What the word of a token tells that has a mark. */
const openings = (view: View, at: number): WordFacts => factsAt(view, at) as WordFacts;

function all<T>(view: View, from: number, opening: Opening<T> | null): readonly PhraseMatch<T>[] {
  const matches: PhraseMatch<T>[] = [];
  find(view, from, opening, matches);
  return matches;
}

/** The longest phrase that starts at a token with which any does; to the list that is given go all of them. */
function find<T>(
  view: View,
  from: number,
  opening: Opening<T> | null,
  all: PhraseMatch<T>[] | null,
): PhraseMatch<T> | null {
  if (opening === null) return null;
  let node: PhraseTrie<T> = opening;
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
