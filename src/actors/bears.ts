import { remembered } from '../common/remembered.js';

const spaced = remembered((name) => ` ${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `);

/** Whether a name has a noun, in small letters, among its words. */
export function bears(name: string, noun: string): boolean {
  return hasInitial(name, noun.charCodeAt(0)) && spaced(name).includes(` ${noun} `);
}

const SMALL = 0x20;
const LAST_PLAIN = 0x7f;

/** Whether a word of a name may begin with a letter: most names have none that does, and need no further look. */
function hasInitial(name: string, letter: number): boolean {
  let isInside = false;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code > LAST_PLAIN || (!isInside && (code | SMALL) === letter)) return true;
    isInside = isLetter(code | SMALL);
  }
  return false;
}

const A = 0x61;
const Z = 0x7a;
const isLetter = (code: number): boolean => code >= A && code <= Z;
