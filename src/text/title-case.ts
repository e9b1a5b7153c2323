import type { Token } from '../model/token.js';
import { retagged } from './make-token.js';
import { tokenize } from './tokenize.js';
import { CAPITAL, LONG, marksOf } from './word-marks.js';

/** So many long words a title has at most, and such a share of them may be small. */
const [MOST_WORDS, SMALL] = [30, 0.2] as const;

/** Whether a line capitalises its words as headlines do, so that capitals tell nothing about names. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  let [words, capitals] = [0, 0];
  for (const { word } of tokens) {
    const marks = marksOf(word);
    if ((marks & LONG) === 0) continue;
    words++;
    if ((marks & CAPITAL) !== 0) capitals++;
    if (words > MOST_WORDS || words - capitals > MOST_WORDS * SMALL) return false;
  }
  return words >= 4 && words - capitals <= words * SMALL;
}

/** Tags the ordinary words of a title-case line as they would be tagged in lower case. */
export function retagTitle(tokens: readonly Token[], vocabulary: ReadonlySet<string>): readonly Token[] {
  const first = tokens[0];
  if (!first || !isTitleCase(tokens)) return tokens;
  const isOrdinary = (token: Token): boolean => (marksOf(token.word) & CAPITAL) !== 0 && vocabulary.has(token.lower);
  let line = '';
  for (const token of tokens) {
    line = line.padEnd(token.start - first.start, ' ') + (isOrdinary(token) ? token.lower : token.text);
  }
  const byStart = new Map(tokenize(line, first.start).tokens.map((token) => [token.start, token]));
  return tokens.map((token) => {
    const again = byStart.get(token.start);
    if (!again || again.end !== token.end || !isOrdinary(token)) return token;
    return retagged(token, again.tag, again.lemma);
  });
}
