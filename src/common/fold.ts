const ASCII = /^[ -~]*$/;
const FOLDED = /[A-Z‘’“”\u00a0\t\r\n]/g;

/** Text as its cues are compared: plain quotes and spaces, A to Z small. It is as long as the text, so offsets carry over. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.replace(FOLDED, (character) => {
    if (character === '‘' || character === '’') return "'";
    if (character === '“' || character === '”') return '"';
    return character <= ' ' || character === '\u00a0' ? ' ' : character.toLowerCase();
  });
}
