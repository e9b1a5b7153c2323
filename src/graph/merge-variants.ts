import { SpellingKeys } from '../common/spelling-key.js';
import type { Steps } from '../common/steps.js';
import type { IdentityKind } from '../model/identity.js';
import type { NameVariants } from '../model/name-variants.js';
import type { ActorCensus, KnownActors } from './actor-census.js';
import { mergeFuller } from './merge-fuller.js';
import { mergeSpellings } from './merge-spellings.js';

/** An id that means the same actor as another, and why. */
export interface Merge {
  readonly id: string;
  readonly into: string;
  readonly because: IdentityKind;
  /** The document that says so, where one does. */
  readonly doc?: string;
  /** Whom both have to do with, where that decides. */
  readonly with?: string;
}

/** Pairs of ids that a person holds to be two. */
export class Distinct {
  readonly #pairs = new Set<string>();

  constructor(groups: Iterable<readonly string[]>) {
    for (const group of groups) for (const a of group) for (const b of group) this.#pairs.add(`${a}\n${b}`);
  }

  has(a: string, b: string): boolean {
    return a !== b && this.#pairs.has(`${a}\n${b}`);
  }
}

/**
 * The ids that mean one actor across documents, each with the id that it becomes, which itself becomes none. Decided over all that was
 * counted, so that no order matters; listed actors never become others.
 */
export function* mergeVariants(
  census: ActorCensus,
  known: KnownActors,
  variants: NameVariants,
  distinct: Distinct,
): Steps<ReadonlyMap<string, Merge>> {
  const keys = new SpellingKeys(variants);
  const spelt = new Map<string, Merge>();
  const members = new Map<string, string[]>();
  const join = (merge: Merge): void => {
    const group = members.get(merge.into) ?? [merge.into];
    if (group.some((member) => distinct.has(member, merge.id))) return;
    members.set(merge.into, [...group, merge.id]);
    spelt.set(merge.id, merge);
  };
  for (const merge of yield* mergeSpellings(census, known, variants, keys)) join(merge);
  const settled = (id: string): string => spelt.get(id)?.into ?? id;
  const further = yield* mergeFuller(census, keys, settled);
  const fuller = further.filter(({ id, into }) => {
    const [all, others] = [members.get(id) ?? [id], members.get(into) ?? [into]];
    return !all.some((one) => others.some((other) => distinct.has(one, other)));
  });
  const last = new Map(fuller.map((merge) => [merge.id, merge]));
  const merges = [...spelt.values()].map((merge) => ({ ...merge, into: last.get(merge.into)?.into ?? merge.into }));
  return new Map([...merges, ...fuller].map((merge) => [merge.id, merge]));
}
