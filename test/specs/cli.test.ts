import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { makeProgram } from '../../src/cli/program.js';
import { run, runHere, seedGraph } from './run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'whowhom-cli-'));
const at = (name: string): string => join(folder, name);

const texts = {
  'one.txt': 'Norway supplied Chad with 40 trucks.\n',
  'two.txt': 'Norway sanctioned Mali.\n',
  'evil.txt': 'Norway supplied Chad with \u009b2J\u202e40 trucks.\n',
};
for (const [name, text] of Object.entries(texts)) writeFileSync(at(name), text);
const built = run(['build', at('one.txt'), '-o', at('out/one')]);
await runHere('build', ...Object.keys(texts).map(at), '-o', at('all'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const commands = [
  ...['build', 'extract', 'explain', 'gaps', 'query', 'paths', 'top', 'timeline', 'diff', 'export', 'view', 'check'],
  ...['actors', 'review'],
];

describe('the command line', () => {
  it('lists its commands and exit codes', async () => {
    const { status, out } = run(['--help']);
    expect(status).toBe(0);
    for (const command of commands) expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
    expect(out).toContain('Exit codes: 0 done');
  });

  it.each(commands)('shows examples in the help of %s', async (name) => {
    let help = '';
    const command = (await makeProgram([])).commands.find((one) => one.name() === name);
    command?.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
    expect(help).toMatch(/\nExamples?:\n {2}whowhom /);
  });

  it.each([
    ['an unknown command', ['qury'], "unknown command 'qury'"],
    ['a missing argument', ['query'], "argument 'graph'"],
    ['a date that is none', ['build', folder, '--as-of', '21.7.'], 'write one as 2025-07-21'],
    ['a number that is none', ['query', seedGraph, '--limit', 'two'], '"two" is no whole number'],
    ['a status that is none', ['query', seedGraph, '--status', 'done'], 'did you mean `actual`, `planned`, `pledged`'],
    ['a polarity that is none', ['query', seedGraph, '--polarity', 'anny'], 'did you mean `any`?'],
    ['a group that is none', ['query', seedGraph, '--group', 'diplomcy'], 'did you mean `diplomacy`?'],
    ['an actor type that is none', ['query', seedGraph, '--source-type', 'contry'], 'did you mean `country`?'],
    ['a share that is none', ['query', seedGraph, '--min-confidence', 'much'], 'takes a number from 0 to 1'],
    ['half a parameter', ['query', seedGraph, '--match', '(a)', '--param', 'x'], 'takes name=value, not "x"'],
    ['an order that is none', ['query', seedGraph, '--order-by', '-suport'], 'Did you mean -support? Allowed choices'],
    ['a form of answers that is none', ['top', seedGraph, '--format', 'jsn'], 'Did you mean json?'],
    ['a metric that is none', ['top', seedGraph, '--metric', 'degre'], 'Did you mean degree?'],
    ['another actor type', ['top', seedGraph, '--actor-type', 'persn'], 'Did you mean person?'],
    ['a bucket that is none', ['timeline', seedGraph, '--bucket', 'mnth'], 'Did you mean month?'],
    ['a mode that is none', ['paths', seedGraph, 'Iran', 'Russia', '--mode', 'simpl'], 'Did you mean simple?'],
    [
      'a direction that is none',
      ['paths', seedGraph, 'Iran', 'Russia', '--direction', 'to'],
      'choices are out, in, both',
    ],
    ['an actor to avoid', ['paths', seedGraph, 'Iran', 'Ukraine', '--avoid', 'Rusia'], 'did you mean `Russia`'],
    ['a type to walk over', ['paths', seedGraph, 'Iran', 'Ukraine', '--via', 'suplies'], 'did you mean `supplies`'],
    ['an export format', ['export', seedGraph, '--format', 'grapml'], 'Did you mean graphml?'],
    ['a version of GEXF', ['export', seedGraph, '--format', 'gexf', '--gexf-version', '2'], 'choices are 1.2, 1.3'],
    ['a kind of gaps', ['gaps', folder, '--kind', 'verbs'], 'Did you mean verb?'],
    ['a port that is none', ['view', seedGraph, '--port', 'x'], '"x" is no port'],
    ['no lexicon', ['build', folder, '--lexicon', folder], 'has none of the folders'],
    ['a misspelt option', ['query', seedGraph, '--orderby', 'support'], 'Did you mean --order-by?'],
    ['a misspelt command', ['qury'], 'Did you mean query?'],
    ['no graph', ['diff', seedGraph, at('one.txt')], 'one.txt: expected a graph file, which is JSON'],
    ['a pattern', ['query', seedGraph, '--match', '(a)-[r:suplies]->(b)'], 'at column 8 of the pattern'],
    ['no sentence', ['explain', ' '], 'there is no sentence to explain'],
    ['three actors for two', ['query', seedGraph, '--between', 'a', 'b', 'c'], 'two actors, not 3'],
  ])('says with exit code 2 what is wrong: %s', async (_, args, message) => {
    expect(await runHere(...args)).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining(message) as unknown,
    });
  });
});

