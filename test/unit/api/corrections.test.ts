import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { buildGraph, writeBuilt, type BuiltGraph } from '../../../src/api/build.js';
import type { GivenDocument } from '../../../src/files/read-given.js';

const folder = mkdtempSync(join(tmpdir(), 'whowhom-corrections-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const texts: readonly GivenDocument[] = [
  { id: 'a', text: 'Norway supplied Chad with 40 trucks. Anna Berg praised Norway.', publisher: 'Lake Herald' },
  { id: 'b', text: 'Mali attacked Niger on Monday. Anna Berg visited Mali.' },
  { id: 'c', text: 'The Nordlys Foundation funded the Lake Institute. Peru sanctioned Mali.' },
];
const more: GivenDocument = { id: 'aa', text: 'Sweden supplied Chad with 20 boats. Anna Berg criticized Sweden.' };

function write(entries: string): string {
  const path = join(folder, 'x.corrections.yaml');
  writeFileSync(path, `schema: "1.1"\ncorrections:\n${entries}`);
  return path;
}

async function bytes({ ...built }: BuiltGraph): Promise<readonly string[]> {
  const files = await writeBuilt(built, join(folder, 'out'));
  return files.map((file) => readFileSync(file, 'utf8'));
}

describe('a build with corrections', () => {
  it('goes by them again after the corpus has changed, in any order', async () => {
    const plain = await buildGraph(texts);
    const supplies = plain.graph.relations({ type: 'supplies' }).first();
    const corrections = write(
      [
        `  - reject: ["${supplies?.evidence[0]?.id}"]`,
        '  - merge: ["organization:nordlys-foundation", "organization:lake-institute"]',
        '  - rename: "person:anna-berg"\n    name: "Anna Lie Berg"',
        '  - drop: "country:per"\n',
      ].join('\n'),
    );
    const built = await buildGraph([...texts, more], { corrections });
    expect(built.diagnostics).toEqual([]);
    expect(
      built.graph
        .relations({ type: 'supplies' })
        .toArray()
        .map(({ source }) => source.name),
    ).toEqual(['Sweden']);
    expect(
      built.graph
        .actors()
        .toArray()
        .map(({ id }) => id),
    ).not.toContain('country:per');
    expect(built.graph.actor('Anna Lie Berg')).toMatchObject({ id: 'person:anna-berg', aliases: ['Anna Berg'] });
    expect(built.mentions.some(({ relation, source }) => relation === 'supplies' && source.name === 'Norway')).toBe(
      false,
    );
    expect(await bytes(await buildGraph([more, ...texts].reverse(), { corrections }))).toEqual(await bytes(built));
  });

  it('says with file and line what no longer matches anything', async () => {
    const corrections = write('  - drop: "country:per"\n  - confirm: ["0000000000000000"]\n    about: "gone"\n');
    const { diagnostics } = await buildGraph(texts.slice(0, 2), { corrections });
    expect(diagnostics.map(({ code, severity, file, line }) => [code, severity, file, line])).toEqual([
      ['stale-correction', 'warning', corrections, 3],
      ['stale-correction', 'warning', corrections, 4],
    ]);
    expect(diagnostics[0]?.message).toContain('`country:per`');
  });

  it('refuses a file that is not there, or that cannot be understood', async () => {
    const gone = join(folder, 'none.yaml');
    await expect(buildGraph(texts, { corrections: gone })).rejects.toThrow(`${gone}: There is nothing at this path`);
    await expect(buildGraph(texts, { corrections: write('  - dorp: "x"\n') })).rejects.toThrow(':3: an entry begins');
  });
});

describe('near-copies', () => {
  it('count once, with both publishers shown', async () => {
    const lines = [
      'Norway supplied Chad with 40 trucks on Monday, and the drivers left Oslo in a long convoy that night.',
      'Rain fell over the harbour while cranes lifted tyres, spare engines and tins of paint onto a rusty deck.',
      'Nobody at the quay could tell when the ship would turn south, since its pilot had gone home with a cold.',
      'A baker from the next street brought rolls for the crew, who ate them standing in the yellow lamplight.',
    ];
    const story = lines.join(' ');
    const copies = [
      { id: 'a', text: story, publisher: 'Lake Herald' },
      { id: 'b', text: `${story} More to follow.`, publisher: 'Fjord Post' },
    ];
    const { graph } = await buildGraph(copies);
    expect(graph.relations({ type: 'supplies' }).first()).toMatchObject({
      ...{ support: 1, documents: 2, publishers: ['Fjord Post', 'Lake Herald'] },
    });
  });
});
