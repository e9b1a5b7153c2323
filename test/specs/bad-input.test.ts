import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { openGraph } from '../../src/api/open-graph.js';
import { main, root, run, runHere, seedGraph } from './run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'whowhom-bad-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sentence = 'Norway supplied Chad with 40 trucks. ';
const records = [
  { id: '__proto__', text: 'Mali sanctioned Chad.' },
  { id: '<script>alert(1)</script>', text: 'Mali attacked Niger.' },
  { id: 'long', text: sentence.repeat(1_400_000) },
  { id: 'last', text: 'Germany sanctioned Iran.' },
].map((record) => JSON.stringify(record));

const inputs: Readonly<Record<string, string | Uint8Array>> = {
  'binary.txt': Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256),
  'empty.txt': '',
  'front.md': `---\ntitle: a: b: c\n---\n${sentence}`,
  'good.txt': sentence,
  'latin.txt': Buffer.from(`${sentence}M\u00fcller praised Norway in a caf\u00e9.`, 'latin1'),
  'long-line.txt': sentence.repeat(1_400_000),
  'records.jsonl': [records[0], '{"id": "broken', ...records.slice(1)].join('\n'),
};
mkdirSync(at('in'));
for (const [name, content] of Object.entries(inputs)) writeFileSync(join(at('in'), name), content);

describe('a build of good and bad documents', () => {
  const built = runHere('build', at('in'), at('missing.txt'), '-o', at('out/graph'));

  it.each([
    ['an empty file', /^empty\.txt: error: There is no text in this file; leave it out or fill it\.$/m],
    ['a binary file', /^binary\.txt: error: This is no text; turn it into plain text/m],
    ['a wrong encoding', /^latin\.txt:1: warning: The bytes here are not UTF-8, so the text was read as windows-1252/m],
    ['a path that is not there', /missing\.txt: error: There is nothing at this path; check how it is written\.$/m],
    ['a line of 50 MB', /^long-line\.txt: error: This is larger than 10000000 bytes; split it, or raise the limit/m],
    [
      'JSON that is none',
      /^records\.jsonl:2: error: Line 2: this is not JSON \(.+\); write one whole record a line\.$/m,
    ],
    [
      'a record of 50 MB',
      /^records\.jsonl:4: error: Line 4: the record is larger than 10000000 bytes; split its text/m,
    ],
    [
      'a mistake in YAML',
      /^front\.md:2: warning: The front matter is not YAML .+; quote values that have “: ” in them\.$/m,
    ],
  ])('names file and place of %s, and what to do', async (_, message) => {
    expect((await built).err).toMatch(message);
  });

  it('reads the rest, says how much was left out, and ends with 1', async () => {
    const { status, out } = await built;
    expect(status).toBe(1);
    expect(out).toMatch(/^6 documents, /);
    expect(out).toContain('; 6 texts or files were left out (reasons above)');
  });

  it('carries names that are traps', async () => {
    await built;
    const graph = openGraph(at('out/graph.json'));
    const docs = ['Mali', 'Germany'].flatMap(
      (source) =>
      graph.relations({ source }).toArray().flatMap(({ evidence }) => evidence.map(({ doc }) => doc)), // prettier-ignore
    );
    expect(docs.sort()).toEqual(['<script>alert(1)</script>', '__proto__', 'last']);
    expect(Object.keys(graph.attributes.sources)).toContain('__proto__');
    expect((Object.prototype as Record<string, unknown>)['file']).toBeUndefined();
  });
});

describe('a graph file that is none', () => {
  const whole = readFileSync(seedGraph, 'utf8');

  it.each([
    ['is not there', null, 'There is nothing at this path'],
    ['is empty', '', 'expected a graph file, which is JSON'],
    ['is a text', sentence, 'expected a graph file, which is JSON'],
    ['is another JSON', '{"nodes": []}', 'expected a graph file as `whowhom build` writes it, but at the file.options'],
    ['is cut off', whole.slice(0, 5000), 'Unterminated string in JSON'],
    ['is of a later version', whole.replace('"schema":"1.', '"schema":"9.'), 'build it anew'],
    ['has a wrong actor', whole.replace('"type":"country"', '"type":"kingdom"'), 'at nodes['],
    ['is XML of another kind', '<svg/>', 'its outermost element is svg'],
  ])('is refused with its name if it %s', async (_, content, message) => {
    const file = at('wrong.json');
    if (content === null) rmSync(file, { force: true });
    else writeFileSync(file, content);
    const { status, out, err } = await runHere('query', file);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^whowhom: .+\n$/);
    expect(err).toContain(`${file}: `);
    expect(err).toContain(message);
  });

  it('is refused if it is a folder', async () => {
    expect((await runHere('top', folder)).err).toContain('This is a folder; give the graph file in it');
  });
});

