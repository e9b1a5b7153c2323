import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { buildFiles, buildGraph, writeBuilt } from '../../src/api/build.js';
import type { GivenDocument } from '../../src/files/read-given.js';
import { root, run } from './run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'whowhom-same-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The seed texts, two files of records with an id in common, and a page. */
mkdirSync(at('in'));
const seeds = join(root, 'seeds', 'texts');
for (const name of readdirSync(seeds)) writeFileSync(at(`in/${name}`), readFileSync(join(seeds, name)));
const lines = (...records: readonly object[]): string => records.map((record) => JSON.stringify(record)).join('\n');
writeFileSync(at('in/a.jsonl'), lines({ id: 'x', text: 'Norway supplied Chad with 40 trucks.' }, { id: 'y', text: 'Mali attacked Niger.' })); // prettier-ignore
writeFileSync(at('in/b.jsonl'), lines({ id: 'x', text: 'Norway sanctioned Chad.' }, { id: 'z', text: 'Niger attacked Mali.' })); // prettier-ignore

const files = readdirSync(at('in')).map((name) => at(`in/${name}`));
const endings = ['json', 'gexf', 'relations.ndjson', 'documents.ndjson'];
const bytesOf = (name: string): readonly string[] =>
  endings.map((ending) => readFileSync(at(`${name}.${ending}`), 'hex'));

async function build(name: string, paths: readonly string[]): Promise<readonly string[]> {
  await writeBuilt(await buildGraph(paths, { name: 'same', asOf: '2025-07-26' }), at(name));
  return bytesOf(name);
}

describe('the four files of a build', () => {
  it('are the same bytes for files in another order, for their folder, and in another process and place', async () => {
    const first = await build('first', files);
    expect(first.every((bytes) => bytes.length > 2000)).toBe(true);
    const turned = [...files].reverse();
    expect((await build('turned', turned)).map((bytes, i) => bytes === first[i])).toEqual([true, true, true, true]);
    const folders = [at('in'), ...files.slice(3, 5)];
    expect((await build('folder', folders)).map((bytes, i) => bytes === first[i])).toEqual([true, true, true, true]);
    const shuffled = [...files].sort((a, b) => a.length - b.length || (a < b ? 1 : -1));
    run(['build', ...shuffled, '-o', at('out/same'), '--as-of', '2025-07-26']);
    expect(bytesOf('out/same').map((bytes, i) => bytes === first[i])).toEqual([true, true, true, true]);
    run(['build', ...turned, '-o', at('threads/same'), '--as-of', '2025-07-26', '--jobs', '3']);
    expect(bytesOf('threads/same').map((bytes, i) => bytes === first[i])).toEqual([true, true, true, true]);
  }, 120_000);

  it('are the same bytes for documents that a program gives in another order', async () => {
    const texts: readonly GivenDocument[] = [
      { id: 'c', text: 'Norway supplied Chad with 40 trucks. Anna Berg praised Norway.', date: '2025-07-01' },
      { id: 'a', text: 'Anna Berg, the head of the Nordlys Foundation, criticized Mali.', publisher: 'Lake Herald' },
      { id: 'b', text: 'Mali attacked Niger on Monday.', date: '2025-07-02' },
    ];
    async function* later(): AsyncGenerator<GivenDocument> {
      yield* [...texts].reverse();
    }
    const given = async (name: string, input: Parameters<typeof buildGraph>[0]): Promise<readonly string[]> => {
      await writeBuilt(await buildGraph(input, { name: 'given' }), at(name));
      return bytesOf(name);
    };
    const now = await given('now', texts);
    expect(await given('later', later())).toEqual(now);
    await buildFiles(later(), at('files'), { name: 'given', jobs: 2 });
    expect(bytesOf('files')).toEqual(now);
  }, 60_000);
});
