import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { FileSpool, MemorySpool, type Spool } from '../../../src/files/spool.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
afterAll(folder.remove);
const texts = ['a', '', 'zwei\n', 'é 中 😀 \u0000', 'x'.repeat(3_000_000), 'last'];

describe.each([
  ['memory', (): Spool => new MemorySpool()],
  ['a file', (): Spool => new FileSpool(folder.at('deep/graph'))],
] as const)('a spool in %s', (_, open) => {
  it('gives every text back by its place, at any time and in any order', () => {
    const spool = open();
    const places = texts.map((text) => {
      const place = spool.add(text);
      expect(spool.get(place)).toBe(text);
      return place;
    });
    expect([...places].reverse().map((place) => spool.get(place))).toEqual([...texts].reverse());
    expect(places.slice(0, -1).map((place) => spool.after(place))).toEqual(places.slice(1));
    spool.close();
  });
});

describe('a spool in a file', () => {
  it('leaves nothing on the disk, before it is closed already', () => {
    const spool = new FileSpool(folder.at('deep/graph'));
    spool.add('kept');
    expect(readdirSync(folder.at('deep'))).toEqual([]);
    expect(spool.get(0)).toBe('kept');
    spool.close();
    expect(readdirSync(folder.at('deep'))).toEqual([]);
  });

  it('says where it cannot be', () => {
    folder.put('file', '');
    expect(() => new FileSpool(folder.at('file/graph'))).toThrow(
      /graph could not be written: a part of the path is a file/,
    );
  });
});
