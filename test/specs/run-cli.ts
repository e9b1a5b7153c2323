import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');
export const seedGraph = join(root, 'graphs', 'seed.json');
export const main = join(root, 'dist', 'cli', 'main.js');

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line. */
export function run(...args: readonly string[]): Run {
  return runWith('', ...args);
}

/** The same, with something on standard input. */
export function runWith(input: string | Uint8Array, ...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', input });
  return { status, out: stdout, err: stderr };
}
