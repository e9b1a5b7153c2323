import type { BuiltGraph } from '../index.js';

/** What a build found, as a person reads it. `milliseconds` is how long it took. */
export function summarize(
  { network, documents, mentions, sentences, diagnostics }: BuiltGraph,
  files: readonly string[],
  milliseconds: number,
): string {
  const byType = counted(mentions.map(({ relation }) => relation));
  const actors = network
    .mapNodes((id, { label, type }) => ({ name: `${label} (${type})`, degree: network.degree(id), id }))
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const skipped = diagnostics.filter(({ severity }) => severity === 'error').length;
  const left =
    skipped === 0
      ? ''
      : `; ${skipped} ${skipped === 1 ? 'text or file was' : 'texts or files were'} left out (reasons above)`;
  return [
    `${documents.length} documents, ${sentences} sentences, ${mentions.length} relation mentions in ${(milliseconds / 1000).toFixed(1)} s`,
    `${network.order} actors, ${network.size} relations${left}`,
    '',
    'relations by type',
    ...columns(byType.slice(0, 20)),
    '',
    'busiest actors',
    ...columns(actors.slice(0, 10).map(({ name, degree }) => [name, degree] as const)),
    '',
    ...files.map((file) => `wrote ${file}`),
    '',
  ].join('\n');
}

function counted(names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function columns(rows: readonly (readonly [string, number])[]): readonly string[] {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(([name, count]) => `  ${name.padEnd(width)}  ${String(count).padStart(5)}`);
}