describe('a build that reads nothing', () => {
  it('ends with 2 and leaves an older graph as it was', async () => {
    await runHere('build', join(at('in'), 'good.txt'), '-o', at('kept/graph'));
    const before = readFileSync(at('kept/graph.json'), 'utf8');
    const { status, err } = await runHere('build', at('missing.txt'), '-o', at('kept/graph'));
    expect(status).toBe(2);
    expect(err).toContain('nothing could be read, so nothing is written');
    expect(readFileSync(at('kept/graph.json'), 'utf8')).toBe(before);
  });

  it.each(['', 'folder/'])('is refused a name that is none: “%s”', async (name) => {
    const { status, err } = await runHere('build', join(at('in'), 'good.txt'), '-o', name);
    expect(status).toBe(2);
    expect(err).toContain('names a folder; give the name of the graph in it too');
  });
});

describe('standard input', () => {
  it('is read as a page where it begins as one', () => {
    const page =
      '<!doctype html><nav>Russia attacked Mali.</nav><article><p>Norway supplied Chad with 40 trucks.</p></article>';
    const { out } = run(['extract', '-'], page);
    expect(out.match(/"relation":"\w+"/g)).toEqual(['"relation":"supplies"']);
  });
});

describe('a page that nests without end', () => {
  it('is refused before it is parsed', () => {
    const { status, err } = run(['extract', '-'], `<!doctype html>${'<div>'.repeat(300_000)}${sentence}`);
    expect(status).toBe(1);
    expect(err).toContain('nested too deeply');
  });
});

describe('an output that cannot be written', () => {
  // Only some systems have a device that is always full.
  (existsSync('/dev/full') ? it : it.skip)('is said in one line where it is standard output', () => {
    const line = `"${process.execPath}" "${main}" extract "${join(at('in'), 'good.txt')}" > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', line], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^whowhom: standard output cannot be written: .+\n$/);
  });

  it('is named with what to do', async () => {
    writeFileSync(at('file'), '');
    const { status, err } = await runHere('build', join(at('in'), 'good.txt'), '-o', at('file/graph'));
    expect(status).toBe(2);
    expect(err).toContain('could not be written: a part of the path is a file, not a folder; choose another path');
  });

  it('leaves the old files whole where there is no room for the new ones', async () => {
    const old = at('full');
    await runHere('build', join(at('in'), 'good.txt'), '-o', join(old, 'graph'));
    const before = readdirSync(old).map((name) => readFileSync(join(old, name), 'utf8'));
    const texts = join(root, 'seeds', 'texts');
    // A limit on the size of files stands in for a full disk: both stop a write half-way.
    const line = `ulimit -f 40; exec "${process.execPath}" "${main}" build "${texts}" -o "${old}/graph"`;
    const { status, stderr } = spawnSync('sh', ['-c', line], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/could not be written: .+; write elsewhere/);
    expect(readdirSync(old).map((name) => readFileSync(join(old, name), 'utf8'))).toEqual(before);
  });
});

describe('a mistake in grammar/ or seeds/', () => {
  it('is listed by check with file, line and remedy, in however many files', async () => {
    for (const name of ['grammar', 'seeds/actors']) cpSync(join(root, name), at(`rules/${name}`), { recursive: true });
    const file = at('rules/grammar/relations/supplies.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^group: .*$/m, 'gruop: x'));
    writeFileSync(at('rules/grammar/lexicon/units.yaml'), 'measures: { tonne: [tonne, tonnes }\n');
    writeFileSync(at('rules/seeds/actors/parties.yaml'), 'source: x\ntype: kingdom\nactors: []\n');
    const { status, err } = await runHere('check', at('rules'));
    expect(status).toBe(1);
    for (const place of ['grammar/relations/supplies', 'grammar/lexicon/units', 'seeds/actors/parties'])
      expect(err).toMatch(new RegExp(`^(?:.*/)?${place}\\.yaml:\\d+: .+; .+$`, 'm'));
  });
});
