import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root, runHere } from './run-cli.js';

const pages = ['README.md', 'docs/actors.md', 'docs/asking.md', 'docs/from-node.md', 'docs/formats.md'];

interface Snippet {
  readonly name: string;
  readonly code: string;
  /** What the next block says it prints; null if there is none. */
  readonly prints: string | null;
}

/** The blocks of a language on a page. */
function snippets(page: string, language: string): readonly Snippet[] {
  const blocks = [...readFileSync(join(root, page), 'utf8').matchAll(/^```(\w*)\n([^]*?)^```$/gm)];
  return blocks.flatMap(([, own, code = ''], at) => {
    const next = blocks[at + 1];
    const name = `${page}, block ${at + 1}`;
    return own === language ? [{ name, code, prints: next?.[1] === 'text' ? (next[2] ?? null) : null }] : [];
  });
}

/** A line that asks for a graph which is only an example cannot be run. */
const canRun = (line: string): boolean =>
  /^npx whowhom (?:actors|query|paths|top|timeline|diff|export) /.test(line) &&
  [...line.matchAll(/graphs\/\w+\.json/g)].every(([file]) => existsSync(join(root, file))) &&
  !line.includes(' -o ');

const scripts = pages.flatMap((page) => snippets(page, 'js'));
const lines = pages.flatMap((page) => snippets(page, 'sh').flatMap(({ code }) => code.split('\n').filter(canRun)));

describe('the documents', () => {
  it('have snippets', () => {
    expect(scripts.length).toBeGreaterThan(5);
    expect(lines.length).toBeGreaterThan(15);
  });

  it.each(scripts.map((script) => [script.name, script] as const))('run as printed: %s', (_, { code, prints }) => {
    const options = { cwd: root, encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], options);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).not.toBe('');
    if (prints !== null) expect(stdout).toBe(prints);
  });

  it.each(lines)('run as printed: %s', async (line) => {
    const { status, out, err } = await runHere(...argumentsOf(line));
    expect({ line, status }).toEqual({ line, status: 0 });
    expect(out !== '' || err === 'nothing fits\n').toBe(true);
  });
});

/** What the shell makes of a line, after the command's own name. */
function argumentsOf(line: string): readonly string[] {
  const options = { cwd: root, encoding: 'utf8' } as const;
  const { stdout } = spawnSync('sh', ['-c', `set -- ${line}\nprintf '%s\\0' "$@"`], options);
  const [, , ...args] = stdout.split('\0').slice(0, -1);
  return args.map((arg) => (/^graphs\/\w+\.json$/.test(arg) ? join(root, arg) : arg));
}
