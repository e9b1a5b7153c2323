import type { Token } from '../model/token.js';

const QUOTES = new Set(['"', '“', '”', '‘', '``', "''", '«', '»']);

/** Tokens that tell the syntax nothing: quotation marks, and the full stop that the tagger parts from a title ("Adm. Hale"). */
export const isSilent = (tokens: readonly Token[], at: number): boolean => isQuote(tokens, at) || isDot(tokens, at);

/** A closing quotation mark that may be a possessive is looked at as a word. */
function isQuote(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (QUOTES.has(token.lower)) return true;
  return (token.lower === "'" || token.lower === '’') && (token.spaced || !/s$/.test(tokens[at - 1]?.lower ?? ''));
}

function isDot(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.text !== '.' || token.spaced || !before || !next) return false;
  return /^\p{Lu}\p{L}{0,5}$/u.test(before.text) && /^\p{Lu}/u.test(next.text);
}
