import type { ReferenceLexicon } from '../model/reference-lexicon.js';

/** Whether a word, in small letters, is one by which somebody speaks of himself, alone or with others. */
export function isFirstPerson(word: string, { firstPerson, firstPersons }: ReferenceLexicon): boolean {
  return firstPerson.has(word) || firstPersons.has(word);
}
