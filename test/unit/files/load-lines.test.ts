import { writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { loadLines } from '../../../src/files/load-lines.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
afterAll(folder.remove);

describe('the lines of a file', () => {
  it.each([
    ['none', ''],
    ['one without an end', 'a'],
    ['empty ones', '\n\na\n'],
    [
      'lines longer than what is read at once, with letters of several bytes',
      `${'é€😀'.repeat(400_000)}\n${'ö'.repeat(700_001)}\nx\n`,
    ],
  ])('are the same as if it were read whole: %s', (_, text) => {
    writeFileSync(folder.at('file'), text);
    const lines = [...loadLines(folder.at('file'))];
    expect(lines.join('\n') === text.replace(/\n$/, '')).toBe(true);
  });

  it('throw what the system does', () => {
    expect(() => [...loadLines(folder.at('missing'))]).toThrow('ENOENT');
  });
});
