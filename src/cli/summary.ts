import type { BuildSummary } from '../index.js';

/** What a build found, as a person reads it. `milliseconds` is how long it took. */
export function formatSummary(built: BuildSummary, milliseconds: number): string {
  const { documents, sentences, mentions, types, actors, relations, busiest, diagnostics, files } = built;
  const skipped = diagnostics.filter(({ severity }) => severity === 'error').length;
  const left =
    skipped === 0
      ? ''
      : `; ${skipped} ${skipped === 1 ? 'text or file was' : 'texts or files were'} left out (reasons above)`;
  return [
    `${documents} documents, ${sentences} sentences, ${mentions} relation mentions in ${(milliseconds / 1000).toFixed(1)} s`,
    `${actors} actors, ${relations} relations${left}`,
    '',
    'relations by type',
    ...columns(types.slice(0, 20)),
    '',
    'busiest actors',
    ...columns(busiest.map(({ name, type, relations }) => [`${name} (${type})`, relations] as const)),
    '',
    ...files.map((file) => `wrote ${file}`),
    '',
  ].join('\n');
}

function columns(rows: readonly (readonly [string, number])[]): readonly string[] {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(([name, count]) => `  ${name.padEnd(width)}  ${String(count).padStart(5)}`);
}
