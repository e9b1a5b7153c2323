// What `extract` costs from start to end on texts in files, with one thread and with two, beside a program that only reads them with bare
// wink-nlp, in turn; docs/benchmarks.md says how to read it:
//   npm run bench:corpus -- PATH... [--runs RUNS (default: 3)]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { command, middle, runApart } from './run-apart.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1)
  throw new RangeError(`--runs must be a whole number above 0, not ${values.runs}`);
if (positionals.length === 0) throw new RangeError('name the texts to read: npm run bench:corpus -- PATH...');

const paths = positionals.map((path) => resolve(path));
const programs = new Map([
  ['wink-nlp', [join(import.meta.dirname, 'read-bare.mjs'), ...paths]],
  ['one thread', [command, 'extract', ...paths, '--jobs', '1']],
  ['two threads', [command, 'extract', ...paths, '--jobs', '2']],
]);
const folder = mkdtempSync(join(tmpdir(), 'whowhom-corpus-'));

try {
  // compiles the lexicons, which are kept after that
  const first = join(folder, 'one.txt');
  writeFileSync(first, 'Norway gave Chad trucks.\n');
  await runApart([command, 'extract', first], folder);
  const costs = new Map([...programs.keys()].map((name) => [name, []]));
  for (let run = 0; run < runs; run++)
    for (const [name, args] of programs) costs.get(name).push(await runApart(args, folder));
  const figure = (name, of) => middle(costs.get(name).map((cost) => cost[of]));
  for (const name of programs.keys()) {
    const seconds = ['processor', 'wall'].map((clock) => `${clock} ${(figure(name, clock) / 1000).toFixed(2)} s`);
    const peak = Math.max(...costs.get(name).map((cost) => cost.peak));
    console.log(`${name.padEnd(11)}  ${seconds.join('  ')}  peak ${peak.toFixed(0)} MB`);
  }
  const times = (a, b, clock) => (figure(a, clock) / figure(b, clock)).toFixed(2);
  console.log(`one thread takes ${times('one thread', 'wink-nlp', 'processor')} × the processor of wink-nlp`);
  console.log(`two threads are ${times('one thread', 'two threads', 'wall')} × as fast as one`);
  const written = new Set([...costs.get('one thread'), ...costs.get('two threads')].map((cost) => cost.written));
  console.log(written.size === 1 ? 'all wrote the same bytes' : 'NOT all wrote the same bytes');
  if (written.size > 1) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
