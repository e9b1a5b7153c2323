// What a cold `extract` of one sentence costs beside node loading wink-nlp and its model, in turn; docs/benchmarks.md says how to read it:
//   npm run bench:start [-- RUNS (default: 21)]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, middle, runApart } from './run-apart.mjs';

const runs = Number(process.argv[2] ?? 21);
if (!Number.isInteger(runs) || runs < 1)
  throw new RangeError(`runs must be a whole number above 0, not ${process.argv[2]}`);

const folder = mkdtempSync(join(tmpdir(), 'whowhom-start-'));
const text = join(folder, 'one.txt');
writeFileSync(text, 'Norway gave Chad trucks.\n');

const wink = ['--eval', "require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos'])"];
const extract = [command, 'extract', text];

try {
  // the first run fills the caches, that of compiled lexicons among them
  for (const args of [wink, extract]) await runApart(args, folder);
  const pairs = [];
  for (let run = 0; run < runs; run++) pairs.push([await runApart(wink, folder), await runApart(extract, folder)]);
  for (const clock of ['processor', 'wall']) {
    const [bare, own] = [0, 1].map((i) => middle(pairs.map((pair) => pair[i][clock])));
    console.log(
      `${clock.padEnd(9)}  wink-nlp ${bare.toFixed(0)} ms  extract ${own.toFixed(0)} ms  ${(own / bare).toFixed(2)} ×`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
