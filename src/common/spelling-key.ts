import type { ActorType } from '../model/actor.js';
import type { NameVariants } from '../model/name-variants.js';
import { nameWords } from './name-words.js';

/** Shorter words have too few letters to fold any: Lee is not Li. */
const LONG = 5;
const DOUBLED = /(\p{L})\1/gu;
const APOSTROPHES = /['’ʼʻ`´]/g;
const POSSESSIVE = /['’]s?$/;

/** What the spellings of one name have in common: names of one type with equal keys may be taken for one. Never empty for a name. */
export function spellingKey(name: string, type: ActorType, variants: NameVariants): string {
  const words = type === 'person' ? personWords(name, variants) : bodyWords(wordsOf(name), variants);
  return words.join(' ');
}

/** The words of a name as they are compared: small, without accents, article, possessive and other signs. */
export function wordsOf(name: string): readonly string[] {
  const bare = name
    .trim()
    .replace(POSSESSIVE, '')
    .replace(APOSTROPHES, '')
    .replace(/^the (?=.)/i, '');
  const words = nameWords(bare).filter((word) => word !== ',');
  return words.length > 0 ? words.map((word) => word.toLowerCase()) : [name.toLowerCase()];
}

function personWords(name: string, variants: NameVariants): readonly string[] {
  const kept = wordsOf(withoutParticles(name, variants));
  const isFull = kept.length > 1;
  return kept.map((word, at) => {
    const known = variants.names.get(word);
    if (known !== undefined) return known;
    const ended = at === kept.length - 1 ? withEnding(word, variants) : word;
    return isFull && ended.length >= LONG ? withLetters(ended, variants) : ended;
  });
}

/** Al-Assad and al Assad are Assad; Al Gore is not Gore. */
function withoutParticles(name: string, { particles }: NameVariants): string {
  const pieces = name.split(/\s+/u).map((piece) => {
    const [first = '', ...rest] = piece.split(/[-‐‑]/u);
    return rest.length > 0 && particles.has(first.toLowerCase()) ? rest.join('-') : piece;
  });
  const said = pieces.filter((piece) => !particles.has(piece));
  return (said.length > 0 ? said : pieces).join(' ');
}

function withEnding(word: string, { endings }: NameVariants): string {
  const found = endings.find(([written]) => word.length > written.length + 1 && word.endsWith(written));
  return found ? word.slice(0, word.length - found[0].length) + found[1] : word;
}

function withLetters(word: string, { letters }: NameVariants): string {
  const written = letters.reduce((so, [from, to]) => so.replaceAll(from, to), word);
  return written.replace(DOUBLED, '$1');
}

function bodyWords(words: readonly string[], { words: known, legalForms }: NameVariants): readonly string[] {
  const said = words.map((word) => known.get(word) ?? word);
  let end = said.length;
  while (end > 1 && legalForms.has(said[end - 1] ?? '')) end -= 1;
  return said.slice(0, end);
}
