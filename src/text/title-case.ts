import type { Token } from '../model/token.js';
import { retagged } from './make-token.js';
import { shapeOf } from './recognize/word-facts.js';
import { tokenize } from './tokenize.js';

/** Whether a line capitalises its words as headlines do, so that capitals tell nothing about names. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  let [words, capitals] = [0, 0];
  for (const { word } of tokens) {
    const { isLong, isCapital } = shapeOf(word);
    if (isLong) words++;
    if (isLong && isCapital) capitals++;
  }
  return words >= 4 && words <= 30 && capitals >= words * 0.8;
}

/** Tags the ordinary words of a title-case line as they would be tagged in lower case. */
export function retagTitle(tokens: readonly Token[], vocabulary: ReadonlySet<string>): readonly Token[] {
  const first = tokens[0];
  if (!first || !isTitleCase(tokens)) return tokens;
  const isOrdinary = (token: Token): boolean => shapeOf(token.word).isCapital && vocabulary.has(token.lower);
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
