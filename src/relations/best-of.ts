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
  const placesByEnds = new Map<number, number[]>();
  for (const relation of relations) {
    const ends = endsOf(relation);
    const places = placesByEnds.get(ends) ?? [];
    const at = places.find((place) => areAlike(kept[place] as StatedRelation, relation));
    if (at === undefined) placesByEnds.set(ends, [...places, kept.push(relation) - 1]);
    else kept[at] = choose(kept[at] as StatedRelation, relation);
  }
  return kept;
}

/** A number that alike relations share, and others as a rule do not. */
const endsOf = ({ source, target }: StatedRelation): number => (source.start * 31 + target.start) | 0;

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
  return {
    ...chosen,
    sourceTypes: new Set([...chosen.sourceTypes, ...other.sourceTypes]),
    targetTypes: new Set([...chosen.targetTypes, ...other.targetTypes]),
  };
}
