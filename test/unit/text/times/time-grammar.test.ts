import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { lexemesOf } from '../../../../src/common/lexemes.js';
import { loadTime } from '../../../../src/lexicon/load-time.js';
import { withWord } from '../../../../src/text/line-lexemes.js';
import { lexTimes } from '../../../../src/text/times/time-lexer.js';
import { parseTime } from '../../../../src/text/times/time-grammar.js';

const lexicon = loadTime('grammar/lexicon');
const rules = readFileSync('grammar/time.ne', 'utf8').replace(/#.*$/gm, '');
const terminals = new Set([...rules.matchAll(/%([a-z]+)/g)].map((match) => match[1] ?? ''));
const made = ['small', 'num', 'year', 'decade', 'nth', 'numeric', 'clock', 'quarter'];
const besideTheGrammar = ['meridiem', 'zone', 'every'];
const types = new Set(
  [...lexicon.words.values(), ...[...lexicon.phrases.values()].flat().map((phrase) => phrase.word)].map(
    (word) => word?.type,
  ),
);

describe('grammar/time.ne', () => {
  it('has a word or a number for each of its terminals', () => {
    expect([...terminals].filter((name) => !types.has(name) && !made.includes(name))).toEqual([]);
  });

  it('uses each class of words', () => {
    expect([...types].filter((type) => type && !terminals.has(type) && !besideTheGrammar.includes(type))).toEqual([]);
  });

  it('takes the longest time from a place on, and goes on after a failure', () => {
    const text = 'in June of last year of June';
    const tokens = lexTimes(lexemesOf(text).map(withWord), text, lexicon);
    expect(parseTime(tokens, 0)?.to).toBe(5);
    expect(parseTime(tokens, 2)).toBeNull();
    expect(parseTime(tokens, 0)?.to).toBe(5);
  });
});
