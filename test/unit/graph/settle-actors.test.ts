import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { finish } from '../../../src/common/steps.js';
import { serializeGraph } from '../../../src/export/json.js';
import { ActorCensus, type KnownActors } from '../../../src/graph/actor-census.js';
import { buildGraph } from '../../../src/graph/build-graph.js';
import { GraphAccumulator } from '../../../src/graph/graph-accumulator.js';
import { Namesakes } from '../../../src/graph/namesakes.js';
import { PlacedPeople } from '../../../src/graph/placed-people.js';
import { settleActors, type Settlement } from '../../../src/graph/settle-actors.js';
import { placeCorrections } from '../../../src/files/read-corrections.js';
import { loadNameVariants } from '../../../src/lexicon/load-name-variants.js';
import type { ActorId, ActorType } from '../../../src/model/actor.js';
import type { Network } from '../../../src/model/network.js';
import type { RelationMention } from '../../../src/model/relation-mention.js';
import { document, mention, relationTypes } from '../fixtures/graph.js';

const variants = loadNameVariants('grammar/lexicon');

const known: KnownActors = new Map(
  [
    ['country:nor', 'Norway', 'country', 'Norge'],
    ['country:tcd', 'Chad', 'country', 'Tchad'],
    ['person:viktor-lubensky', 'Viktor Lubensky', 'person', 'Lubensky'],
    ['organization:reform-labour-party', 'Reform Labour Party', 'organization', 'Reform Labour'],
    ['organization:labour-front', 'Labour Front', 'organization', 'Labour'],
    ['organization:labor-union-front', 'Labor Union Front', 'organization', 'Labor'],
  ].map(([id = '', name = '', type = '', alias = '']) => [id, { name, type: type as ActorType, aliases: [alias] }]),
);

interface Said {
  readonly doc: string;
  readonly who: string;
  readonly whom: string;
  readonly relation?: string;
  readonly text?: string;
}

/** `person:Ingrid Voss` has the id that a document gives to a name that nobody listed. */
function actor(written: string): { id: ActorId; name: string; type: ActorType } {
  const [type = '', name = ''] = written.split(':');
  const listed = [...known].find(([, one]) => one.name === name && one.type === type);
  const slug = name.toLowerCase().replaceAll(' ', '-');
  return { id: (listed?.[0] ?? `${type}:${slug}`) as ActorId, name, type: type as ActorType };
}

function said({ doc, who, whom, relation = 'funds', text }: Said, at: number): RelationMention {
  const [source, target] = [actor(who), actor(whom)];
  const words = text ?? `Later ${source.name} ${relation} ${target.name}.`;
  const made = mention({ doc, relation, source: 'norway', target: 'chad', text: words }, at * 100);
  const end = (one: typeof source) => {
    const start = Math.max(0, words.indexOf(one.name));
    return { ...one, mention: { text: one.name, start: at * 100 + start, end: at * 100 + start + one.name.length } };
  };
  return { ...made, evidence: `${doc}-${at}`, source: end(source), target: end(target) };
}

function byDocument(list: readonly Said[]): ReadonlyMap<string, readonly RelationMention[]> {
  const docs = new Map<string, RelationMention[]>();
  list.forEach((one) => {
    const before = docs.get(one.doc) ?? [];
    docs.set(one.doc, [...before, said(one, before.length)]);
  });
  return docs;
}

function settle(
  list: readonly Said[],
  yaml = '',
): { settlement: Settlement; graph: Network; stale: readonly string[] } {
  const docs = byDocument(list);
  const census = new ActorCensus(known);
  for (const mentions of docs.values()) census.add(mentions);
  const corrections = placeCorrections(yaml && `schema: "1.1"\ncorrections:\n${yaml}`, 'x.yaml');
  const settlement = finish(settleActors(census, { known, variants, corrections }));
  const accumulator = new GraphAccumulator({ relationTypes });
  for (const [doc, mentions] of docs) accumulator.add(settlement.rewrite(mentions), document(doc));
  const options = { name: 't', generator: 't', relationTypes, layout: false, settled: settlement.actors };
  const graph = buildGraph(accumulator, options);
  const stale = settlement.stale((id) => graph.hasEdge(id)).map(({ line, message }) => `${line}: ${message}`);
  return { settlement, graph, stale };
}

const idsOf = (list: readonly Said[], yaml = ''): readonly string[] => settle(list, yaml).graph.nodes();
const whom = 'country:Norway';

