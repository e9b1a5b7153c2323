import { nameWords } from '../common/name-words.js';
import { rememberedBy } from '../common/remembered.js';
import type { ActorId } from '../model/actor.js';
import type { Discourse } from '../model/discourse.js';
import type { Mention } from '../model/mention.js';
import type { ReferenceLexicon } from '../model/reference-lexicon.js';
import type { ActorReference } from '../model/relation-mention.js';

export type Gender = 'masculine' | 'feminine';

/** What the text tells of whether a person is a man or a woman: titles first, else the given name. */
export class Genders {
  readonly #byActor = new Map<ActorId, Gender>();
  /** By what is known once the text's titles are: candidates are asked for again and again. */
  readonly #known = new Map<ActorId, Gender | null>();

  constructor(private readonly lexicon: ReferenceLexicon) {}

  /** Remembers what a name's titles say. */
  note(mention: Mention, actor: ActorReference, { sentence }: Discourse): void {
    if (!mention.title || this.#byActor.has(actor.id)) return;
    const words = sentence.tokens.slice(mention.title.from, mention.title.to).map(({ lower }) => lower);
    const gender = words.map((word) => this.ofWord(word)).find((value) => value !== null);
    if (gender) this.#byActor.set(actor.id, gender);
  }

  ofWord(word: string): Gender | null {
    return genderOfWord(word, this.lexicon);
  }

  /** Whether a person can be meant by a word for that gender; one whose gender nothing tells can. */
  agrees(actor: ActorReference, gender: Gender | null): boolean {
    if (gender === null) return true;
    let known = this.#known.get(actor.id);
    if (known === undefined) {
      known = this.#byActor.get(actor.id) ?? genderOfName(actor.name, this.lexicon);
      this.#known.set(actor.id, known);
    }
    return known === null || known === gender;
  }
}

export function genderOfWord(word: string, { masculine, feminine }: ReferenceLexicon): Gender | null {
  if (masculine.has(word)) return 'masculine';
  return feminine.has(word) ? 'feminine' : null;
}

/** By the given name, if that is listed as a woman's or a man's. */
export const sureGenderOfName = (name: string, lexicon: ReferenceLexicon): Gender | null =>
  sureGenderOf(givenOf(name), lexicon);

/** By the given name, be it only that such a name is rather a man's. */
export const genderOfName = (name: string, lexicon: ReferenceLexicon): Gender | null =>
  genderOf(givenOf(name), lexicon);

function sureGenderOf(given: string, { women, men, either }: ReferenceLexicon): Gender | null {
  if (women.has(given)) return 'feminine';
  return men.has(given) && !either.has(given) ? 'masculine' : null;
}

/** Given names are few, and come again with other surnames. */
const genderOf = rememberedBy((given, lexicon: ReferenceLexicon): Gender | null => {
  const sure = sureGenderOf(given, lexicon);
  if (sure) return sure;
  const { either, givenNames, openEndings } = lexicon;
  if (either.has(given)) return null;
  return givenNames.has(given) && !openEndings.some((ending) => given.endsWith(ending)) ? 'masculine' : null;
});

/** A first word of plain letters, as most names have. */
const PLAIN_FIRST = /^[A-Za-z]+(?= )/;

function givenOf(name: string): string {
  const first = PLAIN_FIRST.exec(name)?.[0] ?? nameWords(name)[0] ?? '';
  return first.toLowerCase();
}
