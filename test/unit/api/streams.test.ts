import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildFiles, buildGraph } from '../../../src/api/build.js';
import { extract, extractLines, extractMentions } from '../../../src/api/extract.js';
import type { Progress } from '../../../src/api/read-corpus.js';
import { readGiven } from '../../../src/files/read-given.js';
import type { GivenDocument } from '../../../src/files/read-given.js';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.js';
import type { Document } from '../../../src/model/document.js';
import type { Diagnostic } from '../../../src/model/diagnostic.js';
import type { RelationMention } from '../../../src/model/relation-mention.js';
import { readTexts } from '../../../src/workers/read-texts.js';
import { ReadingPool } from '../../../src/workers/reading-pool.js';

const texts: readonly GivenDocument[] = [
  { id: 'a', text: 'Norway supplied Chad with 40 trucks.' },
  { id: 'b', text: 'Mali attacked Niger.' },
];

async function gathered<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('a document that the pipeline breaks on', () => {
  it('is reported with its id, and the rest of its bundle is read', async () => {
    const read = (documents: readonly Document[]): readonly string[] =>
      documents.map(({ id }) => {
        if (id === 'a') throw new TypeError('cannot read it');
        return id;
      });
    const answers = await readTexts(await gathered(readGiven(texts)), loadLexicon(), null, read);
    const items = answers.flatMap((answer) => (answer.type === 'text' ? answer.items : [answer]));
    expect(items.map((item) => (item.type === 'read' ? item.result : item.diagnostic.message))).toEqual([
      'whowhom broke on the document “a” (cannot read it); leave it out, and report it with its text.',
      'b',
    ]);
  });
});