describe('spellings', () => {
  it.each([
    ['person', 'Olha Zabolotsky', 'Olha Zabolotskyy', 'Olha Zabolotskiy'],
    ['person', 'Rami Al-Hakimi', 'Rami Hakimi', 'Rami al-Hakimi'],
    ['person', 'Jörg Müller', 'Jorg Muller', 'Joerg Mueller'],
    ['person', 'Mohammed Tazi', 'Mohamed Tazi', 'Muhammad Tazi'],
    ['organization', 'Harbor Defense Institute', 'Harbour Defence Institute', 'Harbour Defense Institute'],
    ['organization', 'Nordwind Shipping', 'Nordwind Shipping Ltd', 'Nordwind Shipping Limited'],
  ])('of one name are one %s: %s, %s, %s', (type, ...names) => {
    const list = names.map((name, at) => ({ doc: `d${at}`, who: `${type}:${name}`, whom }));
    expect(idsOf(list)).toHaveLength(2);
  });

  it.each([
    ['two given names', 'person:Anna Lubich', 'person:Anne Lubich'],
    ['short names', 'person:Robert Lee', 'person:Robert Li'],
    ['a given name that looks like a particle', 'person:Al Hakimi', 'person:Hakimi'],
    ['single given names', 'person:Mohammed', 'person:Mohamed'],
    ['a person and a body', 'person:Harbor Labor', 'organization:Harbour Labour'],
    ['another place', 'organization:Harbour Council of Bergen', 'organization:Harbour Council of Oslo'],
  ])('near misses stay two: %s', (_, one, other) => {
    expect(
      idsOf([
        { doc: 'a', who: one, whom },
        { doc: 'b', who: other, whom },
      ]),
    ).toHaveLength(3);
  });

  it('become the listed actor, with the reason', () => {
    const { graph } = settle([{ doc: 'a', who: 'person:Victor Lubenskiy', whom }]);
    expect(graph.getNodeAttributes('person:viktor-lubensky')).toMatchObject({
      aliases: ['Victor Lubenskiy'],
      reasons: [{ name: 'Victor Lubenskiy', because: 'spelling', id: 'person:victor-lubenskiy' }],
    });
  });

  it('join neither of two that are listed under one spelling', () => {
    const list = [{ doc: 'a', who: 'organization:Labour', whom }];
    expect(idsOf(list)).toEqual(['country:nor', 'organization:labour']);
  });
});

