import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { appendCorrection } from '../../src/files/append-correction.js';
import { readCorrections } from '../../src/files/read-corrections.js';
import { run, runHere } from './run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'whowhom-actors-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const records = [
  {
    id: 'a',
    text: 'Ingrid Voss, the head of the Nordlys Foundation, criticized Mali. Norway supplied Chad with trucks.',
  },
  { id: 'b', text: 'Mrs Voss praised the Nordlys Foundation. Officials visited Mali.' },
  { id: 'c', text: 'Olha Zabolotskyy met Ola Berg in Oslo. Olha Zabolotskyy visited Chad.' },
  { id: 'd', text: 'Olha Zabolotskiy criticized Mali. Mr Berg accused Norway.' },
  { id: 'e', text: 'The West sanctioned Mali. Jonas Voss sued the Lake Institute.' },
];
writeFileSync(at('news.jsonl'), records.map((record) => JSON.stringify(record)).join('\n'));
await runHere('build', at('news.jsonl'), '-o', at('news'));

describe('actors', () => {
  it('lists the actors, the most mentioned first, without those that name nobody if asked to', async () => {
    const { status, out } = await runHere('actors', at('news.json'));
    expect(status).toBe(0);
    expect(out.split('\n')[0]).toMatch(/^actor +type +mentions +documents +other names +id$/);
    expect(out).toContain('the West');
    expect((await runHere('actors', at('news.json'), '--no-generic')).out).not.toContain('the West');
  });

  it.each([['query'], ['top']])('are left out of %s too', async (command) => {
    const [all, few] = [
      await runHere(command, at('news.json')),
      await runHere(command, at('news.json'), '--no-generic'),
    ];
    expect([all.out.includes('the West'), few.out.includes('the West'), few.status]).toEqual([true, false, 0]);
  });

  it('shows why names are one, and with whom they could be confused', async () => {
    const { out } = await runHere('actors', at('news.json'), 'Olha Zabolotskiy');
    expect(out).toMatch(/Olha Zabolotsk\w+: another spelling, was person:olha-zabolotsk\w+/);
    const { out: json } = await runHere('actors', at('news.json'), 'Jonas Voss', '--format', 'json');
    const [jonas] = JSON.parse(json) as { actor: object; alike: { actor: { id: string } }[] }[];
    expect(jonas?.actor).toMatchObject({ id: 'person:jonas-voss', mentions: 1 });
    expect(jonas?.alike.map(({ actor }) => actor.id)).toContain('person:ingrid-voss');
  });

  it('says who was likely meant by a name that nobody has', async () => {
    const { status, err } = await runHere('actors', at('news.json'), 'Ingrit Voss');
    expect({ status, err }).toMatchObject({
      status: 2,
      err: expect.stringContaining('did you mean `Ingrid Voss`') as unknown,
    });
  });
});

