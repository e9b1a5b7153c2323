const BLANK = 0x20;
const HYPHEN = 0x2d;
/** From here to there are signs, some of which stand for a blank; beyond the last Latin letters there may be any. */
const SIGNS = 0x7f;
const LETTERS = 0xc0;
const BEYOND = 0x24f;

/** How many words a name can have at most when it is compared, as its blanks and hyphens tell: asked before it is normalized. */
export function mostWords(name: string): number {
  let words = 1;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code > BEYOND || (code >= SIGNS && code < LETTERS)) return Infinity;
    if (code <= BLANK || code === HYPHEN) words++;
  }
  return words;
}
