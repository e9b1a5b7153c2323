// What a cold `extract` of one sentence costs beside node loading wink-nlp and its model, in turn; docs/benchmarks.md says how to read it:
//   npm run bench:start [-- RUNS (default: 21)]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const runs = Number(process.argv[2] ?? 21);
if (!Number.isInteger(runs) || runs < 1)
  throw new RangeError(`runs must be a whole number above 0, not ${process.argv[2]}`);

const folder = mkdtempSync(join(tmpdir(), 'whowhom-start-'));
const text = join(folder, 'one.txt');
writeFileSync(text, 'Norway gave Chad trucks.\n');

const programs = {
  'wink-nlp': ['--eval', "require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos'])"],
  extract: [join(root, 'dist', 'command', 'main.js'), 'extract', text],
};

/** Milliseconds of the processor and of the clock on the wall that a program takes in a process of its own. */
function run(args) {
  const start = performance.now();
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ['--require', join(import.meta.dirname, 'tell-cost.cjs'), ...args],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe', 'pipe'], env: { ...process.env, WHOWHOM_CACHE: folder } },
  );
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
  return { processor: Number(output[3]), wall: performance.now() - start };
}

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

try {
  // the first run fills the caches, that of compiled lexicons among them
  for (const args of Object.values(programs)) run(args);
  const costs = Array.from({ length: runs }, () => Object.values(programs).map(run));
  for (const clock of ['processor', 'wall']) {
    const [wink, extract] = [0, 1].map((i) => middle(costs.map((pair) => pair[i][clock])));
    console.log(
      `${clock.padEnd(9)}  wink-nlp ${wink.toFixed(0)} ms  extract ${extract.toFixed(0)} ms  ${(extract / wink).toFixed(2)} ×`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
