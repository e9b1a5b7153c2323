import type { RecognitionLexicon } from '../../model/recognition-lexicon.js';
import { nameAt, stopNameAt, titleAt } from './phrases.js';
import type { PhraseMatch } from './phrases.js';
import { GIVEN, LINKER, LISTED_STOP, ORDINARY, STOP } from './marks.js';
import { hasMark, headAt, isAcronym, isCapital, isHyphen, isIn, isSpaced, keyOf, opensWord } from './view.js';
import type { View } from './view.js';
import { COMPOUND_ENDS, FAMILY_FIRST } from './word-lists.js';

/** Marks the tokens whose capital is none of an actor: days, months, weapons, faiths. */
export function markStops(view: View): View {
  const { lexicon, marks } = view;
  if ((view.has & LISTED_STOP) === 0) return view;
  for (let at = 0; at < marks.length; at++) {
    const match = stopNameAt(view, at);
    if (!match || isInitialLetter(view, at)) continue;
    const listed = nameAt(view, at);
    if (listed && listed.to > match.to) continue;
    if (opensPerson(view, lexicon, at, match.to) || endsName(view, lexicon, at, match)) continue;
    if (isWithin(view, at, match.to) || isPaper(view, at, match)) continue;
    if (!match.values.includes('never') && opensName(view, match.to)) continue;
    for (let own = at; own < match.to; own++) marks[own] = (marks[own] as number) | STOP;
  }
  return view;
}

/** The "A." of "A. K. Haque" */
function isInitialLetter(view: View, at: number): boolean {
  const { tokens } = view;
  if (!isCapital(view, at + 1)) return false;
  return /^\p{Lu}\.$/u.test(tokens[at]?.text ?? '') && /^\p{Lu}\.$/u.test(tokens[at + 1]?.text ?? '');
}

/** "Jan-Christian", "April Ryan": no month before a hyphen or a blank and another capital, unless a word before it dates something. */
function opensPerson(view: View, lexicon: RecognitionLexicon, at: number, to: number): boolean {
  if (to - at > 1 || !hasMark(view, at, GIVEN)) return false;
  if (isHyphen(view, to)) return isCapital(view, to + 1);
  if (opensParticles(view, lexicon, to)) return true;
  const [before, next] = [view.tokens[at - 1], view.tokens[to]];
  const isDated = before !== undefined && /^(?:ADP|ADJ|NUM|DET|ADV)$/.test(before.tag);
  const isListed = nameAt(view, to) !== null || stopNameAt(view, to) !== null;
  const isName = next !== undefined && opensWord(view, to) && !/\d/.test(next.text) && !hasMark(view, to, ORDINARY);
  return view.style === 'plain' && !isDated && isName && !isListed;
}

/** "Jan | van der Berg" */
function opensParticles(view: View, { particles }: RecognitionLexicon, at: number): boolean {
  const { tokens } = view;
  let end = at;
  while (end - at < 3 && tokens[end]?.spaced === true && particles.has(tokens[end]?.text ?? '')) end++;
  return end > at && isCapital(view, end);
}

/** "Luo Yuan", "Elliott Abrams", "Qamar LNG", "Tae Jun-seok": after a capital, what is none alone is a surname, or says what a firm makes. */
function endsName(view: View, lexicon: RecognitionLexicon, at: number, match: PhraseMatch<'never' | 'alone'>): boolean {
  const { tokens } = view;
  if (match.to - at > 1 || view.style !== 'plain' || !isCapital(view, at - 1) || !isSpaced(view, at)) return false;
  if (isHyphen(view, match.to))
    return /^\p{Ll}{2,5}$/u.test(tokens[match.to + 1]?.text ?? '') && !isCompound(view, match.to);
  // "the Northern Rivers Watch"
  const isHead = headAt(view, at) === 'organization';
  if (!isAcronym(view, at) && isHead) return true;
  if (match.values.includes('never')) return isFamilyName(view, lexicon, at);
  if (nameAt(view, at - 1)) return false;
  if (isAcronym(view, at)) return isHead && !lexicon.vocabulary.has(keyOf(view, at - 1));
  const isPlain = !/^(?:NOUN|PROPN)$/.test(tokens[match.to]?.tag ?? '');
  return isPlain && (hasMark(view, at - 1, GIVEN) || isIn(view, at - 1, FAMILY_FIRST)) && !isAcronym(view, at - 1);
}

/** "Jenny March left", but not "met Jenny March 4" */
function isFamilyName(view: View, { calendarNames }: RecognitionLexicon, at: number): boolean {
  if (!hasMark(view, at - 1, GIVEN) || !calendarNames.has(keyOf(view, at))) return false;
  const [token, next] = [view.tokens[at], view.tokens[at + 1]];
  return token?.text.endsWith('.') === false && !/^\d/.test(next?.text ?? '');
}

/** "Jan-based" ends in no name. */
function isCompound(view: View, hyphen: number): boolean {
  return isIn(view, hyphen + 1, COMPOUND_ENDS);
}

/** The "Mar" of "Khin Mar Aye": too short for a word that is written out, and capitals on both sides. */
function isWithin(view: View, at: number, to: number): boolean {
  const { tokens, style } = view;
  if (style !== 'plain' || at < 2 || to - at > 1 || !isCapital(view, at - 1) || !isCapital(view, to)) return false;
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[to]];
  const isShort = /^\p{Lu}\p{Ll}{2}$/u.test(token?.text ?? '') && next?.text !== '.';
  if (!isShort) return false;
  const isBetween = [before, next].every((one) => /^\p{Lu}\p{Ll}+$/u.test(one?.text ?? ''));
  return isBetween && token?.spaced === true && next?.spaced === true;
}

/** "the Sunday Lantern": after an article, before one more capital on an ordinary word. */
function isPaper(view: View, at: number, { to }: PhraseMatch<unknown>): boolean {
  const { tokens, style } = view;
  if (style !== 'plain' || at === 0 || to - at > 1) return false;
  const next = tokens[to];
  const isNext = next?.spaced === true && /^\p{Lu}\p{Ll}{2,}$/u.test(next.text) && hasMark(view, to, ORDINARY);
  return isNext && hasMark(view, at - 1, LINKER);
}

/** Whether a capital follows that makes one name with what is none alone: "Communist | Party". */
function opensName(view: View, at: number): boolean {
  const next = view.tokens[at];
  if (view.style !== 'plain' || !next || !opensWord(view, at) || /\d/.test(next.text)) return false;
  return stopNameAt(view, at) === null && titleAt(view, at) === null;
}
