import type { Mention } from '../model/mention.js';
import type { ReferenceLexicon } from '../model/reference-lexicon.js';
import type { Sentence } from '../model/sentence.js';
import { genderOfName, sureGenderOfName } from './gender.js';
import type { Gender } from './gender.js';

/** A person whom the document names in full, with the titles before the first of those names. */
interface FullName {
  readonly name: string;
  readonly first?: Titled;
}
type Titled = Pick<Mention, 'sentence' | 'title'>;

/** Whose surname can follow a courtesy: "Mrs Pask" is no John Pask. */
export class Courtesies {
  constructor(
    private readonly sentences: readonly Sentence[],
    private readonly lexicon: ReferenceLexicon,
  ) {}

  /** Whether a name can be short for a fuller one; where nothing tells for sure whether that is a man or a woman, it can. */
  fit(short: Titled, full: FullName): boolean {
    return this.#agree(short, full, sureGenderOfName);
  }

  /** Whether it is likely short for it: where another may be meant as well. */
  suit(short: Titled, full: FullName): boolean {
    return this.#agree(short, full, genderOfName);
  }

  #agree(short: Titled, { name, first }: FullName, byName: typeof sureGenderOfName): boolean {
    const asked = this.#gender(short, (word) => this.lexicon.courtesies.has(word));
    if (asked === null) return true;
    const known = [first ? this.#gender(first, () => true) : null, byName(name, this.lexicon)];
    return known.includes(asked) || known.every((gender) => gender === null);
  }

  /** What the titles before a name that are asked for say. */
  #gender({ sentence, title }: Titled, isAsked: (word: string) => boolean): Gender | null {
    if (!title) return null;
    const tokens = this.sentences[sentence]?.tokens.slice(title.from, title.to) ?? [];
    const words = tokens.map(({ lower }) => lower).filter(isAsked);
    if (words.some((word) => this.lexicon.feminine.has(word))) return 'feminine';
    return words.some((word) => this.lexicon.masculine.has(word)) ? 'masculine' : null;
  }
}
