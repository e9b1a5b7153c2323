import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { formats } from '../../../src/export/formats.js';
import type { ExportFormat } from '../../../src/export/export-format.js';
import { writeHtmlPage } from '../../../src/export/html-page.js';
import { serializeGraph } from '../../../src/export/json.js';
import type { Network } from '../../../src/model/network.js';
import { parseGraph } from '../../../src/query/parse-graph.js';
import { root, seedGraph } from '../../specs/run-cli.js';
import { fixtureGraph } from '../fixtures/graph.js';
import { hostileGraph, hostileId, hostileNames, wellFormedName } from '../fixtures/hostile.js';
import { graphReaders } from './readers/graphs.js';
import type { Reader, Reading } from './readers/reading.js';
import { statementReaders } from './readers/statements.js';
import { tableReaders } from './readers/tables.js';

const readers: readonly Reader[] = [...graphReaders, ...tableReaders, ...statementReaders];
const every: readonly ExportFormat[] = formats;
const page = '<!doctype html><html><body><template id="data"></template></body></html>';

function filesOf(graph: Network, format: string): readonly string[] {
  const json = (): string => [...serializeGraph(graph)].join('');
  if (format === 'html') return [writeHtmlPage(page, json(), null)];
  const files = every.find(({ id }) => id === format)?.files(graph, {}) ?? [];
  return files.map(({ chunks }) => [...chunks].join(''));
}

function counts(graph: Network) {
  const evidence = graph.reduceEdges((sum, _, attributes) => sum + attributes.evidence.length, 0);
  return { actors: graph.order, relations: graph.size, evidence };
}

const byFormat = readers.map((reader) => [reader.format, reader] as const);

describe('every format', () => {
  it('has a reader that this project did not write', () => {
    const ids = [...every.map(({ id }) => id), 'html'];
    expect(readers.map(({ format }) => format).sort()).toEqual(ids.sort());
  });

  it.each(byFormat)(
    '%s is read with all actors, relations and evidence of the seed graph',
    async (format, { read }) => {
      const graph = parseGraph(readFileSync(seedGraph, 'utf8'));
      const { actors, relations, evidence } = await read(filesOf(graph, format));
      const expected = counts(graph);
      expect({ actors, relations, evidence: typeof evidence === 'number' ? evidence : expected.evidence }).toEqual(
        expected,
      );
    },
  );

  it.each(byFormat)(
    '%s carries hostile names there and back',
    async (format, { read, holdsAll, name = (own) => own }) => {
      const { names } = await read(filesOf(hostileGraph(), format));
      const expected = hostileNames.map((own) => name(holdsAll === true ? own : wellFormedName(own)));
      expect(expected.map((_, index) => nameOf(names, index, expected))).toEqual(expected);
    },
  );

  it('stands in the table of docs/formats.md with its reader and the counts before and after', async () => {
    const graph = fixtureGraph({ open: true });
    const rows = await Promise.all(
      [...every.map(({ id }) => id), 'html'].map(async (id) => {
        const { program, read } = readers.find(({ format }) => format === id) as Reader;
        return row(id, program, counts(graph), await read(filesOf(graph, id)));
      }),
    );
    const table = readFileSync(join(root, 'docs', 'formats.md'), 'utf8');
    expect(table.split('\n').filter((line) => /^\| `/.test(line) && line.includes('→'))).toEqual(rows);
  });
});

function row(format: string, program: string, before: ReturnType<typeof counts>, after: Reading): string {
  const evidence = typeof after.evidence === 'string' ? after.evidence : `${before.evidence} → ${after.evidence}`;
  const cells = [`${before.actors} → ${after.actors}`, `${before.relations} → ${after.relations}`, evidence];
  return `| \`${format}\` | ${program} | ${cells.join(' | ')} |`;
}

/** The name read for a hostile actor; of a format without ids, the one expected if it is there. */
function nameOf(names: Reading['names'], index: number, expected: readonly string[]): string | undefined {
  if (names instanceof Map) return (names as ReadonlyMap<string, string>).get(hostileId(index));
  const name = expected[index] ?? '';
  return names.has(name) ? name : undefined;
}
