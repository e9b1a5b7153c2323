import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { actorTypes } from '../../../src/model/actor.js';
import { statuses } from '../../../src/model/relation-mention.js';
import { fromAddress, toAddress } from '../../../viewer/state/address.js';
import { noFilters } from '../../../viewer/state/filters.js';
import { startState, type ViewState } from '../../../viewer/state/view-state.js';

const words = fc.string({ minLength: 1, unit: 'grapheme' });
const sets = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 4 }).map((items) => new Set(items));
const states: fc.Arbitrary<ViewState> = fc.record({
  selection: fc.oneof(
    fc.constant({ type: 'none' as const }),
    fc.record({ type: fc.constant('actor' as const), id: words }),
    fc.record({ type: fc.constant('relation' as const), id: words }),
    fc.record({ type: fc.constant('path' as const), from: words, to: fc.option(words) }),
    fc.record({ type: fc.constant('document' as const), id: words, evidence: fc.option(words) }),
  ),
  filters: fc.record({
    ...{ relations: sets(words), publishers: sets(words), documents: sets(words) },
    ...{ actorTypes: sets(fc.constantFrom(...actorTypes)), statuses: sets(fc.constantFrom(...statuses)) },
    polarities: sets(fc.constantFrom('affirmed' as const, 'negated' as const)),
    speakers: sets(fc.constantFrom('outlet' as const, 'others' as const)),
    ...{ particular: fc.boolean(), undated: fc.boolean(), onlyNew: fc.constant(false) },
    support: fc.integer({ min: 1, max: 30 }),
    confidence: fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20),
    basis: fc.constantFrom('event' as const, 'publication' as const),
    range: fc.option(
      fc
        .tuple(fc.integer({ min: -9000, max: 30000 }), fc.nat(9000))
        .map(([from, length]) => ({ from, to: from + length })),
    ),
    newSince: fc.option(fc.integer({ min: 0, max: 30000 })),
    ego: fc.option(fc.record({ id: words, radius: fc.integer({ min: 1, max: 5 }) })),
  }),
  screen: fc.constantFrom('graph' as const, 'actors' as const, 'relations' as const),
  colourBy: fc.constantFrom('type' as const, 'community' as const),
  sizeBy: fc.constantFrom('relations' as const, 'support' as const, 'mentions' as const, 'documents' as const),
  camera: fc.option(
    fc
      .tuple(fc.nat(100), fc.nat(100), fc.integer({ min: 1, max: 40 }))
      .map(([x, y, ratio]) => ({ x: x / 10, y: y / 10, ratio: ratio / 10 })),
  ),
  embed: fc.boolean(),
});

describe('toAddress and fromAddress', () => {
  it('give back any state', () => {
    fc.assert(fc.property(states, (state) => expect(fromAddress(toAddress(state))).toEqual(state)));
  });

  it('write nothing for the state at the start', () => {
    expect(toAddress(startState)).toBe('');
  });

  it('take any text for an address', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(fromAddress(text).filters.support).toBeGreaterThanOrEqual(1)));
  });

  it('leave out values that no filter has', () => {
    expect(fromAddress('#statuses=planned|dreamt&camera=1 2&time=yesterday&support=-3').filters).toEqual({
      ...noFilters,
      statuses: new Set(['planned']),
    });
  });
});
