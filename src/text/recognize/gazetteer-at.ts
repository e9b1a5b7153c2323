import type { GazetteerAlias } from '../../model/gazetteer.js';
import type { RecognitionLexicon } from '../../model/recognition-lexicon.js';
import type { Token } from '../../model/token.js';
import { mayGoOn, nameAt, namesAt, titleAt } from './phrases.js';
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
import type { Opening, WordFacts } from './word-facts.js';
import { ACCENT, hasNoAccent, isWritten, mostExact } from './written-names.js';

const NONE: readonly never[] = [];

/** The listed names that start at a token, shortest first, each with every actor that bears it. */
export function gazetteerAt(
  view: View,
  from: number,
  lexicon: RecognitionLexicon,
  memory: Memory,
): readonly PhraseMatch<GazetteerAlias>[] {
  const opening = (factsAt(view, from) as WordFacts).names as Opening<GazetteerAlias>;
  const alone = mayGoOn(view, from, opening) ? null : meantAnywhere(view, from, from + 1, memory);
  if (alone !== null) return alone.length === 0 ? NONE : [{ to: from + 1, values: alone }];
  const phrases = namesAt(view, from);
  let meant: PhraseMatch<GazetteerAlias>[] | null = null;
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i] as PhraseMatch<GazetteerAlias>;
    const match = matchOf(view, from, phrase, lexicon, memory);
    if (match !== phrase) meant ??= phrases.slice(0, i);
    if (match !== null) meant?.push(match);
  }
  return meant ?? phrases;
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
  const meant = meantAnywhere(view, from, to, memory) ?? meantHere(view, from, phrase, lexicon, memory);
  if (meant.length === 0) return null;
  return meant.length === values.length ? phrase : { to, values: meant };
}

/** Those that a single word means wherever it stands; null where its place tells, or the document. */
function meantAnywhere(view: View, from: number, to: number, memory: Memory): readonly GazetteerAlias[] | null {
  if (to - from > 1 || view.style === 'upper') return null;
  const { key, meant } = factsAt(view, from) as WordFacts;
  return meant !== null && isAcronym(view, from) && memory.find(key, isCoined) !== null ? null : meant;
}

function meantHere(
  view: View,
  from: number,
  { to, values }: PhraseMatch<GazetteerAlias>,
  lexicon: RecognitionLexicon,
  memory: Memory,
): readonly GazetteerAlias[] {
  const written = wordsOf(view, from, to);
  const fitting = values.filter(
    (alias) =>
      isWritten(written, alias, view.style === 'upper') &&
      !(hasNoAccent(alias) && isAccented(view, from, to)) &&
      !isOrdinary(view, from, to, alias, lexicon, memory) &&
      !isOtherName(view, from, to, alias, memory),
  );
  return mostExact(written, fitting);
}

/** The folded words of some tokens, as written. */
function wordsOf(view: View, from: number, to: number): readonly string[] {
  if (to - from === 1) return factsAt(view, from)?.words ?? NONE;
  const words: string[] = [];
  for (let at = from; at < to; at++) words.push(...(factsAt(view, at)?.words ?? NONE));
  return words;
}

function isAccented({ tokens }: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (ACCENT.test((tokens[at] as Token).text)) return true;
  return false;
}

/** An acronym that the document says is short for another listed name: "the Kuwait Investment Authority (KIA)". */
function isOtherName(view: View, from: number, to: number, { actor }: GazetteerAlias, memory: Memory): boolean {
  if (to - from > 1 || !isAcronym(view, from)) return false;
  const known = memory.find(keyOf(view, from), isCoined);
  return known !== null && !known.candidates.includes(actor);
}

const isCoined = ({ coined, candidates }: Known): boolean => coined === true && candidates.length > 0;

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
  const office = titleAt(view, at);
  return office !== null && !isCapital(view, at) && isCapital(view, office.to);
}

/** "Shell, which", "Apple, Nokia and": without an article, a clause about it or a listed name in a row with it makes it a name. */
function isTold(view: View, at: number): boolean {
  const next = view.tokens[at + 1];
  if (view.tokens[at]?.text !== ',' || view.style !== 'plain') return false;
  return /^(?:which|whose)$/.test(next?.lower ?? '') || (isCapital(view, at + 1) && nameAt(view, at + 1) !== null);
}
