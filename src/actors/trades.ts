import { remembered } from '../common/remembered.js';
import type { ActorReference } from '../model/relation-mention.js';
import type { Reference } from './reference.js';

const NONE: ReadonlySet<string> = new Set();

/** Whether a body does what a description says: the text calls it by another word for that, or its name has one ("the lender"). */
export function doesSo(reference: Reference, actor: ActorReference, form: string): boolean {
  const asked = askedFor(reference, form);
  return asked.size > 0 && tradesOf(reference, actor).some((trade) => asked.has(trade));
}

/** Whether all that is told of a body is that it does something else: "the insurer" is no bank. */
export function doesOther(reference: Reference, actor: ActorReference, form: string): boolean {
  const asked = askedFor(reference, form);
  if (asked.size === 0) return false;
  const own = tradesOf(reference, actor);
  return own.length > 0 && !own.some((trade) => asked.has(trade));
}

function askedFor({ lexicon }: Reference, form: string): ReadonlySet<string> {
  return lexicon.tradesOfNoun.get(form) ?? NONE;
}

const wordsOf = remembered((name): readonly string[] => name.toLowerCase().split(/[^\p{L}]+/u));

function tradesOf({ kinds, lexicon }: Reference, actor: ActorReference): readonly string[] {
  const stated = [...kinds().of(actor)].flatMap((noun) => [...(lexicon.tradesOfNoun.get(noun) ?? [])]);
  return [...stated, ...wordsOf(actor.name).flatMap((word) => [...(lexicon.tradesOfName.get(word) ?? [])])];
}
