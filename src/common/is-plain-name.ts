import { isLetter } from './plain-letters.js';

const BLANK = 0x20;
const [ZERO, NINE] = [0x30, 0x39];

/** Whether a text has nothing but letters without accents, digits and single blanks between them. */
export function isPlainName(text: string): boolean {
  let isInside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isLetter(code) && !(code >= ZERO && code <= NINE) && (code !== BLANK || !isInside)) return false;
    isInside = code !== BLANK;
  }
  return isInside;
}
