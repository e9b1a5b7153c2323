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

/** Runs the built command line as a process of its own, with something on standard input. */
export function run(args: readonly string[], input: string | Uint8Array = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', input });
  return { status, out: stdout, err: stderr };
}

/** Runs the command line within this process, which is quicker, as where there is no terminal. */
export async function runHere(...args: readonly string[]): Promise<Run> {
  const streams = [process.stdout, process.stderr];
  for (const stream of streams) Object.defineProperty(stream, 'isTTY', { value: false, configurable: true });
  const { runProgram } = await import('../../src/cli/run-program.js');
  const [before, code] = [streams.map(({ write }) => write), process.exitCode];
  const said = ['', ''];
  streams.forEach((stream, at) => {
    stream.write = ((piece: string | Uint8Array) => (
      (said[at] += Buffer.from(piece).toString()),
      true
    )) as typeof stream.write;
  });
  process.exitCode = 0;
  try {
    await runProgram(args);
    return { status: Number(process.exitCode), out: said[0] ?? '', err: said[1] ?? '' };
  } finally {
    streams.forEach((stream, at) => (stream.write = before[at] as typeof stream.write));
    process.exitCode = code;
  }
}
