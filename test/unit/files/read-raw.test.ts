import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { readAll, temporaryFolder } from './temporary-folder.js';
import type { TemporaryFolder } from './temporary-folder.js';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const codes = (troubles: readonly { code: string; severity: string }[]): readonly string[] =>
  troubles.map(({ code, severity }) => `${severity} ${code}`);

describe('reading: files and their names', () => {
  it('reads a folder in the order of its paths, by the endings it knows, and reports the others once an ending', async () => {
    for (const name of ['b.txt', 'a/z.txt', 'a/B.TXT', 'c.md', 'x.pdf', 'a/y.pdf', 'README', '.hidden.txt'])
      folder.put(name, 'Text.');
    const { documents, troubles } = await readAll([folder.path]);
    expect(documents.map(({ file }) => file)).toEqual(['a/B.TXT', 'a/z.txt', 'b.txt', 'c.md']);
    expect(documents.map(({ id }) => id)).toEqual(['B', 'z', 'b', 'c']);
    expect(troubles.map(({ message }) => message.split(';')[0])).toEqual([
      'README was left out, for the name has no ending',
      '2 files (the first is a/y.pdf) were left out, for files ending in .pdf are not read',
    ]);
  });

  it('names a document by its path where names repeat, and with its ending where that repeats too', async () => {
    for (const name of ['2024/may.txt', '2025/may.txt', '2025/june.txt', '2025/june.md']) folder.put(name, 'Text.');
    const { documents } = await readAll([folder.path]);
    expect(documents.map(({ id }) => id)).toEqual(['2024/may', '2025/june.md', '2025/june.txt', '2025/may']);
  });

  it('gives the same ids in whatever order files are given, and reads none twice', async () => {
    const paths = [folder.put('one/a.txt', 'A.'), folder.put('two/a.txt', 'B.'), folder.put('two/c.txt', 'C.')];
    const idsOf = async (list: readonly string[]): Promise<Map<string, string>> =>
      new Map((await readAll(list)).documents.map(({ text, id }) => [text, id]));
    const there = await idsOf(paths);
    const back = await idsOf([...paths].reverse().concat(paths));
    expect(there.size).toBe(3);
    expect(back).toEqual(new Map([...there].reverse()));
    expect(there.get('C.')).toBe('c');
  });

  it('expands a pattern, with paths relative to its fixed part', async () => {
    for (const name of ['x/1.txt', 'x/deep/2.txt', 'x/3.md', 'y/4.txt']) folder.put(name, 'Text.');
    const { documents } = await readAll([`${folder.path}/x/**/*.txt`]);
    expect(documents.map(({ file }) => file)).toEqual(['1.txt', 'deep/2.txt']);
  });

  it('reads a file whose name looks like a pattern', async () => {
    const { documents } = await readAll([folder.put('[1] report.txt', 'Text.')]);
    expect(documents.map(({ id }) => id)).toEqual(['[1] report']);
  });

  it('says what is wrong with each path and reads the rest', async () => {
    mkdirSync(folder.at('empty'));
    const good = folder.put('good.txt', 'Text.');
    const { documents, troubles } = await readAll([
      folder.at('missing.txt'), folder.at('*.rtf'), folder.at('empty'), folder.put('a.pdf', '%PDF'), `bad\u0000name`, good,
    ]); // prettier-ignore
    expect(codes(troubles)).toEqual([
      'error no-such-path', 'error no-match', 'error no-match', 'error unknown-ending', 'error no-such-path',
    ]); // prettier-ignore
    expect(troubles[0]).toMatchObject({ file: folder.at('missing.txt'), line: null });
    expect(documents.map(({ id }) => id)).toEqual(['good']);
  });

  it('follows no link inside a folder, so that a loop ends, and reports each', async () => {
    folder.put('real/a.txt', 'Text.');
    symlinkSync(folder.at('real'), folder.at('real/again'));
    symlinkSync(folder.at('self'), folder.at('self'));
    const { documents, troubles } = await readAll([folder.at('real'), folder.at('self')]);
    expect(documents.map(({ file }) => file)).toEqual(['a.txt']);
    expect(codes(troubles)).toEqual(['warning link', 'error link-loop']);
  });

  it('reads a pipe like standard input', async () => {
    execFileSync('mkfifo', [folder.at('pipe')]);
    const { execFile } = await import('node:child_process');
    execFile('sh', ['-c', `printf '{"id":"a","text":"Text."}' > "$0"`, folder.at('pipe')]);
    const { documents } = await readAll([folder.at('pipe')]);
    expect(documents.map(({ id }) => id)).toEqual(['a']);
  });

  it('throws for a limit that is none', async () => {
    await expect(readAll([], { maxBytes: 0 })).rejects.toThrow('maxBytes must be a whole number above 0, not 0');
  });
});

