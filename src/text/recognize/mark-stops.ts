import type { RecognitionLexicon } from '../../model/recognition-lexicon.js';
import { nameAt, stopNameAt, titleAt } from './phrases.js';
import type { PhraseMatch } from './phrases.js';
import { LISTED_STOP, STOP } from './marks.js';
import { isAcronym, isCapital, isHyphen, isSpaced, keyOf, opensWord } from './view.js';
import type { View } from './view.js';

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
    if (isWithin(view, at, match.to) || isPaper(view, lexicon, at, match)) continue;
    if (!match.values.includes('never') && opensName(view, match.to)) continue;
    for (let own = at; own < match.to; own++) marks[own] = (marks[own] as number) | STOP;
  }
  return view;
}

/** The "A." of "A. K. Haque" */
function isInitialLetter({ tokens }: View, at: number): boolean {
  return /^\p{Lu}\.$/u.test(tokens[at]?.text ?? '') && /^\p{Lu}\.$/u.test(tokens[at + 1]?.text ?? '');
}

/** "Jan-Christian", "April Ryan": no month before a hyphen or a blank and another capital, unless a word before it dates something. */
function opensPerson(view: View, lexicon: RecognitionLexicon, at: number, to: number): boolean {
  const isGiven = to - at === 1 && lexicon.givenNames.has(keyOf(view, at));
  if (!isGiven) return false;
  if (isHyphen(view, to)) return isCapital(view, to + 1);
  if (opensParticles(view, lexicon, to)) return true;
  const [before, next] = [view.tokens[at - 1], view.tokens[to]];
  const isDated = before !== undefined && /^(?:ADP|ADJ|NUM|DET|ADV)$/.test(before.tag);
  const isListed = nameAt(view, to) !== null || stopNameAt(view, to) !== null;
  const isName =
    next !== undefined && opensWord(view, to) && !/\d/.test(next.text) && !lexicon.vocabulary.has(next.lower);
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
    return /^\p{Ll}{2,5}$/u.test(tokens[match.to + 1]?.text ?? '') && !isCompound(view, lexicon, match.to);
  // "the Northern Rivers Watch"
  if (!isAcronym(view, at) && lexicon.heads.get(keyOf(view, at)) === 'organization') return true;
  const first = keyOf(view, at - 1);
  if (match.values.includes('never')) return isFamilyName(view, lexicon, at);
  if (nameAt(view, at - 1)) return false;
  if (isAcronym(view, at))
    return lexicon.heads.get(keyOf(view, at)) === 'organization' && !lexicon.vocabulary.has(first);
  const isPlain = !/^(?:NOUN|PROPN)$/.test(tokens[match.to]?.tag ?? '');
  return isPlain && (lexicon.givenNames.has(first) || lexicon.familyFirst.has(first)) && !isAcronym(view, at - 1);
}

/** "Jenny March left", but not "met Jenny March 4" */
function isFamilyName(view: View, { givenNames, calendarNames }: RecognitionLexicon, at: number): boolean {
  if (!calendarNames.has(keyOf(view, at)) || !givenNames.has(keyOf(view, at - 1))) return false;
  const [token, next] = [view.tokens[at], view.tokens[at + 1]];
  return token?.text.endsWith('.') === false && !/^\d/.test(next?.text ?? '');
}

/** "Jan-based" ends in no name. */
function isCompound({ tokens }: View, lexicon: RecognitionLexicon, hyphen: number): boolean {
  return lexicon.compoundEnds.has(tokens[hyphen + 1]?.lower ?? '');
}

/** The "Mar" of "Khin Mar Aye": too short for a word that is written out, and capitals on both sides. */
function isWithin({ tokens, style }: View, at: number, to: number): boolean {
  if (style !== 'plain' || at < 2 || to - at > 1) return false;
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[to]];
  const isShort = /^\p{Lu}\p{Ll}{2}$/u.test(token?.text ?? '') && next?.text !== '.';
  if (!isShort) return false;
  const isBetween = [before, next].every((one) => /^\p{Lu}\p{Ll}+$/u.test(one?.text ?? ''));
  return isBetween && token?.spaced === true && next?.spaced === true;
}

/** "the Sunday Lantern": after an article, before one more capital on an ordinary word. */
function isPaper(
  { tokens, style }: View,
  lexicon: RecognitionLexicon,
  at: number,
  { to }: PhraseMatch<unknown>,
): boolean {
  if (style !== 'plain' || at === 0 || to - at > 1) return false;
  const [before, next] = [tokens[at - 1], tokens[to]];
  const isNext = next?.spaced === true && /^\p{Lu}\p{Ll}{2,}$/u.test(next.text) && lexicon.vocabulary.has(next.lower);
  return isNext && lexicon.linkers.has(before?.lower ?? '');
}

/** Whether a capital follows that makes one name with what is none alone: "Communist | Party". */
function opensName(view: View, at: number): boolean {
  const next = view.tokens[at];
  if (view.style !== 'plain' || !next || !opensWord(view, at) || /\d/.test(next.text)) return false;
  return stopNameAt(view, at) === null && titleAt(view, at) === null;
}
