import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { afterAll, describe, expect, it } from '@jest/globals';
import { cached, cacheFolder } from '../../../src/lexicon/lexicon-cache.js';
import { lexiconKey } from '../../../src/lexicon/lexicon-key.js';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.js';
import { packKnowledge, unpackKnowledge } from '../../../src/lexicon/pack-knowledge.js';
import type { PackedKnowledge } from '../../../src/lexicon/pack-knowledge.js';
import type { Knowledge } from '../../../src/model/knowledge.js';
import { packageRoot } from '../../../src/lexicon/package-root.js';

const scratch = mkdtempSync(join(tmpdir(), 'whowhom-cache-'));
afterAll(() => rmSync(scratch, { recursive: true }));

let folders = 0;
const freshFolder = (): string => join(scratch, String(folders++));

function counted(
  folder: string,
  key = 'a',
): { readonly value: ReadonlyMap<string, number>; readonly compiled: boolean } {
  let compiled = false;
  const value = cached(key, folder, () => {
    compiled = true;
    return new Map([['x', 1]]);
  });
  return { value, compiled };
}

describe('the cache of compiled lexicons', () => {
  it('compiles once for a key', () => {
    const folder = freshFolder();
    expect(counted(folder).compiled).toBe(true);
    const again = counted(folder);
    expect(again.compiled).toBe(false);
    expect(again.value.get('x')).toBe(1);
    expect(counted(folder, 'b').compiled).toBe(true);
  });

  it.each([
    ['is empty', (file: string) => truncateSync(file, 0)],
    ['is cut off', (file: string) => truncateSync(file, readFileSync(file).length - 3)],
    ['holds other bytes', (file: string) => writeFileSync(file, readFileSync(file).fill(7, 40))],
    ['is not ours', (file: string) => writeFileSync(file, 'hello')],
  ])('compiles again where a file %s', (_, spoil) => {
    const folder = freshFolder();
    counted(folder);
    spoil(join(folder, 'a.lexicon'));
    expect(counted(folder).compiled).toBe(true);
    expect(counted(folder).compiled).toBe(false);
  });

  it('goes without where nothing can be written', () => {
    const file = join(scratch, 'a-file');
    writeFileSync(file, '');
    expect(counted(join(file, 'below')).compiled).toBe(true);
  });

  it('keeps a few, whole, and nothing beside them', () => {
    const folder = freshFolder();
    for (let i = 0; i < 12; i++) counted(folder, `key-${i}`);
    const names = readdirSync(folder);
    expect(names).toHaveLength(8);
    expect(names.every((name) => name.endsWith('.lexicon'))).toBe(true);
  });

  it('does not keep what it fails to compile', () => {
    const folder = freshFolder();
    const fail = (): never => {
      throw new Error('bad words');
    };
    expect(() => cached('a', folder, fail)).toThrow('bad words');
    expect(existsSync(folder)).toBe(false);
  });

  it('is where the environment says, or nowhere', () => {
    expect(cacheFolder({ WHOWHOM_CACHE: '/somewhere' })).toBe('/somewhere');
    expect(cacheFolder({ WHOWHOM_CACHE: '' })).toBeNull();
    if (process.platform !== 'win32')
      expect(cacheFolder({ XDG_CACHE_HOME: '/caches' })).toBe(join('/caches', 'whowhom'));
  });
});

describe('the key of a lexicon', () => {
  it('changes with every byte and name of its files', () => {
    const folder = freshFolder();
    cpSync(join(packageRoot, 'grammar', 'lexicon'), folder, { recursive: true });
    const before = lexiconKey([folder]);
    expect(lexiconKey([folder])).toBe(before);
    writeFileSync(join(folder, 'news-words.yaml'), `${readFileSync(join(folder, 'news-words.yaml'), 'utf8')}\n`);
    const after = lexiconKey([folder]);
    expect(after).not.toBe(before);
    writeFileSync(join(folder, 'more.yaml'), '');
    expect(lexiconKey([folder])).not.toBe(after);
  });
});

describe('a compiled lexicon', () => {
  const compiled = withoutCache(() => loadLexicon());
  const kept = unpackKnowledge(deserialize(serialize(packKnowledge(compiled))) as PackedKnowledge);

  it('survives being kept', () => {
    expect(read(sorted(kept))).toEqual(read(sorted(compiled)));
    expect(kept.recognition.gazetteer.actors).toBe(kept.actors);
    expect(kept.actors.size).toBe(compiled.actors.size);
  });

  it('has every frame once, whatever it is asked by', () => {
    const [definition] = kept.frames.definitions;
    const [frame] = definition?.frames ?? [];
    expect(kept.frames.frames[frame?.kind ?? 'verb'].get(frame?.triggers[0] ?? '')).toContain(frame);
  });

  it('tells all in the order in which they were listed', () => {
    expect([...kept.actors.keys()]).toEqual([...compiled.actors.keys()]);
    expect([...kept.frames.frames.role.keys()]).toEqual([...compiled.frames.frames.role.keys()]);
  });

  it('has every word of the vocabulary, and no other', () => {
    const { vocabulary } = kept.recognition;
    expect(kept.segment.vocabulary).toBe(vocabulary);
    expect(new Set(vocabulary)).toEqual(compiled.recognition.vocabulary);
    expect(vocabulary.size).toBe(compiled.recognition.vocabulary.size);
    expect(['a', 'the', 'agreement'].every((word) => vocabulary.has(word))).toBe(true);
    expect(['', 'a ', 'ag', 'theqx', 'Xq', 'the\nthen'].some((word) => vocabulary.has(word))).toBe(false);
  });

  it('has no alias that was not listed', () => {
    expect(kept.recognition.gazetteer.aliases.next.has('no such word')).toBe(false);
    expect(kept.recognition.gazetteer.aliases.next.get('no such word')).toBeUndefined();
  });
});

/** With the words that are kept in no order in order. */
function sorted(knowledge: Knowledge): unknown {
  const { recognition, reference, segment, ...rest } = knowledge;
  const givenNames = [...recognition.givenNames].sort();
  const vocabulary = [...recognition.vocabulary].sort();
  return {
    ...rest,
    recognition: { ...recognition, givenNames, vocabulary },
    reference: { ...reference, givenNames },
    segment: { ...segment, vocabulary },
  };
}

/** With maps and sets, those too that are read when they are asked for, as arrays. */
function read(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(read);
  // what was deserialized is of another realm than the test's
  if ('size' in value) return Array.from(value as unknown as Iterable<unknown>, read);
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, read(own)]));
}

function withoutCache<T>(run: () => T): T {
  const before = process.env.WHOWHOM_CACHE;
  process.env.WHOWHOM_CACHE = '';
  try {
    return run();
  } finally {
    if (before === undefined) delete process.env.WHOWHOM_CACHE;
    else process.env.WHOWHOM_CACHE = before;
  }
}
