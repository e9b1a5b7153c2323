import { describe, expect, it } from '@jest/globals';
import { Model, defaultModel } from '@alephdata/followthemoney';
import { writeFtm } from '../../../src/export/ftm.js';
import type { Network } from '../../../src/model/network.js';
import { fixtureGraph } from '../fixtures/graph.js';

interface Raw {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const model = new Model(defaultModel);
const copy = (properties: Raw['properties']) =>
  Object.fromEntries(Object.entries(properties).map(([name, values]) => [name, [...values]]));
const raw = (graph: Network) => [...writeFtm(graph)].map((line) => JSON.parse(line) as Raw);

describe('FollowTheMoney', () => {
  it('entities have only properties that their schema has, and are read by the library of Aleph', () => {
    for (const data of raw(fixtureGraph({ open: true }))) {
      const schema = model.getSchema(data.schema);
      expect(Object.keys(data.properties).filter((name) => !schema.hasProperty(name))).toEqual([]);
      const entity = model.getEntity({ ...data, properties: copy(data.properties) });
      expect(Object.fromEntries(Object.keys(data.properties).map((name) => [name, entity.getProperty(name)]))).toEqual(
        data.properties,
      );
    }
  });

  it('links refer to entities of the schemata they allow', () => {
    const entities = new Map(raw(fixtureGraph({ open: true })).map((data) => [data.id, data]));
    const links = [...entities.values()].filter(({ schema }) => model.getSchema(schema).isEdge);
    expect(links).toHaveLength(11);
    for (const link of links) {
      const { source, target } = model.getSchema(link.schema).edge ?? {};
      for (const name of [source, target]) {
        const range = model
          .getSchema(link.schema)
          .getProperty(name ?? '')
          .getRange();
        const end = model.getSchema(entities.get(link.properties[name ?? '']?.[0] ?? '')?.schema ?? 'none');
        expect(end.isA(range)).toBe(true);
      }
    }
  });

  it('uses the schema that a relation type asks for if the relation is a plain fact', () => {
    const schemata = raw(fixtureGraph()).map(({ schema }) => schema);
    expect(schemata.filter((schema) => schema === 'Ownership' || schema === 'Directorship').sort()).toEqual([
      'Directorship',
      'Ownership',
    ]);
    expect(raw(fixtureGraph()).find(({ properties }) => properties.name?.includes('Fjordline'))?.schema).toBe(
      'Company',
    );
  });
});