describe('fuller names', () => {
  const council = 'organization:Harbour Council';

  it('take in a surname that another document has alone, if both have to do with the same third', () => {
    const list = [
      { doc: 'a', who: 'person:Ingrid Voss', whom: council },
      { doc: 'b', who: 'person:Voss', whom: council },
    ];
    const { graph } = settle(list);
    expect(graph.nodes()).toEqual(['organization:harbour-council', 'person:ingrid-voss']);
    expect(graph.getNodeAttribute('person:ingrid-voss', 'reasons')).toEqual([
      { name: 'Voss', because: 'fuller', id: 'person:voss', with: 'organization:harbour-council' },
    ]);
  });

  it.each([
    ['nothing in common', [{ doc: 'b', who: 'person:Voss', whom: 'organization:Salt Fair' }]],
    [
      'a country alone in common',
      [
        { doc: 'b', who: 'person:Voss', whom },
        { doc: 'a', who: 'person:Ingrid Voss', whom },
      ],
    ],
    [
      'two of that surname',
      [
        { doc: 'b', who: 'person:Voss', whom: council },
        { doc: 'c', who: 'person:Jonas Voss', whom: council },
      ],
    ],
  ])('leave a surname alone: %s', (_, more) => {
    expect(idsOf([{ doc: 'a', who: 'person:Ingrid Voss', whom: council }, ...more])).toContain('person:voss');
  });

  it('take in a given name that another document has alone, if both have to do with one of the family', () => {
    const list = [
      { doc: 'a', who: 'person:Pavel Orlov', whom: 'person:Viktor Orlov' },
      { doc: 'b', who: 'person:Pavel', whom: 'person:Viktor Orlov' },
    ];
    expect(idsOf(list)).toEqual(['person:pavel-orlov', 'person:viktor-orlov']);
  });

  it.each([
    ['nobody of the family', [{ doc: 'b', who: 'person:Pavel', whom: 'person:Anna Berg' }]],
    [
      'two of that given name',
      [
        { doc: 'b', who: 'person:Pavel', whom: 'person:Viktor Orlov' },
        { doc: 'c', who: 'person:Pavel Novak', whom: council },
      ],
    ],
  ])('leave a given name alone: %s', (_, more) => {
    const list = [
      { doc: 'a', who: 'person:Pavel Orlov', whom: 'person:Viktor Orlov' },
      { doc: 'a', who: 'person:Pavel Orlov', whom: 'person:Anna Berg' },
    ];
    expect(idsOf([...list, ...more])).toContain('person:pavel');
  });

  it('take in an acronym that another document spells out', () => {
    const expanded = 'Later the Northern Harbour Council, or NHC, funds Norway; NHC paid.';
    const spelt = said({ doc: 'a', who: 'organization:Northern Harbour Council', whom, text: expanded }, 0);
    const start = expanded.lastIndexOf('NHC');
    const short = { ...spelt, source: { ...spelt.source, mention: { text: 'NHC', start, end: start + 3 } } };
    const census = new ActorCensus(known);
    const alone = said({ doc: 'b', who: 'organization:NHC', whom: 'country:Chad' }, 0);
    census.add([short, alone]);
    const [rewritten] = finish(settleActors(census, { known, variants })).rewrite([alone]);
    expect(rewritten?.source).toMatchObject({
      id: 'organization:northern-harbour-council',
      name: 'Northern Harbour Council',
    });
  });

  it('do not depend on the order of documents, nor on how a census was put together', () => {
    const people = [
      'person:Ingrid Voss',
      'person:Voss',
      'person:Jonas Voss',
      'person:Olha Zabolotsky',
      'person:Olha Zabolotskiy',
    ];
    const statement = fc.record({
      doc: fc.constantFrom('a', 'b', 'c', 'd'),
      who: fc.constantFrom(...people),
      whom: fc.constantFrom(council, whom, 'organization:Salt Fair'),
    });
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 12 }), fc.nat({ max: 4 }), (list, cut) => {
        const docs = [...byDocument(list)];
        const merged = (order: typeof docs, at: number): string => {
          const [one, other] = [new ActorCensus(known), new ActorCensus(known)];
          order.forEach(([, mentions], i) => (i < at ? one : other).add(mentions));
          one.merge(other);
          const settlement = finish(settleActors(one, { known, variants }));
          const halves = [0, 1].map(() => new GraphAccumulator({ relationTypes })) as [
            GraphAccumulator,
            GraphAccumulator,
          ];
          order.forEach(([doc, mentions], i) =>
            halves[i < at ? 0 : 1].add(settlement.rewrite(mentions), document(doc)),
          );
          halves[0].merge(halves[1]);
          const options = { name: 't', generator: 't', relationTypes, layout: false, settled: settlement.actors };
          return [...serializeGraph(buildGraph(halves[0], options))].join('');
        };
        expect(merged([...docs].reverse(), cut)).toBe(merged(docs, docs.length));
      }),
    );
  });
});

describe('people of one name', () => {
  const places: KnownActors = new Map([
    ...known,
    [
      'organization:lake-ministry',
      { name: 'Lake Ministry', type: 'organization', aliases: [], country: 'country:tcd' },
    ],
  ]);
  const smith = (doc: string, relation: string, target: string): Said => ({
    doc,
    who: 'person:John Smith',
    whom: target,
    relation,
  });

  function idsIn(list: readonly Said[]): readonly string[] {
    const docs = [...byDocument(list)];
    const found = [docs, [...docs].reverse()].map((order) => {
      const placing = { ...variants, placing: new Set(['chairs']) };
      const people = new PlacedPeople(places, placing);
      for (const [, mentions] of order) people.add(mentions);
      const namesakes = new Namesakes(places, placing, people.take());
      for (const [, mentions] of order) namesakes.add(mentions);
      const apart = namesakes.find();
      const census = new ActorCensus(places);
      for (const [, mentions] of order) census.add(apart.part(mentions));
      const settlement = finish(settleActors(census, { known: places, variants, namesakes: apart.all }));
      return docs.map(([doc, mentions]) => `${doc} ${settlement.rewrite(apart.part(mentions))[0]?.source.id}`);
    });
    expect(found[0]).toEqual(found[1]);
    return found[0] ?? [];
  }

  const list = [
    smith('a', 'chairs', 'country:Norway'),
    smith('a', 'meets', 'organization:Salt Fair'),
    smith('b', 'chairs', 'organization:Lake Ministry'),
    smith('c', 'meets', 'organization:Corn Fair'),
    smith('d', 'meets', 'organization:Salt Fair'),
  ];

  it('are two where texts place them in different countries', () => {
    const first = 'person:john-smith';
    expect(idsIn(list)).toEqual([`a ${first}`, `b ${first}-tcd`, `c ${first}`, `d ${first}`]);
  });

  it.each([
    ['who have to do with the same third', [...list, smith('b', 'meets', 'organization:Salt Fair')]],
    [
      'whom another text places in both',
      [...list, smith('e', 'chairs', 'country:Norway'), smith('e', 'chairs', 'country:Chad')],
    ],
    ['of whom only one is placed', [smith('a', 'chairs', 'country:Norway'), smith('b', 'meets', 'country:Chad')]],
  ])('are one %s', (_, more) => {
    expect(new Set(idsIn(more).map((line) => line.split(' ')[1]))).toEqual(new Set(['person:john-smith']));
  });
});

