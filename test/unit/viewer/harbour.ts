import type { RelationTypeInfo } from '../../../src/model/graph-data.js';
import { writeNewsGraph, type Named, type Written } from './news-graph.js';

export const actors: Readonly<Record<string, Named>> = {
  'country:norway': { name: 'Norway', type: 'country', aliases: ['Oslo', 'Norwegian government'], at: [0, 0] },
  'country:chad': { name: 'Chad', type: 'country', aliases: ["N'Djamena"], at: [100, 40] },
  'country:peru': { name: 'Peru', type: 'country', at: [-80, 90] },
  'person:ingrid-voss': { name: 'Ingrid Voss', type: 'person', aliases: ['Ms. Voss'], at: [-60, -70] },
  'person:__proto__': { name: '<img src=x onerror=alert(1)>', type: 'person', at: [150, -80] },
  'organization:harbour-council': { name: 'Harbour Council', type: 'organization', at: [40, -120] },
  'organization:fjord-lines': { name: 'Fjord Lines', type: 'organization', at: [-150, 10] },
  'place:bergen': { name: 'Bergen', type: 'place', at: [-200, -60] },
  'event:salt-fair': { name: 'Salt Fair', type: 'event', at: [180, 110] },
  'group:officials': { name: 'officials', type: 'group', generic: true, at: [20, 150] },
};

const type = (id: string, group: string, more: Partial<RelationTypeInfo> = {}): RelationTypeInfo => ({
  ...{
    id,
    label: id,
    reads: `{source} ${id} {target}`,
    group,
    symmetric: false,
    inverse: null,
    plover: null,
    cameo: null,
  },
  ...more,
});

const relationTypes = [
  type('supplies', 'aid-and-trade', { inverse: 'is supplied by' }),
  type('meets', 'diplomacy', { symmetric: true }),
  type('chairs', 'power', { inverse: 'is chaired by' }),
  type('accuses', 'statements'),
  type('attends', 'diplomacy'),
];

const written: readonly Written[] = [
  {
    ...{ id: 'gazette-1', title: 'Trucks for the south', publisher: 'Harbour Gazette', date: '2021-03-04' },
    url: 'https://harbour-gazette.example/trucks',
    sentences: [
      'The quay was wet all week.',
      [
        '[s:Norway] [p:gave] [t:Chad] [x:forty trucks] in March.',
        { source: 'country:norway', relation: 'supplies', target: 'country:chad', when: ['2021-03-01', '2021-03-31'] },
      ],
      [
        '[s:Oslo] will [p:send] [t:Chad] [x:spare parts] next year.',
        {
          source: 'country:norway',
          relation: 'supplies',
          target: 'country:chad',
          status: 'planned',
          when: ['2022-01-01', '2022-12-31'],
        },
      ],
      [
        '[s:Ingrid Voss] [p:chairs] the [t:Harbour Council].',
        { source: 'person:ingrid-voss', relation: 'chairs', target: 'organization:harbour-council' },
      ],
    ],
  },
  {
    ...{
      id: 'wire-7',
      title: 'Trucks for the south, again',
      publisher: 'Northline Wire',
      date: '2021-03-05',
      story: 'gazette-1',
    },
    url: 'javascript:alert(1)',
    sentences: [
      [
        '[s:Norway] [p:gave] [t:Chad] [x:forty trucks] in March.',
        { source: 'country:norway', relation: 'supplies', target: 'country:chad', when: ['2021-03-01', '2021-03-31'] },
      ],
    ],
  },
  {
    ...{ id: 'courier-3', title: 'What the minister denied', publisher: 'Quayside Courier', date: '2021-06-20' },
    sentences: [
      [
        '[s:Norway] [p:never gave] [t:Chad] [x:any truck], officials said.',
        {
          source: 'country:norway',
          relation: 'supplies',
          target: 'country:chad',
          polarity: 'negated',
          by: 'group:officials',
          confidence: 0.7,
        },
      ],
      [
        '[s:Norway] [p:met] [t:Peru] in Bergen on 2 June.',
        { source: 'country:norway', relation: 'meets', target: 'country:peru', when: ['2021-06-02', '2021-06-02'] },
      ],
      [
        '[s:Peru] [p:attended] the [t:Salt Fair].',
        { source: 'country:peru', relation: 'attends', target: 'event:salt-fair', when: ['2021-05-10', '2021-05-12'] },
      ],
      [
        '[s:Officials] [p:accused] [t:Fjord Lines] of delays.',
        { source: 'group:officials', relation: 'accuses', target: 'organization:fjord-lines' },
      ],
      [
        '[s:Fjord Lines] might [p:supply] [t:Bergen] with [x:ferries].',
        {
          source: 'organization:fjord-lines',
          relation: 'supplies',
          target: 'place:bergen',
          status: 'possible',
          confidence: 0.6,
        },
      ],
      [
        '[s:<img src=x onerror=alert(1)>] [p:met] [t:Ingrid Voss] & <b>others</b>.',
        { source: 'person:__proto__', relation: 'meets', target: 'person:ingrid-voss' },
      ],
    ],
  },
];

/** A small network around a harbour: near-copies, a denial, plans, a hostile name, a bad address. */
export const harbour = writeNewsGraph(actors, relationTypes, written);
