import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const root = join(import.meta.dirname, '..', '..');

/** The command as it is installed. */
export const command = join(root, 'dist', 'command', 'main.js');

/**
 * Runs node with arguments in a process of its own: milliseconds of the processor and of the clock on the wall, peak memory in megabytes,
 * and the SHA-256 of what it wrote. Compiled lexicons are kept in `cache`. Throws what the program said if it failed.
 */
export async function runApart(args, cache) {
  const start = performance.now();
  const program = spawn(process.execPath, ['--require', join(import.meta.dirname, 'tell-cost.cjs'), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, WHOWHOM_CACHE: cache },
  });
  const hash = createHash('sha256');
  program.stdout.on('data', (bytes) => hash.update(bytes));
  const told = Promise.all([text(program.stderr), text(program.stdio[3]), once(program, 'close')]);
  const [errors, cost, [status]] = await told;
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${errors}`);
  return { ...JSON.parse(cost), wall: performance.now() - start, written: hash.digest('hex') };
}

export const middle = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