describe('corrections', () => {
  const council = 'organization:Harbour Council';
  const list = [
    { doc: 'a', who: 'person:Ingrid Voss', whom: council },
    { doc: 'a', who: 'person:Ingrid Voss', whom },
    { doc: 'b', who: 'person:Voss', whom: 'organization:Salt Fair' },
    { doc: 'c', who: 'organization:Council of the Harbour', whom: council },
    { doc: 'c', who: 'country:Chad', whom: council },
  ];

  it('merge actors, with their names, and drop what they had with one another', () => {
    const { graph } = settle(
      list,
      '  - merge: ["organization:harbour-council", "organization:council-of-the-harbour"]\n',
    );
    expect(graph.hasNode('organization:council-of-the-harbour')).toBe(false);
    expect(graph.getNodeAttributes('organization:harbour-council')).toMatchObject({
      aliases: ['Council of the Harbour'],
      reasons: [{ because: 'corrected', id: 'organization:council-of-the-harbour', line: 3 }],
    });
    expect(graph.edges('organization:harbour-council')).toHaveLength(2);
  });

  it('keep apart what would have become one', () => {
    const two = [
      { doc: 'a', who: 'person:Olha Zabolotsky', whom },
      { doc: 'b', who: 'person:Olha Zabolotskyy', whom },
    ];
    expect(idsOf(two)).toHaveLength(2);
    expect(idsOf(two, '  - distinct: ["person:olha-zabolotsky", "person:olha-zabolotskyy"]\n')).toHaveLength(3);
  });

  it('reject, confirm, split, rename, retype and drop', () => {
    const yaml = [
      '  - reject: ["b-0"]',
      '  - confirm: ["a-0"]',
      '  - split: "person:ingrid-voss"\n    evidence: ["a-1"]\n    name: "Jonas Voss"',
      '  - rename: "organization:harbour-council"\n    name: "Harbour Board"',
      '  - retype: "person:jonas-voss"\n    type: "group"',
      '  - drop: "organization:council-of-the-harbour"\n',
    ].join('\n');
    const { graph, stale } = settle(list, yaml);
    expect(stale).toEqual([]);
    expect(graph.nodes()).toEqual([
      'country:nor',
      'country:tcd',
      'organization:harbour-council',
      'person:ingrid-voss',
      'person:jonas-voss',
    ]);
    expect(graph.getNodeAttributes('organization:harbour-council')).toMatchObject({
      label: 'Harbour Board',
      aliases: ['Harbour Council'],
    });
    expect(graph.getNodeAttributes('person:jonas-voss')).toMatchObject({ label: 'Jonas Voss', type: 'group' });
    const [chairs] = graph.edges('person:ingrid-voss', 'organization:harbour-council');
    expect(graph.getEdgeAttribute(chairs, 'confidence')).toBe(1);
  });

  it('mean an actor by an id that was merged into it without being told', () => {
    const two = [{ doc: 'a', who: 'person:Victor Lubenskiy', whom }];
    const { graph, stale } = settle(two, '  - rename: "person:victor-lubenskiy"\n    name: "V. Lubensky"\n');
    expect(stale).toEqual([]);
    expect(graph.getNodeAttribute('person:viktor-lubensky', 'label')).toBe('V. Lubensky');
  });

  it('let the first that is there take the place of one that is not', () => {
    const yaml = '  - merge: ["person:gone", "person:voss", "person:ingrid-voss"]\n';
    const { graph, stale } = settle(list, yaml);
    expect(graph.nodes().filter((id) => id.startsWith('person:'))).toEqual(['person:voss']);
    expect(stale).toEqual([
      '3: merge: `person:gone` is not in these texts; remove it, or keep it for texts that have it.',
    ]);
  });

  it('are reported by their lines where they name nothing', () => {
    const yaml = [
      '  - drop: "person:nobody"',
      '  - reject: ["a-0", "z-9"]',
      '  - split: "person:voss"\n    evidence: ["a-0"]\n    name: "X"',
      '  - note: "1234"\n    text: "hm"\n',
    ].join('\n');
    expect(settle(list, yaml).stale.map((line) => line.split(' is ')[0])).toEqual([
      '3: drop: `person:nobody`',
      '4: reject: `z-9`',
      '5: split: `a-0`',
      '8: note: `1234`',
    ]);
  });
});
