/** Signs that move a terminal's cursor, change its colours or turn its text round. */
const UNSEEN = /[\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;

/** Text from a file, on one line, so that it can do nothing to a terminal. */
export function plainText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNSEEN, '\ufffd').trim();
}
