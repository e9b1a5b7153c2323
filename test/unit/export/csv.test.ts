import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { spreadsheetLine } from '../../../src/export/csv-line.js';
import { writeEdgesCsv, writeNodesCsv } from '../../../src/export/csv.js';
import { fixtureGraph } from '../fixtures/graph.js';
import { hostileGraph, hostileLabels, hostileNames, wellFormedName } from '../fixtures/hostile.js';

const read = (chunks: Iterable<string>): Record<string, string>[] => parse([...chunks].join(''), { columns: true });

describe('CSV', () => {
  it('is read by csv-parse with a row for every actor and relation', () => {
    const graph = fixtureGraph({ open: true });
    const nodes = read(writeNodesCsv(graph));
    const edges = read(writeEdgesCsv(graph));
    expect([nodes.length, edges.length]).toEqual([graph.order, graph.size]);
    expect(nodes.find(({ Id }) => Id === 'country:nor')).toMatchObject({
      Label: 'Norway',
      type: 'country',
      mentions: '9',
    });
    expect(edges.find(({ relation }) => relation === 'chairs')).toMatchObject({
      'source label': 'Kari Lund',
      Weight: '1',
      sentence: 'Kari Lund chairs the Lake Council.',
    });
  });

  it('has no cell that a spreadsheet would compute', () => {
    const cells = [...read(writeNodesCsv(hostileGraph())), ...read(writeEdgesCsv(hostileGraph()))].flatMap((row) =>
      Object.values(row),
    );
    const numbers = /^-?\d+(\.\d+)?$/;
    expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell) && !numbers.test(cell))).toEqual([]);
  });

  it('carries hostile names, those like formulas behind an apostrophe', () => {
    const labels = new Map(read(writeNodesCsv(hostileGraph())).map(({ Id, Label }) => [Id, Label]));
    const expected = hostileNames.map(wellFormedName).map((name) => (/^\s*[=@]/.test(name) ? `'${name}` : name));
    expect(hostileLabels((id) => labels.get(id))).toEqual(expected);
  });

  it('defuses formulas behind blanks and in full-width signs, and leaves numbers alone', () => {
    expect(spreadsheetLine([' =1', '＝1', '\t@x', '-1', -1, null])).toBe(`' =1,'＝1,"'\t@x",'-1,-1,\r\n`);
  });
});
