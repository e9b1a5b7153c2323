import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { writeEvents } from '../../../src/export/events.js';
import type { Network } from '../../../src/model/network.js';
import { fixtureGraph } from '../fixtures/graph.js';

const read = (graph: Network): Record<string, string>[] => parse([...writeEvents(graph)].join(''), { columns: true });

describe('the table of events', () => {
  it('is read by csv-parse with a row for every evidence and the codes of its type', () => {
    const rows = read(fixtureGraph({ open: true }));
    expect(rows).toHaveLength(13);
    expect(rows.find(({ relation }) => relation === 'meets')).toMatchObject({
      date: '2025-04-10',
      date_of: 'event',
      plover: 'CONSULT',
      cameo: '04',
      place: 'Lima',
      publisher: 'Lima Daily',
    });
  });

  it('has the day of publication where the text gives none', () => {
    const row = read(fixtureGraph()).find(({ relation }) => relation === 'owns');
    expect(row).toMatchObject({ date: '2025-05', date_of: 'publication', precision: 'month' });
  });

  it('has the country code of countries', () => {
    expect(read(fixtureGraph()).find(({ relation }) => relation === 'funds')).toMatchObject({
      source_country: 'NOR',
      target_country: '',
    });
  });
});
