import { rememberedBy } from '../common/remembered.js';
import type { ReferenceLexicon } from '../model/reference-lexicon.js';
import { genderOfWord } from './gender.js';
import type { Gender } from './gender.js';

/** What the word of a pronoun tells: `speaker` I, my · `speakers` we, our · `itself` himself, itself. */
export interface PronounWord {
  readonly kind: 'speaker' | 'speakers' | 'itself' | 'other';
  readonly gender: Gender | null;
}

export const pronounWord = rememberedBy((text, lexicon: ReferenceLexicon): PronounWord => {
  const word = text.toLowerCase();
  return { kind: kindOf(word, lexicon), gender: genderOfWord(word, lexicon) };
});

function kindOf(word: string, { firstPerson, firstPersons, reflexives }: ReferenceLexicon): PronounWord['kind'] {
  if (firstPerson.has(word)) return 'speaker';
  if (firstPersons.has(word)) return 'speakers';
  return reflexives.has(word) ? 'itself' : 'other';
}
