import { wordsOf } from '../common/spelling-key.js';
import type { NodeAttributes } from '../model/graph-data.js';
import type { ActorType } from '../model/actor.js';
import { similarity } from './similarity.js';

/**
 * What makes two actors look like one.
 * `same-name` one name is a name of both · `initials` one is an acronym, or has initials, of the other · `spelling` they differ in few
 * letters · `word-order` the same words · `shorter` one has some words of the other · `surname` they share a family name
 */
export const alikeKinds = ['same-name', 'initials', 'spelling', 'word-order', 'shorter', 'surname'] as const;
export type AlikeKind = (typeof alikeKinds)[number];

/** An actor as it is compared. */
export interface Bearer {
  readonly id: string;
  readonly type: ActorType;
  /** Of its own name, and of each other, in small letters without accents. */
  readonly words: readonly string[];
  readonly others: readonly (readonly string[])[];
  readonly initials: string;
  readonly mentions: number;
  readonly ties: ReadonlySet<string>;
}

export interface Likeness {
  readonly because: AlikeKind;
  /** From 0 to 1. */
  readonly score: number;
}

export function toBearer(id: string, attributes: NodeAttributes, ties: ReadonlySet<string>): Bearer {
  const { label, type, aliases, mentions } = attributes;
  const initials = (label.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('').toLowerCase();
  return { id, type, words: wordsOf(label), others: aliases.map(wordsOf), initials, mentions, ties };
}

/** How two actors are alike by name, before it is asked whom they have to do with; null if they are not. */
export function likenessOf(a: Bearer, b: Bearer): Likeness | null {
  const isShared =
    [a.words, ...a.others].some((name) => isSame(name, b.words)) || b.others.some((name) => isSame(name, a.words));
  if (isShared) return { because: 'same-name', score: a.type === b.type ? 0.8 : 0.2 };
  if (a.type !== b.type) return null;
  return a.type === 'person' ? personLikeness(a.words, b.words) : bodyLikeness(a, b);
}

function personLikeness(one: readonly string[], other: readonly string[]): Likeness | null {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (isSame([...one].sort(), [...other].sort())) return { because: 'word-order', score: 0.6 };
  if (short.length > 1 && short.length === long.length && short.every((word, at) => isInitialOf(word, long[at] ?? '')))
    return { because: 'initials', score: 0.7 };
  const isEnd = short[short.length - 1] === long[long.length - 1];
  if (short.length < long.length && short.every((word) => long.includes(word)))
    return { because: 'shorter', score: short.length > 1 ? 0.65 : isEnd ? 0.45 : 0.2 };
  return spellingOf(short, long) ?? (isEnd ? { because: 'surname', score: 0.1 } : null);
}

/** The same, one the other's first letter, or a pet name that begins like it. */
function isInitialOf(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function wordLikeness(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 2 && long.startsWith(short) ? 0.8 : similarity(a, b);
}

function bodyLikeness(a: Bearer, b: Bearer): Likeness | null {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const name = short.words.join('');
  if (short.words.length === 1 && name.length > 1 && name === long.initials)
    return { because: 'initials', score: name.length > 2 ? 0.7 : 0.4 };
  if (isSame([...short.words].sort(), [...long.words].sort())) return { because: 'word-order', score: 0.7 };
  if (short.words.length < long.words.length && short.words.every((word) => long.words.includes(word)))
    return { because: 'shorter', score: short.words.every((word, at) => word === long.words[at]) ? 0.45 : 0.3 };
  return spellingOf(short.words, long.words);
}

/** Every word is like the one at its place; one word alone must be all the more. */
function spellingOf(one: readonly string[], other: readonly string[]): Likeness | null {
  if (one.length !== other.length) return null;
  const least = Math.min(...one.map((word, at) => wordLikeness(word, other[at] ?? '')));
  return least < (one.length > 1 ? 0.7 : 0.75)
    ? null
    : { because: 'spelling', score: least / 2 + (one.length > 1 ? 0.3 : 0.15) };
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at]);
