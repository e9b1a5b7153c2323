import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { plainFields } from '../../../src/files/plain-fields.js';

describe('plain fields', () => {
  it('takes plain and quoted values, and fields without one', () => {
    const yaml = 'title: Talks at 10:30, again\ndate: 2025-07-21 \npublisher: "Post: Daily #1"\nurl:\n';
    expect([...(plainFields(yaml) ?? [])]).toEqual([
      ['title', 'Talks at 10:30, again'],
      ['date', '2025-07-21'],
      ['publisher', 'Post: Daily #1'],
      ['url', ''],
    ]);
  });

  it('leaves all that YAML reads otherwise', () => {
    for (const yaml of [
      'a: b: c',
      'a: b # c',
      'a: b\n  c',
      'a: [b]',
      'a: "b\\n"',
      "a: 'b''c'",
      'a: b\na: c',
      '- a',
      '# a',
      'a: b:',
    ])
      expect(plainFields(yaml)).toBeNull();
  });

  it('is not slowed down by a long row of blanks', () => {
    const blanks = ' '.repeat(200_000);
    expect(plainFields(`title: a${blanks}#`)).toBeNull();
    expect(plainFields(`title:${blanks}#`)).toBeNull();
    expect(plainFields(`title: a${blanks}b`)?.get('title')).toHaveLength(200_002);
  });

  it('says nothing else than YAML does', () => {
    const part = fc.constantFrom(
      'a',
      'é',
      '1',
      ' ',
      '  ',
      ':',
      '#',
      '"',
      "'",
      '-',
      ',',
      '[',
      '{',
      '&',
      '|',
      '~',
      '\r',
      '\t',
      '\\',
      '“',
      '\u00a0',
      '.',
    );
    const line = fc.tuple(
      fc.constantFrom('', 'a', 'b', 'title', ' a', '?'),
      fc.constantFrom(':', ': ', ' '),
      fc.array(part, { maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
        const yaml = `${lines.map(([name, colon, parts]) => name + colon + parts.join('')).join('\n')}\n`;
        const fields = plainFields(yaml);
        if (fields === null) return;
        const parsed = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: true, logLevel: 'silent' });
        expect(parsed.errors).toEqual([]);
        const said = Object.entries(parsed.toJS() as Record<string, string | null>);
        expect([...fields]).toEqual(said.map(([name, value]) => [name, value ?? '']));
      }),
      { numRuns: 2_000 },
    );
  });
});
