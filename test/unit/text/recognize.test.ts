import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.js';
import type { Document } from '../../../src/model/document.js';
import type { Mention } from '../../../src/model/mention.js';
import { recognize } from '../../../src/text/recognize.js';
import { segment } from '../../../src/text/segment.js';

interface Case {
  readonly group: string;
  readonly text: string;
  readonly expected: string;
}

const knowledge = loadLexicon();

function mentionsOf(text: string): readonly Mention[] {
  const span = { start: 0, end: text.length };
  const document: Document = {
    id: 'case',
    file: 'case.txt',
    text,
    span,
    title: null,
    date: null,
    publisher: null,
    url: null,
    regions: null,
    diagnostics: [],
  };
  return recognize(segment(document, [{ ...span, kind: 'body' }], knowledge.segment), knowledge.recognition).flat();
}

function show(mention: Mention): string {
  const actors = mention.candidates.length > 0 ? ` = ${mention.candidates.join(' ')}` : '';
  const metonym = mention.metonym ? ` ~ ${mention.metonym}` : '';
  const parent = mention.parent ? ` < ${mention.parent.text}` : '';
  return `[${mention.text}] ${mention.form} ${mention.type}${actors}${metonym}${parent}`;
}

function readCases(): readonly Case[] {
  const lines = readFileSync(new URL('recognize.cases.txt', import.meta.url), 'utf8').split('\n');
  const cases: Case[] = [];
  let group = '';
  lines.forEach((line, i) => {
    if (line.startsWith('#')) group = line.slice(2);
    const next = lines[i + 1] ?? '';
    if (next.startsWith('  => ')) cases.push({ group, text: line, expected: next.slice(5) });
  });
  return cases;
}

const cases = readCases();

describe('recognizing mentions', () => {
  it('has at least 190 texts to read', () => {
    expect(cases.length).toBeGreaterThanOrEqual(190);
  });

  it.each(cases)('$group: $text', ({ group, text, expected }) => {
    const all = mentionsOf(text);
    const shown = group.startsWith('Pronouns') ? all : all.filter((mention) => mention.form !== 'pronoun');
    expect(shown.map(show).join('; ') || 'none').toBe(expected);
  });

  it('gives the very characters of the text, by start and then the longest first, and never crossing', () => {
    for (const { text } of cases) {
      const mentions = mentionsOf(text);
      mentions.forEach((mention, i) => {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        for (const other of mentions.slice(i + 1)) {
          const isAfter = other.start >= mention.end;
          const isInside = other.end <= mention.end && other.start >= mention.start;
          expect(isAfter || isInside || `${mention.text} crosses ${other.text}`).toBe(true);
        }
      });
    }
  });

  it('lists a parent as a mention of its own', () => {
    const mentions = mentionsOf("Chad's foreign ministry thanked the Libyan army.");
    const parents = mentions.flatMap((mention) => mention.parent ?? []);
    expect(parents.map((parent) => parent.text)).toEqual(['Chad', 'Libyan']);
    expect(parents.every((parent) => mentions.includes(parent))).toBe(true);
  });

  it('reads a long row of capitals in one go', () => {
    const row = 'Alpha Bravo '.repeat(2_000);
    expect(mentionsOf(`Then ${row}met.`).length).toBeGreaterThan(0);
  });

  it('finds nothing in nothing', () => {
    expect(recognize([], knowledge.recognition)).toEqual([]);
  });
});
