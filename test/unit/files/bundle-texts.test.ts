import { describe, expect, it } from '@jest/globals';
import { bundleTexts } from '../../../src/files/bundle-texts.js';
import type { RawText } from '../../../src/files/raw-text.js';
import { errorIn, trouble } from '../../../src/files/trouble.js';

const fileOf = (id: string, length: number, path = `${id}.txt`): RawText => ({
  type: 'file',
  file: { path, file: `${id}.txt`, id, format: 'text' },
  bytes: new Uint8Array(length),
});
const recordOf = (line: number, file: string): RawText => ({ type: 'record', file, line, bytes: new Uint8Array(10) });

/** How many texts each bundle has, for texts that come in this order. */
async function sizesOf(texts: readonly RawText[]): Promise<readonly number[]> {
  async function* come(): AsyncGenerator<RawText> {
    yield* texts;
  }
  const bundles: (readonly RawText[])[] = [];
  for await (const bundle of bundleTexts(come())) bundles.push(bundle);
  expect(bundles.flat()).toEqual(texts);
  return bundles.map(({ length }) => length);
}

describe('texts in bundles', () => {
  it('are read together while they are short', async () => {
    const short = Array.from({ length: 7 }, (_, i) => fileOf(`f${i}`, 5_000));
    expect(await sizesOf(short)).toEqual([3, 3, 1]);
    expect(await sizesOf([fileOf('a', 90_000), fileOf('b', 10), recordOf(1, 'c.jsonl')])).toEqual([1, 2]);
    expect(await sizesOf([])).toEqual([]);
  });

  it('come alone from a program or standard input, for the next may be long in coming', async () => {
    const piped = [recordOf(1, '-'), recordOf(2, '-'), fileOf('-', 10, '-')];
    expect(await sizesOf([fileOf('a', 10), ...piped, fileOf('b', 10), fileOf('c', 10)])).toEqual([1, 1, 1, 1, 2]);
  });

  it('come alone where they are none', async () => {
    const missing = trouble(errorIn('x.txt', 'no-such-path', 'There is nothing here.'));
    expect(await sizesOf([fileOf('a', 10), missing, fileOf('b', 10)])).toEqual([1, 1, 1]);
  });
});
