import { describe, expect, it } from '@jest/globals';
import { Graph } from '../../../src/query/graph.js';
import type { Relation } from '../../../src/query/relation.js';
import { fixtureGraph } from '../fixtures/graph.js';

const graph = new Graph(fixtureGraph({ open: true }));
const read = ({ source, label, target, status, polarity }: Relation) =>
  `${source.name} ${label} ${target.name} ${status} ${polarity}`;
const brief = ({ source, label, target }: Relation) => `${source.name} ${label} ${target.name}`;
const list = (...asked: Parameters<typeof graph.relations>) =>
  graph
    .relations(...asked)
    .map(brief)
    .toArray();

describe('relations', () => {
  it('are affirmed and actual or planned unless asked for otherwise', () => {
    const stances = new Set(graph.relations().map(({ status, polarity }) => `${status} ${polarity}`));
    expect([...stances].sort()).toEqual(['actual affirmed', 'planned affirmed']);
    expect(graph.relations({ status: 'any', polarity: 'any' }).count()).toBe(11);
    expect(graph.relations({ polarity: 'negated' }).map(read).toArray()).toEqual([
      'Norway supplies Chad actual negated',
    ]);
  });

  it('come by support and confidence, then in canonical order, every time', () => {
    expect(list()).toEqual([
      'Norway supplies Chad',
      'Norway criticizes Peru',
      'Norway funds Lake Council',
      'Norway owns Fjordline',
      'Norway supplies Chad',
      'Peru criticizes Norway',
      'Idris Mbaye meets Kari Lund',
      'Idris Mbaye remember Lake Summit',
      'Idris Mbaye visits Lima',
      'Kari Lund chairs Lake Council',
    ]);
    const relations = graph.relations();
    expect([...relations]).toEqual([...relations]);
  });

  it('are found by source, target, either end and both ends', () => {
    expect(list({ source: 'Peru' })).toEqual(['Peru criticizes Norway']);
    expect(list({ target: 'country:per' })).toEqual(['Norway criticizes Peru']);
    expect(list({ actor: graph.actor('Peru') })).toEqual(['Norway criticizes Peru', 'Peru criticizes Norway']);
    expect(list({ between: ['Lake Council', ['Norway', 'Kari Lund']] })).toEqual([
      'Norway funds Lake Council',
      'Kari Lund chairs Lake Council',
    ]);
    expect(list({ source: ['Peru', 'Kari Lund'], target: ['Norway', 'Lake Council'] })).toEqual([
      'Peru criticizes Norway',
      'Kari Lund chairs Lake Council',
    ]);
  });

  it('of symmetric types answer from both ends', () => {
    const [relation] = graph.relations({ source: 'Kari Lund', type: 'meets' });
    expect(relation).toMatchObject({ turned: true, source: { name: 'Kari Lund' }, target: { name: 'Idris Mbaye' } });
    expect(relation?.evidence[0]?.source.text).toBe('Kari Lund');
    expect(list({ type: 'meets' })).toEqual(['Idris Mbaye meets Kari Lund']);
  });

  it('asked for by their inverse answer from the other end', () => {
    expect(list({ source: 'Chad', type: 'is supplied by', status: 'actual' })).toEqual(['Chad is supplied by Norway']);
    expect(list({ source: 'Norway', type: 'is supplied by' })).toEqual([]);
    expect(list({ type: ['is chaired by', 'owns'] })).toEqual([
      'Norway owns Fjordline',
      'Lake Council is chaired by Kari Lund',
    ]);
  });

  it('are found by type, group, type of actor, support, confidence, publisher, document and words', () => {
    expect(list({ type: ['owns', 'visits'] })).toEqual(['Norway owns Fjordline', 'Idris Mbaye visits Lima']);
    expect(list({ type: 'open' })).toEqual(['Idris Mbaye remember Lake Summit']);
    expect(list({ group: 'diplomacy' })).toEqual(['Idris Mbaye meets Kari Lund', 'Idris Mbaye visits Lima']);
    expect(list({ sourceType: 'person', targetType: ['place', 'organization'] })).toEqual([
      'Idris Mbaye visits Lima',
      'Kari Lund chairs Lake Council',
    ]);
    expect(list({ minSupport: 2 })).toEqual(['Norway supplies Chad']);
    expect(list({ minConfidence: 0.95 })).toEqual(['Norway supplies Chad']);
    expect(list({ publisher: 'Fjord Post' })).toEqual(['Norway supplies Chad']);
    expect(list({ doc: '004' })).toEqual(
      ['Norway owns Fjordline', 'Norway criticizes Peru'].sort((a, b) => (a < b ? -1 : 1)),
    );
    expect(list({ text: 'KARI LUND IN' })).toEqual(['Idris Mbaye meets Kari Lund']);
    expect(list({ where: ({ target }) => target.name.startsWith('F') })).toEqual(['Norway owns Fjordline']);
  });

  it('take a date of any exactness as all its days, and the document’s where the text has none', () => {
    expect(list({ on: '2025-04-10' })).toEqual([
      'Norway supplies Chad',
      'Idris Mbaye meets Kari Lund',
      'Idris Mbaye visits Lima',
    ]);
    expect(list({ since: '2025-05' })).toEqual(['Norway criticizes Peru', 'Norway owns Fjordline']);
    expect(list({ until: '2025-03-02' })).toEqual([
      'Norway supplies Chad',
      'Norway funds Lake Council',
      'Kari Lund chairs Lake Council',
    ]);
    expect(list({ on: '2025' })).toHaveLength(10);
    expect(list({ on: '2024' })).toEqual([]);
  });

  it('can be ordered by a property and paged', () => {
    expect(list({}, { orderBy: 'target', limit: 2 })).toEqual(['Norway supplies Chad', 'Norway supplies Chad']);
    expect(list({}, { orderBy: '-type', limit: 1 })).toEqual(['Idris Mbaye visits Lima']);
    expect(list({}, { orderBy: 'since', limit: 2, offset: 1 })).toEqual([
      'Idris Mbaye meets Kari Lund',
      'Idris Mbaye visits Lima',
    ]);
    expect(list({}, { offset: 9 })).toEqual(['Kari Lund chairs Lake Council']);
    expect(list({}, { limit: 0 })).toEqual([]);
  });

  it('say at once what is wrong with a question, and what was meant', () => {
    const loose = new Graph<string>(fixtureGraph());
    expect(() => loose.relations({ type: 'suplies' })).toThrow(
      'no relation type `suplies` is known; did you mean `supplies`?',
    );
    expect(() => graph.relations({ source: 'Norwey' })).toThrow('no actor is called `Norwey`; did you mean `Norway`?');
    expect(() => graph.relations({ since: '2025-02-30' })).toThrow(
      '`2025-02-30` is no date: write 2025, 2025-07 or 2025-07-21',
    );
    expect(() => graph.relations({ status: 'planed' as 'planned' })).toThrow(
      'no status `planed` is known; did you mean `planned`',
    );
    expect(() => graph.relations({}, { orderBy: 'suport' as 'support' })).toThrow(
      'no order `suport` is known; did you mean `support`?',
    );
    expect(() => graph.relation('nothing')).toThrow('no relation has the id `nothing`');
  });

  it('leave out actors that say nothing in particular if asked to', () => {
    const network = fixtureGraph();
    network.setNodeAttribute('country:per', 'generic', true);
    const some = new Graph(network);
    const withPeru = (generic?: boolean) =>
      some
        .relations({ generic })
        .map(({ source, target }) => [source, target].some(({ id }) => String(id) === 'country:per'))
        .toArray();
    expect(new Set(withPeru())).toEqual(new Set([true, false]));
    expect(new Set(withPeru(false))).toEqual(new Set([false]));
    expect(new Set(withPeru(true))).toEqual(new Set([true]));
    const ranked = some.top('mentions', { limit: 99, filter: { generic: false } });
    expect(ranked.map(({ actor }) => actor.id)).not.toContain('country:per');
  });

  it('are found again by their id', () => {
    const [relation] = graph.relations({ type: 'owns' });
    expect(graph.relation(relation?.id ?? '')).toEqual(relation);
  });
});
