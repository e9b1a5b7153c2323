import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { main, root } from './run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'whowhom-interrupt-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const built = (path: string): string => JSON.stringify(pathToFileURL(join(root, 'dist', path)).href);

/** Writes two files over old ones and is told to end while it writes the second. */
const script = (signal: string): string => `
  import { writeAllWhole } from ${built('files/write-files.js')};
  import { interruptible } from ${built('cli/interruptible.js')};
  async function* half() {
    yield 'half';
    process.kill(process.pid, '${signal}');
    await new Promise((resolve) => setTimeout(resolve, 50));
    yield 'the other half';
  }
  const files = [{ path: 'a', content: 'new' }, { path: 'b', content: half() }];
  await interruptible((signal) => writeAllWhole(files, { signal }));
  console.log('went on');
`;

describe('a command that is interrupted while it writes', () => {
  it.each(['SIGINT', 'SIGTERM'])('leaves the old files and nothing else, and ends by %s', (name) => {
    for (const file of ['a', 'b']) writeFileSync(join(folder, file), 'old');
    const options = { cwd: folder, encoding: 'utf8' } as const;
    const { signal, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script(name)], options);
    expect({ signal, stdout }).toEqual({ signal: name, stdout: '' });
    expect(readdirSync(folder)).toEqual(['a', 'b']);
    expect(['a', 'b'].map((file) => readFileSync(join(folder, file), 'utf8'))).toEqual(['old', 'old']);
  });
});

describe('a build that is interrupted while it reads', () => {
  it.each([1, 2])('with %d threads changes nothing, leaves nothing, and says how to go on', async (jobs) => {
    const at = mkdtempSync(join(folder, 'build-'));
    writeFileSync(join(at, 'g.json'), 'old');
    const child = spawn(process.execPath, [main, 'build', '-', '-o', join(at, 'g'), '--jobs', String(jobs)]);
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => (said += part));
    // Standard input stays open, so the build waits for more; it has begun to read when there is room for more.
    const record = JSON.stringify({ id: '1', text: 'Mali attacked Niger.', more: 'x'.repeat(300_000) });
    if (!child.stdin.write(`${record}\n`)) await once(child.stdin, 'drain');
    child.kill('SIGINT');
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
    expect(signal).toBe('SIGINT');
    expect(said).toContain('nothing was written or changed; give the same command again');
    expect(readdirSync(at)).toEqual(['g.json']);
    expect(readFileSync(join(at, 'g.json'), 'utf8')).toBe('old');
  });
});

describe('a command whose reader has gone', () => {
  it.each([['--help'], ['view', '--help'], ['top', 'graphs/seed.json']])('ends quietly: %s %s', async (...args) => {
    const child = spawn(process.execPath, [main, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number | null];
    expect({ code, said }).toEqual({ code: 0, said: '' });
  });
});