describe('build', () => {
  it('writes the four files of the name it is given and sums up what it found', async () => {
    const { status, out, err } = built;
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^1 documents, 1 sentences, 1 relation mentions in /);
    const endings = ['documents.ndjson', 'gexf', 'json', 'relations.ndjson'];
    expect(readdirSync(at('out')).sort()).toEqual(endings.map((ending) => `one.${ending}`));
  });
});

describe('extract', () => {
  it('writes a relation a line, from standard input too', async () => {
    const { status, out } = run(['extract', '-'], 'Norway supplied Chad with 40 trucks.');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ doc: 'stdin', relation: 'supplies', source: { name: 'Norway' } });
  });

  it('writes every mention of an actor instead if asked to', async () => {
    const text = 'Norway supplied Chad with 40 trucks. Anna Berg, who runs the Nordlys Foundation, praised it.';
    const lines = run(['extract', '-', '--mentions'], text).out.trimEnd().split('\n');
    const mentions = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(mentions[0]).toEqual({
      ...{ doc: 'stdin', text: 'Norway', start: 0, end: 6, type: 'country' },
      ...{ id: 'country:nor', name: 'Norway' },
    });
    for (const { text: own, start, end } of mentions) expect(text.slice(Number(start), Number(end))).toBe(own);
    expect(mentions.map(({ name }) => name)).toContain('Anna Berg');
    for (const mention of mentions)
      expect(Object.keys(mention)).toEqual(['doc', 'text', 'start', 'end', 'type', 'id', 'name']);
  });
});

describe('query', () => {
  it('answers in a table with the sentence that each relation was read from', async () => {
    const { status, out } = await runHere('query', seedGraph, '--source', 'United Kingdom', '--type', 'supplies');
    expect(status).toBe(0);
    expect(out).toMatch(/^source +relation +target .*\nUnited Kingdom +supplies +Ukraine[^\n]*\n {4}“[^”]+” — /);
    expect(out).not.toContain('\u001b');
  });

  it('answers as JSON, JSON Lines, CSV and Markdown alike', async () => {
    const asked = ['query', seedGraph, '--target', 'Ukraine', '--type', 'supplies', '--limit', '3'];
    const json = JSON.parse((await runHere(...asked, '--json')).out) as readonly { source: { name: string } }[];
    const ndjson = (await runHere(...asked, '--format', 'ndjson')).out.trimEnd();
    const csv = parse((await runHere(...asked, '--format', 'csv')).out, { columns: true });
    const md = (await runHere(...asked, '--format', 'md')).out;
    expect(json).toHaveLength(3);
    expect(ndjson.split('\n').map((line) => JSON.parse(line) as unknown)).toEqual(json);
    expect((csv as { source: string }[]).map(({ source }) => source)).toEqual(json.map(({ source }) => source.name));
    expect(md).toMatch(/\| supplies \| Ukraine \|.*\[\^1\]/);
    expect(md).toMatch(/^\[\^1\]: “/m);
  });

  it('has pages, and says where there are more', async () => {
    const ids = async (...args: readonly string[]) => {
      const { out } = await runHere('query', seedGraph, '--format', 'ndjson', ...args);
      return out.trimEnd().split('\n').map((line) => (JSON.parse(line) as { id: string }).id); // prettier-ignore
    };
    const all = await ids();
    expect(all.length).toBeGreaterThan(60);
    expect(await ids('--limit', '2', '--offset', '3')).toEqual(all.slice(3, 5));
    expect((await runHere('query', seedGraph, '--limit', '2')).err).toContain('there are more');
  });

  it('answers a pattern, with parameters', async () => {
    const pattern = '(a {name: $who})-[r:supplies]->(b:country)';
    const { status, out } = await runHere('query', seedGraph, '--match', pattern, '--param', 'who=United Kingdom');
    expect(status).toBe(0);
    expect(out).toMatch(/^a +b +r\nUnited Kingdom +Ukraine +supplies\n {4}“/);
    expect(await runHere('query', seedGraph, '--match', '(a')).toMatchObject({ status: 2 });
  });

  it('suggests what a misspelt type or name may mean', async () => {
    const type = await runHere('query', seedGraph, '--type', 'suplies');
    expect(type).toMatchObject({ status: 2, err: expect.stringContaining('did you mean `supplies`') as unknown });
    expect((await runHere('query', seedGraph, '--source', 'Ukrane')).err).toContain('did you mean `Ukraine`');
  });

  it('says when nothing fits', async () => {
    const { status, out, err } = await runHere('query', seedGraph, '--since', '2999');
    expect({ status, out, err }).toEqual({ status: 0, out: '', err: 'nothing fits\n' });
  });

  it('lets no text of a graph move the cursor', async () => {
    const { out } = await runHere('query', at('all.json'));
    expect(out).toContain('Norway');
    expect(out).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  });
});

