import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { overlaps, type Box } from '../../../viewer/stage/boxes.js';
import { curvePoint } from '../../../viewer/stage/curve-point.js';
import { placeNames } from '../../../viewer/stage/place-names.js';
import { placeVerbs } from '../../../viewer/stage/place-verbs.js';

const screen = { width: 600, height: 400 };
const widthOf = (text: string) => text.length * 7;
const style = { size: 12, weight: '500', opacity: 1, widthOf };
const node = fc.record({
  index: fc.nat(),
  name: fc.string({ minLength: 1, maxLength: 20 }),
  x: fc.integer({ min: 0, max: 600 }),
  y: fc.integer({ min: 0, max: 400 }),
  size: fc.integer({ min: 3, max: 20 }),
  emphasised: fc.boolean(),
  ringed: fc.constant(false),
});

function areApart(boxes: readonly Box[]): boolean {
  return boxes.every((box, i) => boxes.slice(i + 1).every((other) => !overlaps(box, other)));
}

describe('placeNames', () => {
  it('lets no name cover another, or leave the screen', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 40 }), (nodes) => {
        const taken: Box[] = [];
        const placed = placeNames(nodes, [], style, screen, taken);
        expect(areApart(taken)).toBe(true);
        expect(placed.every(({ left, text }) => left >= 2 && left + widthOf(text) <= screen.width - 2)).toBe(true);
      }),
    );
  });

  it('leaves out a name that has no room, and never that of what is selected', () => {
    const full: Box[] = [{ left: 0, right: 600, top: 0, bottom: 400 }];
    const one = { index: 0, name: 'Norway', x: 300, y: 200, size: 8, emphasised: true, ringed: false };
    expect(placeNames([one], [], style, screen, [...full])).toHaveLength(0);
    expect(placeNames([{ ...one, ringed: true }], [], style, screen, [...full])).toHaveLength(1);
  });

  it('writes to the left where the right is taken', () => {
    const one = { index: 0, name: 'Norway', x: 300, y: 200, size: 8, emphasised: false, ringed: false };
    const [right] = placeNames([one], [], style, screen, []);
    const [left] = placeNames([one], [], style, screen, [{ left: 308, right: 400, top: 150, bottom: 250 }]);
    expect(right?.left).toBe(312);
    expect(left?.left).toBe(300 - 8 - 4 - widthOf('Norway'));
  });
});

describe('placeVerbs', () => {
  const hub = { x: 300, y: 200, radius: 12 };
  const spokes = Array.from({ length: 90 }, (_, i) => ({
    ...{ text: 'cooperates with', colour: '#000000', curve: 0, isLoop: false, to: hub },
    from: { x: 300 + 180 * Math.cos(i / 14.3), y: 200 + 180 * Math.sin(i / 14.3), radius: 6 },
  }));

  it('writes those that have room at a hub, so that none covers another', () => {
    const placed = placeVerbs(spokes, widthOf, 11, []);
    expect(placed.length).toBeGreaterThan(4);
    expect(placed.length).toBeLessThan(spokes.length);
  });

  it('writes upright, and nothing along a line that is too short', () => {
    const placed = placeVerbs(spokes, () => 40, 11, []);
    expect(placed.every(({ angle }) => Math.cos(angle) >= -1e-9)).toBe(true);
    expect(placeVerbs(spokes, () => 300, 11, [])).toEqual([]);
  });
});

describe('curvePoint', () => {
  it('begins and ends at the ends, and bends by half of what its control point stands off', () => {
    const [from, to] = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ];
    expect(curvePoint(from, to, 0.5, 0)).toMatchObject({ x: 0, y: 0 });
    expect(curvePoint(from, to, 0.5, 1)).toMatchObject({ x: 100, y: 0 });
    expect(curvePoint(from, to, 0.5, 0.5)).toMatchObject({ x: 50, y: -25, angle: 0 });
  });
});
