const ASCII_END = 0x80;
/** For characters beyond ASCII. */
const FIRST = /[\p{L}\p{N}]/uy;
const REST = /[\p{L}\p{N}'’.-]/uy;

/** Where the next word begins, from a place on: with a letter or digit; the text's length if none does. */
export function wordStart(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < ASCII_END ? isAlphanumeric(code) : endOf(FIRST, text, at) > at) return at;
  }
  return text.length;
}

/** Where a word ends that begins at a place: its letters and digits may have apostrophes, full stops and hyphens among and after them. */
export function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const next = code >= ASCII_END ? endOf(REST, text, at) : isAlphanumeric(code) || isWithin(code) ? at + 1 : at;
    if (next === at) break;
    at = next;
  }
  return at;
}

const isAlphanumeric = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

/** "'", "-" and "." */
const isWithin = (code: number): boolean => code === 0x27 || code === 0x2d || code === 0x2e;

/** Where the character ends that stands at a place; the place itself if it is none of the kind. */
function endOf(kind: RegExp, text: string, at: number): number {
  kind.lastIndex = at;
  return kind.test(text) ? kind.lastIndex : at;
}
