import type { GazetteerAlias } from '../../model/gazetteer.js';
import type { RecognitionLexicon } from '../../model/recognition-lexicon.js';
import type { PhraseMatch } from './phrases.js';
import type { Known, Memory } from './memory.js';
import { ORDINARY } from './marks.js';
import {
  factsAt,
  hasMark,
  isAcronym,
  isCapital,
  isInitial,
  isPossessive,
  keyBetween,
  keyOf,
  opensWord,
} from './view.js';
import type { View } from './view.js';

const NONE: readonly never[] = [];
const MARKED = /[À-ÖØ-öø-ž]/u;

/** The listed names that start at a token, shortest first, each with every actor that bears it. */
export function gazetteerAt(
  view: View,
  from: number,
  lexicon: RecognitionLexicon,
  memory: Memory,
): readonly PhraseMatch<GazetteerAlias>[] {
  let matches: PhraseMatch<GazetteerAlias>[] | null = null;
  for (const phrase of view.names.at(from)) {
    const match = matchOf(view, from, phrase, lexicon, memory);
    if (match) (matches ??= []).push(match);
  }
  return matches ?? NONE;
}

/** A listed phrase with those of its actors that the text can mean; null if there are none. */
function matchOf(
  view: View,
  from: number,
  phrase: PhraseMatch<GazetteerAlias>,
  lexicon: RecognitionLexicon,
  memory: Memory,
): PhraseMatch<GazetteerAlias> | null {
  const { to, values } = phrase;
  const written = wordsOf(view, from, to);
  const fitting: GazetteerAlias[] = [];
  for (const alias of values) {
    const fits =
      isWritten(written, alias, view.style === 'upper') &&
      !isAccented(view, from, to, alias) &&
      !isOrdinary(view, from, to, alias, lexicon, memory) &&
      !isCoined(view, from, to, alias, memory);
    if (fits) fitting.push(alias);
  }
  if (fitting.length === 0) return null;
  if (fitting.length === 1) return values.length === 1 ? phrase : { to, values: fitting };
  const exact = fitting.filter(({ words }) => isExact(written, words));
  return { to, values: exact.length > 0 ? exact : fitting };
}

/** "Sapo" is none that is written SAPO, if there is a Sapo. */
function isExact(written: readonly string[], words: readonly string[]): boolean {
  return words.every((word, i) => word === written[i]);
}

/** Whether the text's capitals are those of the alias. */
function isWritten(written: readonly string[], { words }: GazetteerAlias, isUpper: boolean): boolean {
  for (let i = 0; i < words.length; i++)
    if (!agrees(words[i] as string, i < written.length ? (written[i] as string) : '', isUpper)) return false;
  return true;
}

/** The folded words of some tokens, as written. */
function wordsOf(view: View, from: number, to: number): readonly string[] {
  if (to - from === 1) return factsAt(view, from)?.words ?? NONE;
  const words: string[] = [];
  for (let at = from; at < to; at++) words.push(...(factsAt(view, at)?.words ?? NONE));
  return words;
}

function agrees(listed: string, written: string, upper: boolean): boolean {
  if (listed === written) return true;
  if (!/^\p{Lu}/u.test(listed)) return listed.toLowerCase() === written.toLowerCase();
  if (!/^\p{Lu}/u.test(written)) return false;
  const isShort = listed.length <= 3;
  if (listed === listed.toUpperCase()) return !isShort || written === listed;
  return !isShort || upper || written !== written.toUpperCase();
}

/** The "Germán" of a Spanish name is no German: a country's adjective has no accents that it is not listed with. */
function isAccented(view: View, from: number, to: number, { form, accented }: GazetteerAlias): boolean {
  return form !== 'name' && !accented && view.tokens.slice(from, to).some(({ text }) => MARKED.test(text));
}

/** An acronym that the document says is short for another listed name: "the Kuwait Investment Authority (KIA)". */
function isCoined(view: View, from: number, to: number, { actor }: GazetteerAlias, memory: Memory): boolean {
  if (to - from > 1 || !isAcronym(view, from)) return false;
  const isOther = ({ coined, candidates }: Known): boolean =>
    coined === true && candidates.length > 0 && !candidates.includes(actor);
  return memory.find(keyOf(view, from), isOther) !== null;
}

/** Ordinary words whose capitals mean nothing here, unless a verb or possessive follows, or the document knows them as a name. */
function isOrdinary(
  view: View,
  from: number,
  to: number,
  alias: GazetteerAlias,
  lexicon: RecognitionLexicon,
  memory: Memory,
): boolean {
  if (!alias.ordinary || (view.style === 'plain' && !isInitial(view, from))) return false;
  if (memory.has(keyBetween(view, from, to))) return false;
  if (to - from > 1 && (view.style !== 'plain' || isCapital(view, to - 1))) return false;
  if (view.style === 'plain' && opensWord(view, to) && !hasMark(view, to, ORDINARY)) return false;
  if (bearsOffice(view, to) || isTold(view, to)) return false;
  const isBody = (lexicon.gazetteer.actors.get(alias.actor)?.country ?? null) !== null;
  if (isBody && (view.tokens[to]?.tag !== 'NOUN' || isCapital(view, to))) return false;
  const tag = view.tokens[to]?.tag;
  return !(isPossessive(view, to) || tag === 'VERB' || tag === 'AUX');
}

/** "Labour leader | Keir Starmer": an office and a name say that the word before them is a body's. */
function bearsOffice(view: View, at: number): boolean {
  const office = view.titles.longest(at);
  return office !== null && !isCapital(view, at) && isCapital(view, office.to);
}

/** "Shell, which", "Apple, Nokia and": without an article, a clause about it or a listed name in a row with it makes it a name. */
function isTold(view: View, at: number): boolean {
  const next = view.tokens[at + 1];
  if (view.tokens[at]?.text !== ',' || view.style !== 'plain') return false;
  return (
    /^(?:which|whose)$/.test(next?.lower ?? '') || (isCapital(view, at + 1) && view.names.longest(at + 1) !== null)
  );
}
