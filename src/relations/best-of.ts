import type { ActorType } from '../model/actor.js';
import type { StatedRelation } from '../model/predication.js';

/**
 * Of several rules for one pair in one place, the one that asks for most; of equals, the first in the order of relation types. Who may be
 * of the types that one of them takes or that another does ("its leader": a country's or a party's) may be of either's.
 */
export function bestOf(found: readonly StatedRelation[]): readonly StatedRelation[] {
  if (found.length < 2) return found;
  return oneOfEach(oneOfEach(found, areInOnePlace, betterWithTypes), areOneTriple, better);
}

/** The same relations, of alike ones the better one where the first of them stands. */
function oneOfEach(
  relations: readonly StatedRelation[],
  areAlike: (one: StatedRelation, other: StatedRelation) => boolean,
  choose: (one: StatedRelation, other: StatedRelation) => StatedRelation,
): readonly StatedRelation[] {
  const kept: StatedRelation[] = [];
  for (const relation of relations) {
    const at = placeOfAlike(relation, kept, areAlike);
    if (at < 0) kept.push(relation);
    else kept[at] = choose(kept[at] as StatedRelation, relation);
  }
  return kept;
}

function placeOfAlike(
  relation: StatedRelation,
  kept: readonly StatedRelation[],
  areAlike: (one: StatedRelation, other: StatedRelation) => boolean,
): number {
  for (let at = 0; at < kept.length; at++) if (areAlike(kept[at] as StatedRelation, relation)) return at;
  return -1;
}

const areInOnePlace = (one: StatedRelation, other: StatedRelation): boolean =>
  one.source.start === other.source.start &&
  one.source.end === other.source.end &&
  one.target.start === other.target.start &&
  one.target.end === other.target.end &&
  one.predicate.from === other.predicate.from;

const areOneTriple = (one: StatedRelation, other: StatedRelation): boolean =>
  one.source.start === other.source.start &&
  one.target.start === other.target.start &&
  one.relation === other.relation &&
  one.status === other.status &&
  one.polarity === other.polarity;

const better = (one: StatedRelation, other: StatedRelation): StatedRelation =>
  other.weight > one.weight ? other : one;

function betterWithTypes(one: StatedRelation, other: StatedRelation): StatedRelation {
  const chosen = better(one, other);
  return withTypesOf(chosen, chosen === one ? other : one);
}

function withTypesOf(chosen: StatedRelation, other: StatedRelation): StatedRelation {
  if (chosen.relation !== other.relation) return chosen;
  const sourceTypes = withAll(chosen.sourceTypes, other.sourceTypes);
  const targetTypes = withAll(chosen.targetTypes, other.targetTypes);
  const isSame = sourceTypes === chosen.sourceTypes && targetTypes === chosen.targetTypes;
  return isSame ? chosen : { ...chosen, sourceTypes, targetTypes };
}

/** The same types with others: themselves, if they have them all. */
function withAll(types: ReadonlySet<ActorType>, others: ReadonlySet<ActorType>): ReadonlySet<ActorType> {
  for (const type of others) if (!types.has(type)) return new Set([...types, ...others]);
  return types;
}
