import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.js';
import type { Document } from '../../../src/model/document.js';
import { readMentions } from '../../../src/pipeline.js';

interface Case {
  readonly group: string;
  readonly text: string;
  readonly expected: string;
}

const knowledge = loadLexicon();

/** Who is meant by the `nth` mention of that form: names in order, `nobody`, or `absent` if the form is no mention. */
function whoIs(form: string, nth: number, text: string): string {
  const span = { start: 0, end: text.length };
  const source = { file: 'case.txt', title: null, date: null, publisher: null, url: null, diagnostics: [] };
  const document: Document = { id: 'case', text, span, regions: [{ ...span, kind: 'body' }], ...source };
  const mentions = readMentions(document, knowledge).filter(
    (mention) => mention.text.toLowerCase() === form.toLowerCase(),
  );
  const start = [...new Set(mentions.map((mention) => mention.start))].sort((a, b) => a - b)[nth - 1];
  if (start === undefined) return 'absent';
  const names = mentions.flatMap((mention) => (mention.start === start && mention.name ? [mention.name] : []));
  return names.length > 0 ? names.sort().join(', ') : 'nobody';
}

/** "he 2: Hanna Berg" as the text has it, with what was found in place of what was expected. */
function answer(part: string, text: string): string {
  const [, form = '', nth = '1'] = /^(.*?)(?: (\d))?: /.exec(part) ?? [];
  const label = part.slice(0, part.lastIndexOf(': '));
  return `${label}: ${whoIs(form, Number(nth), text)}`;
}

function readCases(): readonly Case[] {
  const lines = readFileSync(new URL('resolve.cases.txt', import.meta.url), 'utf8').split('\n');
  let group = '';
  return lines.flatMap((text, i) => {
    if (text.startsWith('# ')) group = text.slice(2);
    const next = lines[i + 1] ?? '';
    return next.startsWith('  => ') ? [{ group, text, expected: next.slice(5) }] : [];
  });
}

const cases = readCases();

describe('resolving mentions', () => {
  it('has at least 200 texts to read', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
  });

  it.each(cases)('$group: $text', ({ text, expected }) => {
    const parts = expected.split('; ').map((part) => {
      const at = part.lastIndexOf(': ');
      return `${part.slice(0, at)}: ${part
        .slice(at + 2)
        .split(', ')
        .sort()
        .join(', ')}`;
    });
    expect(parts.map((part) => answer(part, text))).toEqual(parts);
  });
});
