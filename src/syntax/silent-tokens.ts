import type { Token } from '../model/token.js';

const QUOTES = new Set(['"', '“', '”', '‘', '``', "''", '«', '»']);

/** Tokens that tell the syntax nothing: quotation marks, and the full stop that the tagger parts from a title ("Adm. Hale"). */
export function isSilent(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  return isQuote(token, tokens, at) || isDot(token, tokens, at);
}

/** The few marks that may be silent: no other word is looked at. */
export const SILENT: ReadonlySet<string> = new Set([...QUOTES, "'", '’', '.']);

/** A closing quotation mark that may be a possessive is looked at as a word. */
function isQuote({ lower, spaced }: Token, tokens: readonly Token[], at: number): boolean {
  if (QUOTES.has(lower)) return true;
  if (lower !== "'" && lower !== '’') return false;
  return spaced || at === 0 || !(tokens[at - 1] as Token).lower.endsWith('s');
}

function isDot({ text, spaced }: Token, tokens: readonly Token[], at: number): boolean {
  if (text !== '.' || spaced || at === 0 || at + 1 >= tokens.length) return false;
  const [before, next] = [tokens[at - 1] as Token, tokens[at + 1] as Token];
  return /^\p{Lu}\p{L}{0,5}$/u.test(before.text) && /^\p{Lu}/u.test(next.text);
}
