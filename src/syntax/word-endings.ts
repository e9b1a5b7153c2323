/** "moving", not "king": with a vowel before its ending. */
export const endsInIng = (word: string): boolean => word.endsWith('ing') && /[aeiouy].*ing$/.test(word);

/** "sold" is not asked for here: only the endings that most past forms have. */
export const endsInPast = (word: string): boolean => word.endsWith('ed') || word.endsWith('en');

/** Neither "selling" nor "sells", but "miss". */
export const mayBePast = (word: string): boolean =>
  !word.endsWith('ing') && (!word.endsWith('s') || word.endsWith('ss'));

/** It ends as forms of verbs do, whatever it is. */
export const endsAsForm = (word: string): boolean => word.endsWith('ed') || word.endsWith('ing');

/** With a digit, or the mark after one. */
export const endsInDigit = (word: string): boolean => /[\d.,]$/.test(word);