describe('texts that a program gives', () => {
  it('are read one by one, and their relations told at once', async () => {
    const order: string[] = [];
    async function* articles(): AsyncGenerator<GivenDocument> {
      for (const text of texts) {
        order.push(`give ${text.id}`);
        yield text;
      }
    }
    const onRelation = ({ doc }: { readonly doc: string }): void => void order.push(`read ${doc}`);
    const { graph } = await buildGraph(articles(), { onRelation });
    expect(order).toEqual(['give a', 'read a', 'give b', 'read b']);
    expect(graph.relations({ source: 'Mali' }).first()?.target.name).toBe('Niger');
  });

  it('are checked like records of a file, and the rest is read', async () => {
    const bad = [
      { id: 'a', text: 7 },
      null,
      { id: 'b' },
      ...texts,
      { ...texts[0], date: 'soon' },
    ] as unknown as readonly GivenDocument[];
    const diagnostics: Diagnostic[] = [];
    const found = await gathered(extract(bad, { onDiagnostic: (diagnostic) => diagnostics.push(diagnostic) }));
    expect(found.map(({ doc }) => doc)).toEqual(['a', 'b']);
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ['bad-field', 1],
      ['bad-record', 2],
      ['no-text', 3],
      ['duplicate-id', 6],
    ]);
  });

  it('give every mention of an actor with who is meant', async () => {
    const mentions = await gathered(extractMentions(texts));
    expect(mentions.map(({ doc, text, id }) => `${doc} ${text} ${id}`)).toEqual([
      'a Norway country:nor',
      'a Chad country:tcd',
      'b Mali country:mli',
      'b Niger country:ner',
    ]);
  });

  it('stop where the signal says, with its reason', async () => {
    const controller = new AbortController();
    const seen: string[] = [];
    const onRelation = ({ doc }: { readonly doc: string }): void => {
      seen.push(doc);
      controller.abort(new Error('enough'));
    };
    await expect(buildGraph(texts, { onRelation, signal: controller.signal })).rejects.toThrow('enough');
    expect(seen).toEqual(['a']);
  });

  it.each(['compare', 'fold', 'lay out', 'write'] as const)(
    'leave nothing behind when a build of files is to stop as it begins to %s',
    async (at) => {
      const folder = mkdtempSync(join(tmpdir(), 'whowhom-stopped-'));
      const controller = new AbortController();
      const onProgress = ({ step }: Progress): void => {
        if (step === at) controller.abort(new Error('enough'));
      };
      const stopped = buildFiles(texts, join(folder, 'g'), { onProgress, signal: controller.signal });
      await expect(stopped).rejects.toThrow('enough');
      expect(readdirSync(folder)).toEqual([]);
      rmSync(folder, { recursive: true });
    },
  );

  it('lets timers in while it reads, so that a limit of time is kept', async () => {
    const endless = (function* (): Generator<GivenDocument> {
      for (let at = 0; ; at++) yield { id: `${at}`, text: 'Mali attacked Niger.' };
    })();
    await expect(gathered(extract(endless, { signal: AbortSignal.timeout(300) }))).rejects.toThrow(/timeout|aborted/i);
  });

  it('tell how far things are', async () => {
    const steps: Progress[] = [];
    await buildGraph(texts, { onProgress: (progress) => steps.push(progress) });
    expect(steps.map(({ step, documents }) => `${step} ${documents}`)).toEqual([
      'read 0',
      'read 1',
      'compare 2',
      'fold 2',
      'lay out 2',
    ]);
  });

  it('are read by several threads in the same order, with the same answers, and no further ahead than these need', async () => {
    const many = Array.from({ length: 40 }, (_, at) => ({ ...texts[at % 2], id: `t${at}` })) as GivenDocument[];
    let given = 0;
    const counted = (function* (): Generator<GivenDocument> {
      for (const text of many) {
        given++;
        yield text;
      }
    })();
    const found: RelationMention[] = [];
    for await (const relation of extract(counted, { jobs: 2 })) {
      if (found.push(relation) === 1) expect(given).toBeLessThan(15);
    }
    expect(found).toEqual(await gathered(extract(many)));
  });

  it('are reported where a thread breaks down on one, and the rest is read', async () => {
    const pool = new ReadingPool(1, {
      wanted: 'relations',
      asOf: null,
      open: false,
      only: false,
      lexicon: null,
      actors: null,
    });
    const [good] = await gathered(readGiven(texts));
    if (good?.type !== 'document') throw new Error('expected a document');
    const broken = { ...good, document: { ...good.document, text: 7 } as unknown as Document };
    const answers = await pool.read([broken, good]);
    await pool.close();
    expect(answers.map((answer) => (answer.type === 'text' ? answer.items.length : answer.diagnostic.code))).toEqual([
      'broken',
      1,
    ]);
  });

  it('are read by their formats in threads as in one, with what is wrong with them in the same order', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'whowhom-formats-'));
    const put = (name: string, text: string | Uint8Array): void => writeFileSync(join(folder, name), text);
    put('1.md', '---\ntitle: Talks\n---\n*Norway* met **Chad**.');
    put('2.html', '<article><h1>War</h1><p>Mali attacked Niger on Monday, and Niger attacked Mali.</p></article>');
    put('3.jsonl', '{"id": "a", "text": "Peru met Chile."}\n{"id": "a", "text": "Peru met Cuba."}\nnonsense\n');
    put('4.txt', new Uint8Array([0, 1, 2]));
    put('5.txt', '');
    const readBy = async (jobs: number): Promise<readonly string[]> => {
      const said: string[] = [];
      const onDiagnostic = ({ file, code, line }: Diagnostic): void => void said.push(`${file} ${code} ${line}`);
      for await (const lines of extractLines([folder], 'relationLines', { jobs, onDiagnostic }))
        said.push(new TextDecoder().decode(lines));
      return said;
    };
    const alone = await readBy(1);
    const apart = await readBy(2);
    rmSync(folder, { recursive: true });
    expect(apart).toEqual(alone);
    expect(alone.filter((line) => !line.startsWith('{'))).toEqual([
      '3.jsonl duplicate-id 2',
      '3.jsonl bad-json 3',
      '4.txt binary null',
      '5.txt empty null',
    ]);
    expect(alone.join('').match(/"doc":"[^"]+"/g)).toEqual(
      expect.arrayContaining(['"doc":"1"', '"doc":"2"', '"doc":"a"']),
    );
  });

  it('are read by threads of its own accord where there is much, with the same answers', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'whowhom-much-'));
    texts.forEach(({ text }, at) => writeFileSync(join(folder, `${at}.txt`), text));
    writeFileSync(join(folder, 'much.txt'), 'Norway met Chad. '.repeat(300_000));
    const diagnostics: string[] = [];
    const settings = { maxBytes: 100_000, onDiagnostic: ({ code }: Diagnostic) => void diagnostics.push(code) };
    const found = await gathered(extract([folder], { ...settings, jobs: 'auto' }));
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(await gathered(extract([folder], settings)));
    expect(found).toEqual(await gathered(extract([folder], { ...settings, jobs: 1 })));
    expect(diagnostics).toEqual(['too-large', 'too-large', 'too-large']);
    rmSync(folder, { recursive: true });
  });

  it('are refused a number of threads that is none', async () => {
    await expect(gathered(extract(texts, { jobs: 0 }))).rejects.toThrow('jobs must be a whole number above 0, not 0');
  });
});
