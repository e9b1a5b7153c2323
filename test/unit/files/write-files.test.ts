import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OutputError } from '../../../src/files/output-error.js';
import { writeAllWhole, writeWhole } from '../../../src/files/write-files.js';

let folder = '';
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whowhom-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function* parts(...list: readonly string[]): AsyncGenerator<string> {
  for (const part of list) yield part;
}
async function* broken(): AsyncGenerator<string> {
  yield 'half';
  throw new RangeError('the source ran dry');
}

describe('writeWhole', () => {
  it('writes a string and makes the folder for it', async () => {
    await writeWhole(at('a/b/c.json'), '{}\n');
    expect(readFileSync(at('a/b/c.json'), 'utf8')).toBe('{}\n');
    expect(readdirSync(at('a/b'))).toEqual(['c.json']);
  });

  it('writes what an async iterable yields, in order, past the buffer of a stream', async () => {
    const part = 'ž'.repeat(50_000);
    await writeWhole(at('big.ndjson'), parts(part, part, 'end'));
    expect(readFileSync(at('big.ndjson'), 'utf8')).toBe(`${part}${part}end`);
  });

  it('leaves the old file whole and nothing behind when the content fails', async () => {
    writeFileSync(at('graph.json'), 'old');
    await expect(writeWhole(at('graph.json'), broken())).rejects.toThrow(RangeError);
    expect(readFileSync(at('graph.json'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['graph.json']);
  });

  it('keeps the permissions of the file that it replaces', async () => {
    writeFileSync(at('private.json'), 'old');
    chmodSync(at('private.json'), 0o600);
    await writeWhole(at('private.json'), 'new');
    expect(statSync(at('private.json')).mode & 0o777).toBe(0o600);
  });

  it('writes through a link instead of replacing it', async () => {
    writeFileSync(at('real.txt'), 'old');
    symlinkSync(at('real.txt'), at('link.txt'));
    await writeWhole(at('link.txt'), 'new');
    expect(readFileSync(at('real.txt'), 'utf8')).toBe('new');
  });

  it('says that the path is a folder', async () => {
    mkdirSync(at('graphs'));
    await expect(writeWhole(at('graphs'), 'x')).rejects.toThrow(/there is a folder of that name/);
    await expect(writeWhole(at('graphs'), 'x')).rejects.toBeInstanceOf(OutputError);
  });

  it('says that a part of the path is a file', async () => {
    writeFileSync(at('file'), '');
    await expect(writeWhole(at('file/inside.json'), 'x')).rejects.toThrow(/a part of the path is a file/);
  });

  it('refuses to replace a device', async () => {
    await expect(writeWhole('/dev/null', 'x')).rejects.toThrow(/device or pipe/);
  });
});

describe('writeAllWhole', () => {
  it('writes every file', async () => {
    await writeAllWhole([{ path: at('a'), content: 'A' }, { path: at('b'), content: parts('B') }]); // prettier-ignore
    expect([readFileSync(at('a'), 'utf8'), readFileSync(at('b'), 'utf8')]).toEqual(['A', 'B']);
  });

  it('touches no target when one of the contents fails', async () => {
    writeFileSync(at('a'), 'old');
    const files = [{ path: at('a'), content: 'new' }, { path: at('b'), content: broken() }]; // prettier-ignore
    await expect(writeAllWhole(files)).rejects.toThrow('the source ran dry');
    expect(readFileSync(at('a'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('puts the first file back when the second cannot be renamed', async () => {
    writeFileSync(at('a'), 'old');
    const block = async function* (): AsyncGenerator<string> {
      yield 'B';
      mkdirSync(at('b'));
      writeFileSync(at('b/in-the-way'), '');
    };
    const files = [{ path: at('a'), content: 'new' }, { path: at('b'), content: block() }]; // prettier-ignore
    await expect(writeAllWhole(files)).rejects.toBeInstanceOf(OutputError);
    expect(readFileSync(at('a'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a', 'b']);
  });

  it('reports a full disk as such', () => {
    const full = Object.assign(new Error('write'), { code: 'ENOSPC' });
    expect(new OutputError('graph.json', full).message).toBe(
      'graph.json could not be written: the disk is full; make room or write elsewhere',
    );
  });
});
