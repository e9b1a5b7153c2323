import type { ActorType } from '../model/actor.js';
import type { NameVariants } from '../model/name-variants.js';
import { nameWords } from './name-words.js';

/** Shorter words have too few letters to fold any: Lee is not Li. */
const LONG = 5;
const DOUBLED = /(\p{L})\1/gu;
const APOSTROPHES = /['’ʼʻ`´]/g;
const POSSESSIVE = /['’]s?$/;
const SPACE = /\s+/u;

/** The words of a name as they are compared: small, without accents, article, possessive and other signs. */
export function wordsOf(name: string): readonly string[] {
  const bare = name
    .trim()
    .replace(POSSESSIVE, '')
    .replace(/^the (?=.)/i, '');
  const words = bare.split(SPACE).flatMap(wordsIn);
  return words.length > 0 ? words : [name.toLowerCase()];
}

function wordsIn(piece: string): readonly string[] {
  const words = nameWords(piece.replace(APOSTROPHES, ''));
  return words.filter((word) => word !== ',').map((word) => word.toLowerCase());
}

/**
 * What the spellings of one name have in common: names of one type with equal keys may be taken for one. Names share their words, so
 * that what each comes to is remembered.
 */
export class SpellingKeys {
  readonly #last = new Map<string, string>();
  readonly #other = new Map<string, string>();
  readonly #plain = new Map<string, string>();

  constructor(private readonly variants: NameVariants) {}

  /** Never empty for a name. */
  of(name: string, type: ActorType): string {
    return (type === 'person' ? this.#personWords(name) : this.#bodyWords(wordsOf(name))).join(' ');
  }

  #personWords(name: string): readonly string[] {
    const kept = wordsOf(this.#withoutParticles(name));
    if (kept.length === 1) return kept.map((word) => remembered(this.#plain, word, () => this.#ended(word)));
    return kept.map((word, at) => {
      if (at < kept.length - 1) return remembered(this.#other, word, () => this.#folded(word, word));
      return remembered(this.#last, word, () => this.#folded(word, this.#ended(word)));
    });
  }

  /** Al-Assad and al Assad are Assad; Al Gore is not Gore. */
  #withoutParticles(name: string): string {
    const { particles } = this.variants;
    const pieces = name.split(SPACE).map((piece) => {
      if (!/[-‐‑]/u.test(piece)) return piece;
      const [first = '', ...rest] = piece.split(/[-‐‑]/u);
      return particles.has(first.toLowerCase()) ? rest.join('-') : piece;
    });
    const said = pieces.filter((piece) => !particles.has(piece));
    return (said.length > 0 ? said : pieces).join(' ');
  }

  #ended(word: string): string {
    const known = this.variants.names.get(word);
    if (known !== undefined) return known;
    const found = this.variants.endings.find(([written]) => word.length > written.length + 1 && word.endsWith(written));
    return found ? word.slice(0, word.length - found[0].length) + found[1] : word;
  }

  /** A word of a full name, as it is and with its ending put right. */
  #folded(word: string, ended: string): string {
    const known = this.variants.names.get(word);
    if (known !== undefined) return known;
    if (ended.length < LONG) return ended;
    return this.variants.letters.reduce((so, [from, to]) => so.replaceAll(from, to), ended).replace(DOUBLED, '$1');
  }

  #bodyWords(words: readonly string[]): readonly string[] {
    const { words: known, legalForms } = this.variants;
    const said = words.map((word) => known.get(word) ?? word);
    let end = said.length;
    while (end > 1 && legalForms.has(said[end - 1] ?? '')) end -= 1;
    return said.slice(0, end);
  }
}

function remembered(known: Map<string, string>, word: string, work: () => string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const made = work();
  known.set(word, made);
  return made;
}