describe('reading: text', () => {
  it('keeps carriage returns and the byte order mark, so that offsets are those of the file', async () => {
    const path = folder.put('a.txt', '\ufeffOne.\r\n\r\nTwo.\r\n');
    const { documents } = await readAll([path]);
    expect(documents[0]?.text).toBe(readFileSync(path, 'utf8'));
    expect(documents[0]?.span).toEqual({ start: 0, end: 15 });
  });

  it('reads UTF-16 that says so', async () => {
    const little = Buffer.from('\ufeffÖsterreich wählt.', 'utf16le');
    const big = Buffer.from(little).swap16();
    const { documents, troubles } = await readAll([folder.put('le.txt', little), folder.put('be.txt', big)]);
    expect(documents.map(({ text }) => text)).toEqual(['\ufeffÖsterreich wählt.', '\ufeffÖsterreich wählt.']);
    expect(troubles).toEqual([]);
  });

  it('reads windows-1252 with a warning that names the line', async () => {
    const bytes = Buffer.from('First line.\nMr. Müller said: \u0093No.\u0094', 'latin1');
    const { documents } = await readAll([folder.put('old.txt', bytes)]);
    expect(documents[0]?.text).toBe('First line.\nMr. Müller said: “No.”');
    expect(documents[0]?.diagnostics).toMatchObject([{ code: 'bad-encoding', severity: 'warning', line: 2 }]);
  });

  it('keeps the rest of UTF-8 that is broken in one place', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Zelenskyï and Özil met. '),
      Buffer.from([0xe2, 0x80]),
      Buffer.from(' Then they parted.'),
    ]);
    const path = folder.put('cut.txt', bytes);
    const { documents } = await readAll([path]);
    expect(documents[0]?.text).toBe(readFileSync(path, 'utf8'));
    expect(documents[0]?.diagnostics).toHaveLength(1);
  });

  it('refuses what is binary, empty, or too large, and says which', async () => {
    const paths = [
      folder.put('a.txt', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0x41])),
      folder.put('b.txt', '\u0001\u0002\u0003\u0004 control'),
      folder.put('c.txt', ' \n\r\n'),
      folder.put('d.txt', 'x'.repeat(2000)),
      folder.put('e.txt', ''),
    ];
    const { documents, troubles } = await readAll(paths, { maxBytes: 1000 });
    expect(documents).toEqual([]);
    expect(codes(troubles)).toEqual(['error binary', 'error binary', 'error empty', 'error too-large', 'error empty']);
  });

  it('reads a text from standard input, and records if it begins like them', async () => {
    const input = async function* (...parts: readonly string[]): AsyncGenerator<Uint8Array> {
      for (const part of parts) yield Buffer.from(part);
    };
    const text = await readAll(['-'], { input: input('Some ', 'text.') });
    expect(text.documents).toMatchObject([{ id: 'stdin', file: '-', text: 'Some text.' }]);
    const records = await readAll(['-'], { input: input('', ' {"i', 'd":"a","text":"T."}\n{"id":"b","text":"U."}') });
    expect(records.documents.map(({ id, file }) => `${id} ${file}`)).toEqual(['a -', 'b -']);
  });

  it('never throws, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('txt', 'md', 'html', 'jsonl'),
        async (bytes, ending) => {
          const { documents, troubles } = await readAll([folder.put(`any.${ending}`, bytes)]);
          expect(documents.length + troubles.length).toBeGreaterThan(0);
          for (const { text, span } of documents)
            expect([span.start >= 0, span.end <= text.length]).toEqual([true, true]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('reading: Markdown', () => {
  it('takes title, date, publisher and url from the front matter and begins after it', async () => {
    const text =
      '---\ntitle: "Talks: day two"\ndate: 2025-07-21\npublisher: 1843\nurl: https://news.example/talks\n---\n\n# Talks\n';
    const { documents } = await readAll([folder.put('talks.md', text)]);
    expect(documents).toMatchObject([
      {
        title: 'Talks: day two',
        date: '2025-07-21',
        publisher: '1843',
        url: 'https://news.example/talks',
        diagnostics: [],
      },
    ]);
    expect(documents[0]?.text).toBe('Talks');
  });

  it('passes over front matter that is no YAML, with its line, and values that cannot be', async () => {
    const broken = folder.put('broken.md', '---\ntitle: ok\ndate: [1\n---\nText.\n');
    const odd = folder.put('odd.md', '---\ntitle: ~\ndate: someday\nurl: javascript:alert(1)\n---\nText.\n');
    const { documents } = await readAll([broken, odd]);
    expect(documents[0]?.diagnostics).toMatchObject([{ code: 'bad-front-matter', line: 4 }]);
    expect(documents[1]?.diagnostics.map(({ code }) => code)).toEqual(['bad-date', 'bad-url']);
    expect(documents.map(({ title, url }) => [title, url])).toEqual([[null, null], [null, null]]); // prettier-ignore
  });

  it('takes text between two rules for text', async () => {
    const { documents } = await readAll([folder.put('rules.md', '---\nJust a text.\n---\nMore.\n')]);
    expect(documents[0]?.text).toBe('Just a text.\n\nMore.');
  });

  it('warns of front matter that is a list', async () => {
    const { documents } = await readAll([folder.put('listed.md', '---\n- title\n- date\n---\nText.\n')]);
    expect(documents[0]?.diagnostics).toMatchObject([{ code: 'bad-front-matter', line: 2 }]);
    expect(documents[0]?.text).toBe('Text.');
  });

  it('reads what is seen of it, without marks', async () => {
    const marked = [
      '# **Norway** meets *Chad*',
      '[Norway](https://news.example/a_(b) "title") `met` **Ch**ad  ',
      'on Monday \\[1\\] &amp; left.\nNext line. ![A picture](x.png)',
      '> - Mali, [Niger][1]\n> - Togo',
      '```\ncode()\n```',
      '<div>Menu</div>',
      '[1]: https://news.example/niger',
    ].join('\n\n').replace('ad  \n\non', 'ad  \non'); // prettier-ignore
    const { documents } = await readAll([folder.put('marks.md', marked)]);
    expect(documents[0]?.text.split('\n')).toEqual([
      'Norway meets Chad', '', 'Norway met Chad', 'on Monday [1] & left.', 'Next line.', '', 'Mali, Niger', '', 'Togo',
    ]); // prettier-ignore
  });

  it.each([
    ['lists in lists', '- '.repeat(5000)],
    ['quotations in quotations', '> '.repeat(5000)],
    ['many quotations', '> a\n\n'.repeat(400)],
    ['one emphasis in another', '**a '.repeat(20_000) + 'a** '.repeat(20_000)],
    ['a text that is too long', 'Norway met *Chad*. '.repeat(15_000)],
  ])('keeps the marks of %s, and says so', async (name, text) => {
    const { documents } = await readAll([folder.put(`${name}.md`, `${text}end`)]);
    expect(documents[0]?.text).toBe(`${text}end`);
    expect(documents[0]?.diagnostics).toMatchObject([{ code: 'marks-kept' }]);
  });

  it('builds nothing from aliases that multiply', async () => {
    const bomb = `---\na: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\ntitle: *c\n---\nText.\n`;
    const { documents } = await readAll([folder.put('bomb.md', bomb)]);
    expect(documents[0]?.title).toBeNull();
  });
});

describe('reading: records', () => {
  it('reads a record a line and reports what is wrong by line, going on', async () => {
    const lines = [
      '\ufeff{"id":"a","text":"One.","title":" T ","date":"2025-07-21T08:00:00Z","publisher":null,"url":"http://x.example/a"}',
      '{"id":"b","text":',
      '',
      '{"id":"c"}',
      '{"id":7,"text":"Seven."}',
      '["d"]',
      '{"id":"e","text":"Five.","date":2025}',
      '{"id":"a","text":"Again."}',
      '{"id":"f","text":"  "}',
      '{"__proto__":{"id":"g"},"text":"x"}',
      '{"id":"constructor","text":"Last."}',
    ];
    const { documents, troubles } = await readAll([folder.put('news.jsonl', lines.join('\r\n'))]);
    expect(documents.map(({ id }) => id)).toEqual(['a', 'e', 'constructor']);
    expect(documents[0]).toMatchObject({
      title: 'T',
      date: '2025-07-21',
      publisher: null,
      url: 'http://x.example/a',
      file: 'news.jsonl',
    });
    expect(documents[1]?.diagnostics).toMatchObject([{ code: 'bad-field', line: 7 }]);
    expect(troubles.map(({ code, line }) => `${line} ${code}`)).toEqual([
      '2 bad-json', '4 no-text', '5 bad-field', '6 bad-json', '8 duplicate-id', '9 empty', '10 no-id',
    ]); // prettier-ignore
    expect(troubles[2]?.message).toBe('Line 5: `id` is a number; write it as a string, in quotes.');
  });

  it('passes over a line above the limit without holding it', async () => {
    const long = `{"id":"long","text":"${'x'.repeat(300_000)}"}`;
    const path = folder.put('long.jsonl', `${long}\n{"id":"short","text":"Short."}\n`);
    const { documents, troubles } = await readAll([path], { maxBytes: 1000 });
    expect(documents.map(({ id }) => id)).toEqual(['short']);
    expect(troubles).toMatchObject([{ code: 'too-large', line: 1 }]);
  });

  it('reports records in UTF-16 once', async () => {
    const path = folder.put(
      'wide.jsonl',
      Buffer.from('\ufeff{"id":"a","text":"A."}\n{"id":"b","text":"B."}', 'utf16le'),
    );
    expect(codes((await readAll([path])).troubles)).toEqual(['error bad-encoding']);
  });
});
