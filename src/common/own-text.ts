/** JavaScript keeps the whole text of which a longer string was cut, for as long as the cut is kept. */
const LONGEST_OWN = 12;

/** The same string for keeping: with characters of its own. */
export const ownText = (text: string): string => (text.length > LONGEST_OWN ? text.split('').join('') : text);
