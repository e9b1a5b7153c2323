import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { root } from '../../specs/run-cli.js';

let folder: string;
let paged: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whowhom-'));
  paged = join(folder, 'paged.txt');
  const pager = `require('node:fs').writeFileSync(${JSON.stringify(paged)}, require('node:fs').readFileSync(0))`;
  writeFileSync(join(folder, 'pager.cjs'), pager);
});

afterEach(() => rmSync(folder, { recursive: true }));

/** What a script that writes a long and painted text puts out, where standard output passes for a terminal, and where it does not. */
function write(isTerminal: boolean, lines: number, environment: Readonly<Record<string, string>> = {}): string {
  const script = `
    Object.defineProperties(process.stdout, { isTTY: { value: ${isTerminal} }, rows: { value: 10 } });
    const { writePaged } = await import('./dist/cli/write-paged.js');
    const { paint } = await import('./dist/cli/paint.js');
    await writePaged((paint.cyan('line') + '\\n').repeat(${lines}));`;
  const env = { PATH: process.env['PATH'], PAGER: `${process.execPath} ${join(folder, 'pager.cjs')}`, ...environment };
  const options = { cwd: root, encoding: 'utf8', env } as const;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script], options).stdout;
}

describe('on a terminal', () => {
  it('what is longer than the screen goes through the pager, in colour', () => {
    expect(write(true, 11)).toBe('');
    expect(readFileSync(paged, 'utf8')).toBe('\u001b[36mline\u001b[39m\n'.repeat(11));
  });

  it('what fits is written at once', () => {
    expect(write(true, 3)).toBe('\u001b[36mline\u001b[39m\n'.repeat(3));
    expect(existsSync(paged)).toBe(false);
  });

  it('has no colours where nobody wants them', () => {
    expect(write(true, 3, { NO_COLOR: '1' })).toBe('line\n'.repeat(3));
    expect(write(true, 3, { TERM: 'dumb' })).toBe('line\n'.repeat(3));
  });

  it('is written to where the pager cannot be started', () => {
    expect(write(true, 11, { PAGER: join(folder, 'none') })).toBe('\u001b[36mline\u001b[39m\n'.repeat(11));
  });
});

describe('elsewhere', () => {
  it('there are neither colours nor pages', () => {
    expect(write(false, 100)).toBe('line\n'.repeat(100));
    expect(existsSync(paged)).toBe(false);
  });
});
