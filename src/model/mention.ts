import type { ActorId, ActorType } from './actor.js';
import type { ActorNoun, NameHead } from './recognition-lexicon.js';
import type { Span } from './span.js';

/** The common noun that a description or a composed name has as its head: "oil giant", "embassy", "forces". */
export interface MentionNoun {
  readonly kind: ActorNoun['kind'];
  /** The kind of organ (foreign-ministry), where every country has one. */
  readonly organ: string | null;
  /** As the lexicon has it, lower case. */
  readonly form: string;
}

/**
 * How the text calls an actor.
 * `name` Britain, Mr Healey, NATO · `adjective` British, North Korean (denotes the country; as a plural noun, its people)
 * · `pronoun` he, it, their, we · `description` the group, the Danish shipper, the defence secretary
 * · `implied` whose office a title is that does not say so ("Prime Minister" before a name)
 * · `omitted` who did what a passive tells without its agent; its text is the type of relation
 */
export type MentionForm = 'name' | 'adjective' | 'pronoun' | 'description' | 'implied' | 'omitted';

/** A span of a sentence that names an actor, before it is resolved to one. */
export interface Mention extends Span {
  readonly text: string;
  readonly form: MentionForm;
  readonly type: ActorType;
  /** The sentence, and its tokens `from` (inclusive) to `to` (exclusive). */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Gazetteer actors that bear this name; empty for a name nobody listed. */
  readonly candidates: readonly ActorId[];
  /** A city or building that can stand for its government (Kyiv, the Kremlin): that government's id. */
  readonly metonym: ActorId | null;
  /** The mention inside this one that an organ, delegates or a description belong to ("Russia" in "Russia's army"). */
  readonly parent: Mention | null;
  /** The noun that makes it an organ, delegates or a description; null for names, pronouns and adjectives. */
  readonly noun: MentionNoun | null;
  /** Stands for more than one: they, we, the two leaders, both sides. */
  readonly plural: boolean;
  /** The kind of name that its head word makes it; null if none does. */
  readonly head: NameHead | null;
  /** Of a name, which sort of actor it bears: the file of seeds/actors that lists it, or what the word before it tells (parties); or null. */
  readonly sort: string | null;
  /** The tokens of the titles right before a person's name. */
  readonly title: { readonly from: number; readonly to: number } | null;
}
