import { overlaps, turnedBoxes, type Box } from './boxes.js';
import { curvePoint, loopOf, type Disc } from './curve-point.js';

/** A relation that stands out, with the places of its ends on the screen. */
export interface Spoken {
  readonly text: string;
  readonly colour: string;
  readonly curve: number;
  readonly from: Disc;
  readonly to: Disc;
  readonly isLoop: boolean;
}

/** What a relation is, written along its line. */
export interface PlacedVerb {
  readonly text: string;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** Parts of a line where its words may stand, the best first. */
const parts = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];

/** Words of which none covers another or a name: along their line where there is room, or left out. */
export function placeVerbs(
  relations: readonly Spoken[],
  widthOf: (text: string) => number,
  size: number,
  taken: Box[],
): readonly PlacedVerb[] {
  return relations.flatMap((relation) => {
    const width = widthOf(relation.text);
    for (const { x, y, angle } of placesOf(relation, width)) {
      const boxes = turnedBoxes(x, y, angle, width, size);
      if (boxes.some((box) => taken.some((other) => overlaps(box, other)))) continue;
      taken.push(...boxes);
      return [{ text: relation.text, colour: relation.colour, x, y, angle }];
    }
    return [];
  });
}

function placesOf(relation: Spoken, width: number): readonly { x: number; y: number; angle: number }[] {
  const { from, to, curve, isLoop } = relation;
  if (isLoop) {
    const { center, radius } = loopOf(from, curve);
    return [
      { x: center.x, y: center.y - radius - 9, angle: 0 },
      { x: center.x, y: center.y, angle: 0 },
    ];
  }
  const room = Math.hypot(to.x - from.x, to.y - from.y) - from.radius - to.radius;
  if (room < width + 14) return [];
  const half = width / 2 / (room + from.radius + to.radius);
  return parts
    .filter((part) => part - half > 0.04 && part + half < 0.96)
    .map((part) => {
      const { x, y, angle } = curvePoint(from, to, curve, part);
      return { x, y, angle: Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle };
    });
}
