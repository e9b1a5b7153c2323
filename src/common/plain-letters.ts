/** A small letter from a to z. */
export const isSmallLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** A letter from A to Z, small or not: a quick look at a character that spares most lines an expression. */
export const isLetter = (code: number): boolean => isSmallLetter(code | SMALL);

/** What a small letter has that its capital has not. */
export const SMALL = 0x20;
