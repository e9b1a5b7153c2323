import { expect, test } from '@jest/globals';
import { makeMention } from '../../../src/common/make-mention.js';
import { filler, ofMentions } from '../../../src/relations/arguments.js';
import type { Filler } from '../../../src/relations/arguments.js';
import type { FrameFunction } from '../../../src/relations/frame-function.js';
import { FrameTable } from '../../../src/relations/frame-table.js';
import { phraseBit, rootBit } from '../../../src/relations/open-functions.js';
import type { ActorId } from '../../../src/model/actor.js';
import type { Frame } from '../../../src/model/frame.js';
import { Places } from '../../../src/relations/places.js';

const somebody = makeMention({
  form: 'name',
  type: 'person',
  text: 'Ann Orr',
  sentence: 0,
  from: 0,
  to: 2,
  start: 0,
  end: 7,
});

function frame(id: string, asked: Partial<Frame>): Frame {
  return {
    relation: 'meets',
    kind: 'verb',
    triggers: ['meet'],
    id,
    source: ['subject'],
    target: ['object'],
    theme: [],
    require: new Map(),
    forbid: new Map(),
    throughSource: false,
    throughTarget: false,
    support: new Set(),
    adjunct: false,
    adjunctPrepositions: new Set(),
    status: null,
    polarity: null,
    sourceTypes: new Set(['person']),
    targetTypes: new Set(['person']),
    passive: true,
    weight: 0,
    ...asked,
  };
}

function fitting(frames: readonly Frame[], filled: Readonly<Record<string, Filler | null>>): readonly string[] {
  const asked: string[] = [];
  const places = new Places(new FrameTable(frames), ({ name }) => {
    asked.push(name);
    return filled[name] ?? null;
  });
  const ids = places.fitting().map(({ frame: { id } }) => id);
  expect(new Set(asked).size).toBe(asked.length);
  return ids;
}

const ann = ofMentions([somebody]);
const thing = filler(null, [], ['talks']);

test('a frame fits where somebody is at both ends', () => {
  const frames = [frame('object', {}), frame('with', { target: ['with', 'to'] })];
  expect(fitting(frames, { subject: ann, object: ann })).toEqual(['object']);
  expect(fitting(frames, { subject: ann, to: ann })).toEqual(['with']);
  expect(fitting(frames, { object: ann, to: ann })).toEqual([]);
});

test('things do for ends only where a frame looks through them to their owners', () => {
  const frames = [frame('plain', {}), frame('through', { throughTarget: true })];
  expect(fitting(frames, { subject: ann, object: thing })).toEqual(['through']);
});

test('what a frame requires must be there with one of its lemmas, what it forbids must not', () => {
  const talks = frame('talks', { target: ['with'], require: new Map([['object', new Set(['talks'])]]) });
  const deal = frame('deal', { target: ['with'], require: new Map([['object', new Set(['deal'])]]) });
  const alone = frame('alone', { target: ['with'], forbid: new Map([['object', new Set<string>()]]) });
  expect(fitting([talks, deal, alone], { subject: ann, with: ann, object: thing })).toEqual(['talks']);
  expect(fitting([talks, deal, alone], { subject: ann, with: ann })).toEqual(['alone']);
});

test('a table of more functions than there are bits lets no frame fall that fits', () => {
  const many = Array.from({ length: 40 }, (_, i) => frame(`at-${i}`, { target: [`at-${i}`] }));
  const required = frame('last', { require: new Map([['at-38', new Set<string>()]]), target: ['at-39'] });
  const frames = [...many, required];
  expect(fitting(frames, { subject: ann, 'at-3': ann })).toEqual(['at-3']);
  expect(fitting(frames, { subject: ann, 'at-35': ann })).toContain('at-35');
  expect(fitting(frames, { subject: ann, 'at-35': ann })).not.toContain('at-3');
  expect(fitting(frames, { subject: ann, 'at-39': ann })).not.toContain('last');
  expect(fitting(frames, { subject: ann, 'at-38': thing, 'at-39': ann })).toContain('last');
});

test('functions that nothing can fill are not looked up', () => {
  const table = new FrameTable([frame('object', {}), frame('for', { target: ['infinitive-object', 'for'] })]);
  const asked: string[] = [];
  const places = new Places(
    table,
    ({ name }) => {
      asked.push(name);
      return ann;
    },
    table.openWith(rootBit('subject') | phraseBit('for')),
  );
  expect(places.fitting().map(({ frame: { id } }) => id)).toEqual(['for']);
  expect(asked).toEqual(['subject', 'for']);
});

test('of functions that share a bit only those that something can fill are looked up', () => {
  const many = Array.from({ length: 40 }, (_, i) => frame(`at-${i}`, { target: [i === 35 ? 'object' : `at-${i}`] }));
  const table = new FrameTable(many);
  const roots = rootBit('subject') | rootBit('object');
  const asked: string[] = [];
  const lookup = ({ name }: FrameFunction): Filler | null => (asked.push(name), ann);
  expect(new Places(table, lookup, table.openWith(roots), roots).fitting().map(({ frame: { id } }) => id)).toContain(
    'at-35',
  );
  expect(asked).toEqual(['subject', 'object']);
});

test('a frame fits where whoever is at its ends may be of its types', () => {
  const bodies = frame('bodies', { targetTypes: new Set(['organization']) });
  expect(fitting([bodies], { subject: ann, object: ann })).toEqual([]);
  const they = ofMentions([{ ...somebody, form: 'pronoun' }]);
  expect(fitting([bodies], { subject: ann, object: they })).toEqual(['bodies']);
  const oslo = ofMentions([{ ...somebody, type: 'place', metonym: 'organization:oslo' as ActorId }]);
  expect(fitting([bodies], { subject: ann, object: oslo })).toEqual(['bodies']);
});

test('a table of more frames than a word has bits holds each against what it asks for', () => {
  const lemmas = Array.from({ length: 70 }, (_, i) => `lemma-${i}`);
  const frames = lemmas.map((lemma) => frame(lemma, { require: new Map([['object', new Set([lemma])]]) }));
  const found = fitting(frames, { subject: ann, object: filler(null, [somebody], ['lemma-3', 'lemma-64']) });
  expect(found).toEqual(['lemma-3', 'lemma-64']);
});

test('spares a frame with an end that nobody is named at, unless it looks through things', () => {
  const table = new FrameTable([frame('plain', {}), frame('through', { throughTarget: true })]);
  const open = table.openWith(rootBit('subject') | rootBit('object'));
  const named = table.openWith(rootBit('subject'));
  expect(table.nextFit(0, open)).toBe(0);
  expect(table.nextFit(0, open, named)).toBe(1);
  expect(table.nextFit(0, open, 0)).toBe(-1);
});
