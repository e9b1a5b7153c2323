import type { ActorType } from '../model/actor.js';
import { byCodeUnit } from './order.js';

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** Told apart by people with the usual colour deficiencies, on white and on dark ground (after Okabe and Ito). */
export const actorColours: Readonly<Record<ActorType, Colour>> = {
  person: [230, 159, 0],
  organization: [86, 180, 233],
  country: [0, 158, 115],
  place: [204, 121, 167],
  event: [213, 94, 0],
  group: [150, 150, 150],
};

const GROUP_COLOURS: readonly Colour[] = [
  [0, 114, 178],
  [0, 158, 115],
  [213, 94, 0],
  [204, 121, 167],
  [230, 159, 0],
  [86, 180, 233],
  [120, 94, 240],
  [163, 143, 16],
  [122, 122, 122],
];

/** A colour for each group of relation types, by its place among them; after the last colour they begin anew. */
export function groupColours(groups: Iterable<string>): ReadonlyMap<string, Colour> {
  const sorted = [...new Set(groups)].sort(byCodeUnit);
  return new Map(sorted.map((group, index) => [group, GROUP_COLOURS[index % GROUP_COLOURS.length] as Colour]));
}
