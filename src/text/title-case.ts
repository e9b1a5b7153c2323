import type { Token } from '../model/token.js';
import { retagged } from './make-token.js';
import { tokenize } from './tokenize.js';
import type { Tokenized } from './tokenize.js';
import { CAPITAL, marksOf } from './word-marks.js';

/** So many long words a title has at most, and such a share of them may be small. */
const [MOST_WORDS, SMALL] = [30, 0.2] as const;

/** Whether a line capitalises its words as headlines do, so that capitals tell nothing about names. */
export function isTitleCase({ long, capitals }: Tokenized): boolean {
  return long >= 4 && long <= MOST_WORDS && long - capitals <= long * SMALL;
}

/** Tags the ordinary words of a title-case line as they would be tagged in lower case. */
export function retagTitle(tokens: readonly Token[], vocabulary: ReadonlySet<string>): readonly Token[] {
  const first = tokens[0];
  if (!first) return tokens;
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