describe('review', () => {
  it('writes its questions as JSON, and asks nothing then', async () => {
    const { status, out } = await runHere('review', at('news.json'), '--format', 'json', '--min-score', '0.3');
    expect(status).toBe(0);
    const questions = JSON.parse(out) as { actors: { id: string }[]; evidence: { sentence: { text: string } }[][] }[];
    const berg = questions.find(({ actors }) => actors[1]?.id === 'person:berg');
    expect(berg?.actors[0]?.id).toBe('person:ola-berg');
    expect(berg?.evidence[1]?.[0]?.sentence.text).toBe('Mr Berg accused Norway.');
    expect(existsSync(at('news.corrections.yaml'))).toBe(false);
  });

  it('asks about no two that are in the list it is given', async () => {
    writeFileSync(at('bergs.csv'), 'name,type,id\nOla Berg,person,person:ola-berg\nBerg,person,person:berg\n');
    const args = ['review', at('news.json'), '--format', 'json', '--min-score', '0.3'];
    const [open, listed] = [await runHere(...args), await runHere(...args, '--actors', at('bergs.csv'))];
    expect([open.out.includes('"person:berg"'), listed.out.includes('"person:berg"'), listed.status]).toEqual([
      true,
      false,
      0,
    ]);
  });

  it('keeps each answer as it is given, takes it back, and does not ask again', () => {
    copyFileSync(at('news.json'), at('copy.json'));
    const args = ['review', at('copy.json'), '--min-score', '0.3', '--actor-type', 'person'];
    const first = run(args, 'perhaps\ny\nu\nn\nq\n');
    expect(first.status).toBe(0);
    expect(first.out).toContain('0 merged, 1 kept apart, 0 skipped; saved in');
    const [kept] = readCorrections(readFileSync(at('copy.corrections.yaml'), 'utf8'), 'x');
    expect(kept).toMatchObject({ type: 'distinct' });
    const second = run([...args, '--limit', '1'], 's\n');
    const [question = ''] = /Is .+\?/.exec(first.out) ?? [];
    expect(question).toMatch(/^Is .+ the same as .+\?$/);
    expect(second.out).toContain('the same as');
    expect(second.out).not.toContain(question);
    expect(run(args, '').out).toContain('0 merged, 0 kept apart, 0 skipped');
  });

  it('merges for good: the next build goes by the answers', async () => {
    run(['review', at('news.json'), '--min-score', '0.3'], 'y\n'.repeat(20));
    const { out } = await runHere('build', at('news.jsonl'), '-o', at('news'));
    expect(out).toContain('wrote');
    expect(JSON.parse(readFileSync(at('news.json'), 'utf8'))).toMatchObject({
      nodes: expect.not.arrayContaining([expect.objectContaining({ key: 'person:berg' })]) as unknown,
    });
    const { err } = await runHere(
      'build',
      at('news.jsonl'),
      '-o',
      at('other'),
      '--corrections',
      at('news.corrections.yaml'),
    );
    expect(err).toBe('');
  });

  it('adds to a file that a person has written, and leaves their comments', () => {
    const own = 'schema: "1.0"\n# mine\ncorrections:\n  - drop: "group:x" # of no interest\n';
    const text = appendCorrection(own, '1.1', { merge: ['person:a', 'person:"b'] });
    expect(text).toContain('# mine');
    expect(text).toContain('# of no interest');
    expect(readCorrections(text, 'x')).toEqual([
      { type: 'drop', actor: 'group:x' },
      { type: 'merge', actors: ['person:a', 'person:"b'] },
    ]);
    expect(
      readCorrections(appendCorrection('schema: "1.0"\ncorrections: []\n', '1.1', { drop: 'person:a' }), 'x'),
    ).toHaveLength(1);
    expect(readCorrections(appendCorrection('', '1.1', { drop: 'person:a' }), 'x')).toHaveLength(1);
  });
});

describe('own actors', () => {
  writeFileSync(at('list.csv'), 'name,type,aliases\nNordlys Foundation,organization,Nordlys\nChad,,\n');
  const isTouched = (id: string): boolean => ['organization:nordlys-foundation', 'country:tcd'].includes(id);

  it('keep only what touches them', async () => {
    const { status, out } = await runHere('extract', at('news.jsonl'), '--actors', at('list.csv'), '--only');
    const found = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<'source' | 'target', { id: string }>);
    expect(status).toBe(0);
    expect(found.length).toBeGreaterThan(2);
    expect(found.every(({ source, target }) => isTouched(source.id) || isTouched(target.id))).toBe(true);
    await runHere('build', at('news.jsonl'), '-o', at('few'), '--actors', at('list.csv'), '--only');
    const { edges } = JSON.parse(readFileSync(at('few.json'), 'utf8')) as {
      edges: { source: string; target: string }[];
    };
    expect(edges.length).toBeGreaterThan(1);
    expect(edges.every(({ source, target }) => isTouched(source) || isTouched(target))).toBe(true);
  });

  it('are asked for where only they are to be kept, and refused with line and remedy', async () => {
    expect((await runHere('extract', at('news.jsonl'), '--only')).err).toContain('say which with --actors');
    writeFileSync(at('bad.csv'), 'name,type\nX,ship\n');
    const { status, err } = await runHere('build', at('news.jsonl'), '-o', at('x'), '--actors', at('bad.csv'));
    expect({ status, err }).toMatchObject({
      status: 2,
      err: expect.stringContaining('bad.csv:2: `ship` is no type') as unknown,
    });
  });
});
