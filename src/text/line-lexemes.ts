import { lexemesOf } from '../common/lexemes.js';
import type { Lexeme } from '../common/lexemes.js';
import { ofWord, wordOf } from '../common/words.js';
import type { Word } from '../model/word.js';
import type { Token } from '../model/token.js';
import { startAt } from './sentence-line.js';
import type { SentenceLine } from './sentence-line.js';

/** A lexeme with the word that it is, which keeps what its letters tell. */
export interface WordLexeme extends Lexeme {
  readonly word: Word;
}

/** Whether a word between blanks is one lexeme, as most are. */
const isLexeme = ofWord(({ text }): boolean => lexemesOf(text)[0]?.text === text);

/** The lexemes of a stretch: those that are words, perhaps with a comma or full stop, as they are; what else stands between blanks is cut anew. */
export function lexemesIn(line: SentenceLine, [from, to]: readonly [number, number]): readonly WordLexeme[] {
  const { tokens } = line;
  const lexemes: WordLexeme[] = [];
  for (let i = from, end = from; i < to; i = end) {
    for (end++; end < to && !(tokens[end] as Token).spaced;) end++;
    const { word } = tokens[i] as Token;
    if (isLexeme(word) && (end === i + 1 || (end === i + 2 && isCloser(tokens[i + 1] as Token))))
      for (let k = i; k < end; k++) lexemes.push(lexemeOf(tokens[k] as Token, startAt(line, k)));
    else
      for (const lexeme of lexemesOf(line.text, startAt(line, i), startAt(line, end))) lexemes.push(withWord(lexeme));
  }
  return lexemes;
}

const isCloser = ({ text }: Token): boolean => text === ',' || text === '.';

const lexemeOf = ({ word, text, lower }: Token, start: number): WordLexeme => ({
  text,
  lower,
  start,
  end: start + text.length,
  word,
});

export const withWord = ({ text, lower, start, end }: Lexeme): WordLexeme => ({
  text,
  lower,
  start,
  end,
  word: wordOf(text),
});
