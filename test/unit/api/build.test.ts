import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { buildGraph, writeBuilt } from '../../../src/api/build.js';

const folder = mkdtempSync(join(tmpdir(), 'whowhom-'));
const files = ['a', 'b', 'c'].map((name) => join(folder, `${name}.txt`));
const texts = [
  'Norway supplied Chad with 40 trucks.',
  'Germany imposed sanctions on Iran.',
  'Angela Merkel visited Norway. She praised Chad.',
];
files.forEach((file, i) => writeFileSync(file, `${texts[i]}\n`));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function bytesOf(paths: readonly string[]): Promise<readonly string[]> {
  const written = await writeBuilt(await buildGraph(paths, { name: 'test' }), join(folder, 'out'));
  return written.map((file) => readFileSync(file, 'utf8'));
}

describe('a build', () => {
  it('writes the same bytes whatever the order of its files', async () => {
    const forward = await bytesOf(files);
    expect(forward[0]).toContain('"relation":"supplies"');
    expect(await bytesOf([...files].reverse())).toEqual(forward);
    expect(await bytesOf(files)).toEqual(forward);
  });

  it('keeps every offset right', async () => {
    const { mentions, documents } = await buildGraph(files);
    expect(mentions.length).toBeGreaterThan(1);
    for (const { doc, source, target, sentence, predicate } of mentions) {
      const text = documents.find(({ id }) => id === doc)?.text ?? '';
      for (const span of [source.mention, target.mention, sentence, predicate])
        expect(text.slice(span.start, span.end)).toBe(span.text);
    }
  });

  it('reports what is not there and reads the rest', async () => {
    const built = await buildGraph([join(folder, 'missing.txt'), files[0] ?? '']);
    expect(built.documents).toHaveLength(1);
    expect(built.diagnostics.map(({ code }) => code)).toEqual(['no-such-path']);
  });
});
