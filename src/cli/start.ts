#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { packageRoot } from '../api/lexicon.js';
import { view } from './view.js';

/** What `npm start` does: builds the seed graph, then serves the viewer, unless told `--no-serve`. */
const main = join(packageRoot, 'dist', 'cli', 'main.js');
const built = spawnSync(
  process.execPath,
  [main, 'build', 'seeds/texts', '-o', 'graphs/seed', '--as-of', '2025-07-26'],
  { cwd: packageRoot, stdio: 'inherit' },
);
process.exitCode = built.status ?? 2;

const graph = join(packageRoot, 'graphs', 'seed.json');
if (built.status !== 2 && !process.argv.includes('--no-serve') && existsSync(graph)) await view(graph, { open: true });