describe('the other questions', () => {
  it('paths shows how two actors are tied, with a sentence a step', async () => {
    const { status, out } = await runHere('paths', seedGraph, 'North Korea', 'Ukraine', '--direction', 'out');
    expect(status).toBe(0);
    expect(out).toMatch(/^North Korea -[^>]+-> [^\n]+\n( {4}“[^\n]+\n)+/);
  });

  it('top ranks actors', async () => {
    const { out } = await runHere(
      'top',
      seedGraph,
      '--metric',
      'mentions',
      '--actor-type',
      'country',
      '--format',
      'csv',
    );
    const rows = parse(out, { columns: true }) as { actor: string; type: string; score: string }[];
    expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(['country']));
    const scores = rows.map(({ score }) => Number(score));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('timeline goes by time', async () => {
    const { out } = await runHere('timeline', seedGraph, '--bucket', 'year', '--format', 'ndjson');
    const times = out.trimEnd().split('\n').map((line) => (JSON.parse(line) as { bucket: string }).bucket); // prettier-ignore
    expect(times.length).toBeGreaterThan(1);
    expect(times).toEqual([...times].sort());
  });

  it('diff finds nothing between a graph and itself, and what was added to another', async () => {
    expect(await runHere('diff', seedGraph, seedGraph)).toEqual({ status: 0, out: '', err: 'nothing fits\n' });
    const { out } = await runHere('diff', at('out/one.json'), at('all.json'));
    expect(out).toMatch(/^added +relation +Norway sanctions Mali$/m);
    expect(out).toMatch(/^added +actor +Mali$/m);
  });
});

describe('export', () => {
  it('writes to standard output, or files of the name given', async () => {
    expect((await runHere('export', seedGraph, '--format', 'dot')).out).toMatch(/^digraph /);
    await runHere('export', seedGraph, '--format', 'gexf', '--gexf-version', '1.2', '-o', at('old'));
    expect(readFileSync(at('old.gexf'), 'utf8')).toContain('version="1.2"');
  });

  it('opens GEXF again', async () => {
    const file = at('again.gexf');
    await runHere('export', at('all.json'), '--format', 'gexf', '-o', file);
    const again = (await runHere('export', file, '--format', 'gexf')).out;
    expect(again === readFileSync(file, 'utf8')).toBe(true);
  });
});

describe('check', () => {
  it('finds no mistakes in what ships, and lists all there are elsewhere', async () => {
    expect(await runHere('check')).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^no mistakes in \d+ /) as unknown,
    });
    expect(await runHere('check', folder)).toMatchObject({
      status: 2,
      err: expect.stringContaining('has no grammar') as unknown,
    });
  });
});
