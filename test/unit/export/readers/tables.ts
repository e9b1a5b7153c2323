import { parse } from 'csv-parse/sync';
import type { Reader, Reading } from './reading.js';

type Row = Readonly<Record<string, string | undefined>>;

const rowsOf = (text = ''): readonly Row[] => parse(text, { columns: true });

function tables([nodes, edges]: readonly string[], id: string, label: string): Reading {
  const actors = rowsOf(nodes);
  const names = new Map(actors.map((row) => [row[id] ?? '', row[label] ?? '']));
  return { actors: actors.length, relations: rowsOf(edges).length, evidence: 'first sentence', names };
}

function events([text]: readonly string[]): Reading {
  const rows = rowsOf(text);
  const ends = rows.flatMap((row) => [
    [row['source'] ?? '', row['source_name'] ?? ''] as const,
    [row['target'] ?? '', row['target_name'] ?? ''] as const,
  ]);
  const relations = new Set(rows.map((row) => row['event_id']?.split('-')[0]));
  const names = new Map(ends);
  return { actors: names.size, relations: relations.size, evidence: rows.length, names };
}

const defused = (name: string): string => (/^\s*[=+\-@]/.test(name) ? `'${name}` : name);

/** Formats of tables. */
export const tableReaders: readonly Reader[] = [
  { format: 'csv', program: 'csv-parse', read: (files) => tables(files, 'Id', 'Label'), name: defused },
  {
    format: 'neo4j-csv',
    program: 'csv-parse',
    read: (files) => tables(files, 'id:ID', 'name'),
    name: (name) => name.replace(/[\r\n]+/g, ' '),
  },
  { format: 'events', program: 'csv-parse', read: events, name: defused },
];
