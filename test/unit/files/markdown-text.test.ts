import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markdownText } from '../../../src/files/markdown-text.js';
import { plainMarkdown } from '../../../src/files/plain-markdown.js';

const word = fc.constantFrom(
  'Oslo',
  'sent',
  '“aid”',
  'a.m.',
  '7',
  '$4m',
  '-',
  '—',
  '=',
  '#',
  '+',
  '1.',
  'x:y',
  '!',
  '~',
  '|',
  "'s",
);
const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const gap = fc.constantFrom('\n', '\n\n', '\n\n\n\n', ' \n', '  \n', '\n \n', '\n    ', '\r\n');
const text = fc.array(fc.tuple(line, gap), { minLength: 1, maxLength: 8 }).map((parts) => parts.flat().join(''));

describe('the text of Markdown', () => {
  it('is the same for paragraphs without marks as what the library makes of them beside marks', () => {
    fc.assert(
      fc.property(text, (plain) => {
        const beside = markdownText(`${plain}\n\n*marked*`)?.split('\n\n');
        expect(beside?.at(-1)).toBe('marked');
        const whole = beside?.slice(0, -1).join('\n\n');
        expect(markdownText(plain)).toBe(whole);
        expect(plainMarkdown(plain) ?? whole).toBe(whole);
      }),
      { numRuns: 2000 },
    );
  });

  it('of paragraphs alone is these, with one empty line between them', () => {
    const written = '\n\nMali attacked\nNiger.\n\n\n\nPeru met Chile.\n';
    for (const read of [markdownText, plainMarkdown])
      expect(read(written)).toBe('Mali attacked\nNiger.\n\nPeru met Chile.');
  });

  it('keeps nothing of its marks', () => {
    expect(plainMarkdown('# War')).toBeNull();
    expect(markdownText('# War\n\n*Mali* attacked [Niger](x).\n- Peru\n')).toBe('War\n\nMali attacked Niger.\n\nPeru');
  });
});
