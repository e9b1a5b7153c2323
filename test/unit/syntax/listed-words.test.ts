import { describe, expect, it } from '@jest/globals';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.js';
import { NAMED, QUOTES } from '../../../src/syntax/closed-words.js';
import { ListedWord } from '../../../src/syntax/listed-word.js';
import { listedWords } from '../../../src/syntax/listed-words.js';
import { MARKS } from '../../../src/syntax/marks.js';
import { TURNING } from '../../../src/syntax/may-turn.js';
import { partWordsOf } from '../../../src/syntax/part-words.js';
import { listsByWord } from '../../../src/syntax/word-lists.js';

const { syntax } = loadLexicon();
const lists = listsByWord(syntax);
const parts = partWordsOf(syntax);

const named = Object.values(syntax).flatMap((words: { keys(): Iterable<string> }) => [...words.keys()]);
const byRule = [...NAMED, ...QUOTES, ...TURNING, ...MARKS.keys(), '.', '7', '$', '2,000', 'themselves', ''];
const formed = named.flatMap((word) => ['s', 'ed', 'ing', 'en'].map((ending) => word + ending));

describe('what is said of a word', () => {
  it('is the same among others as of that word alone', () => {
    const differing = [...named, ...byRule, ...formed].filter((word) => {
      const alone = new ListedWord(word, lists.get(word) ?? 0, parts, syntax);
      return JSON.stringify(listedWords(word, syntax)) !== JSON.stringify(alone);
    });
    expect(differing).toEqual([]);
  });
});
