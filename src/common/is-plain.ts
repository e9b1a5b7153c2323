const BLANK = 0x20;
const [ZERO, NINE] = [0x30, 0x39];
const [A, Z] = [0x61, 0x7a];
const SMALL = 0x20;

/** Whether a text has nothing but letters without accents, digits and single blanks between them. */
export function isPlain(text: string): boolean {
  let isInside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isPlainLetter(code) && (code !== BLANK || !isInside)) return false;
    isInside = code !== BLANK;
  }
  return isInside;
}

function isPlainLetter(code: number): boolean {
  const small = code | SMALL;
  return (small >= A && small <= Z) || (code >= ZERO && code <= NINE);
}
