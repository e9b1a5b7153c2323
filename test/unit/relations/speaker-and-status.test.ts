import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { relationsOf } from '../../read-text.js';

const cases = readFileSync('test/unit/relations/speaker-and-status.cases.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.replaceAll('¶', '\n\n').split(' => ') as [string, string]);

describe('who says it, and whether it has happened', () => {
  it.each(cases)('is read from “%s”', (text, means) => {
    const found = relationsOf(text).map(({ relation, status, by }) => [relation, status, by?.name ?? '-'].join(' | '));
    expect(found).toContain(means);
  });
});
