import type { Document } from '../model/document.js';
import type { Region } from '../model/region.js';
import type { SegmentLexicon } from '../model/segment-lexicon.js';
import type { Sentence } from '../model/sentence.js';
import type { Token } from '../model/token.js';
import { ofWord, ofWordBy } from '../common/words.js';
import { retagged } from './make-token.js';
import { splitCompounds } from './split-compounds.js';
import { retagTitle, isTitleCase } from './title-case.js';
import { tokenize } from './tokenize.js';
import { marksOf } from './word-marks.js';

/** No sentence of news is longer; what is, is read in pieces, so that the work stays linear. */
const MOST_TOKENS = 400;

/** Segments the readable regions of a document into sentences of tagged tokens, in order. */
export function segment(document: Document, regions: readonly Region[], lexicon: SegmentLexicon): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const add = (kind: Sentence['region'], paragraph: number, tokens: readonly Token[]): void => {
    const first = tokens[0];
    const last = tokens[tokens.length - 1];
    if (!first || !last) return;
    sentences.push({ index: sentences.length, region: kind, paragraph, tokens, start: first.start, end: last.end });
  };
  regions.forEach((region, paragraph) => {
    if (region.kind === 'boilerplate') return;
    const kind = region.kind;
    const text = document.text.slice(region.start, region.end);
    const { tokens, ends } = tokenize(text, region.start);
    const titled = kind === 'headline' || isTitleCase(tokens) ? retagTitle(tokens, lexicon.vocabulary) : tokens;
    for (const part of sentencesOf(titled, ends, lexicon))
      add(kind, paragraph, splitCompounds(mendVerbs(lowerFirst(part, lexicon.vocabulary), lexicon)));
  });
  return sentences;
}

/** The verb that a word may be a form of. */
const verbOf = ofWordBy(({ lower }, { verbForms }: SegmentLexicon): string | null => verbForms.get(lower) ?? null);

/** Gives verbs their lemma, and takes a past form between a name or pronoun and a phrase for a verb. */
function mendVerbs(tokens: readonly Token[], lexicon: SegmentLexicon): readonly Token[] {
  let mended: Token[] | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const { tag, lemma, word } = tokens[i] as Token;
    const verb = tag === 'PROPN' ? null : verbOf(word, lexicon);
    if (verb === null || (tag === 'VERB' ? lemma === verb : !isVerb(tokens, i, lexicon))) continue;
    mended ??= tokens.slice();
    mended[i] = retagged(tokens[i] as Token, 'VERB', verb);
  }
  return mended ?? tokens;
}

/** Whether a form of a verb that is tagged as something else is one where it stands. */
function isVerb(tokens: readonly Token[], at: number, lexicon: SegmentLexicon): boolean {
  const token = tokens[at] as Token;
  if (token.lower.endsWith('ing')) return token.tag === 'NOUN' && isGoverned(tokens, at);
  return isPast(tokens, at, token) || isAfterFloating(tokens, at, lexicon.floating);
}

function isPast(tokens: readonly Token[], at: number, { tag, lower }: Token): boolean {
  if ((tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'ADV') || lower.endsWith('s')) return false;
  const [before, next] = [tokens[at - 1]?.tag, tokens[at + 1]?.tag];
  if (next === undefined || before === undefined) return false;
  const opensPhrase = next === 'PROPN' || next === 'DET' || next === 'PRON';
  if (before === 'PROPN' || before === 'PRON' || before === 'AUX')
    return opensPhrase || next === 'ADP' || next === 'NUM' || next === 'PUNCT';
  if (!opensPhrase) return false;
  return before === 'CCONJ' ? tag === 'ADJ' : before === 'NOUN' && lower.endsWith('ed');
}

/** "Norway and Chad each sent soldiers" */
function isAfterFloating(tokens: readonly Token[], at: number, floating: ReadonlySet<string>): boolean {
  if (at < 2 || tokens[at]?.tag !== 'ADJ' || tokens[at - 2]?.tag !== 'PROPN') return false;
  return floating.has(tokens[at - 1]?.lower ?? '');
}

/** "after meeting Rutte": a preposition before it and a name, pronoun or article after it. */
function isGoverned(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return /^(?:ADP|SCONJ)$/.test(before?.tag ?? '') && /^(?:PROPN|PRON|DET)$/.test(next?.tag ?? '');
}

/** The first token of a word that stands alone, in lower case. */
const alone = ofWord((word) => tokenize(word.lower, 0).tokens[0] ?? null);

/** The first word's capital tells nothing: an ordinary word is tagged and reduced as in lower case. */
function lowerFirst(tokens: readonly Token[], vocabulary: ReadonlySet<string>): readonly Token[] {
  const first = tokens[0];
  if (!first || first.tag !== 'PROPN' || !vocabulary.has(first.lower)) return tokens;
  const again = alone(first.word);
  if (!again || again.end !== first.end - first.start) return tokens;
  const isModifier = again.tag === 'ADJ' && /^(?:NOUN|ADJ)$/.test(tokens[1]?.tag ?? '');
  return [retagged(first, isModifier ? again.tag : first.tag, again.lemma), ...tokens.slice(1)];
}

function sentencesOf(tokens: readonly Token[], ends: readonly number[], lexicon: SegmentLexicon): readonly Token[][] {
  const parts: Token[][] = [];
  let start = 0;
  const boundaries = [...new Set([...ends, ...missedEnds(tokens)])].sort((a, b) => a - b);
  for (const end of boundaries) {
    if (end < tokens.length && isFalseEnd(tokens, end, lexicon)) continue;
    parts.push(...piecesOf(tokens, start, end));
    start = end;
  }
  return [...parts, ...piecesOf(tokens, start, tokens.length)];
}

function piecesOf(tokens: readonly Token[], start: number, end: number): readonly Token[][] {
  const pieces: Token[][] = [];
  for (let from = start; from < end; from += MOST_TOKENS)
    pieces.push(tokens.slice(from, Math.min(end, from + MOST_TOKENS)));
  return pieces;
}

/** Ends that the statistical splitter passes over. */
function missedEnds(tokens: readonly Token[]): readonly number[] {
  const ends: number[] = [];
  for (let i = 1; i + 1 < tokens.length; i++) {
    const last = tokens[i] as Token;
    const { isCloser, isDecadeEnd } = marksOf(last.word);
    if ((!isCloser && !isDecadeEnd) || last.spaced) continue;
    const [before, next] = [tokens[i - 1] as Token, tokens[i + 1] as Token];
    // "the 1980's. Its commander": the "s." is no initial
    const isMissed = isDecadeEnd
      ? marksOf(before.word).isApostrophe && marksOf(next.word).isCapital
      : marksOf(before.word).isStop && next.spaced && marksOf(next.word).isOpener;
    if (isMissed) ends.push(i + 1);
  }
  return ends;
}

/** Whether a sentence cannot end before token `at`: an abbreviation, or a quoted question that the clause goes on from. */
function isFalseEnd(tokens: readonly Token[], at: number, lexicon: SegmentLexicon): boolean {
  const last = tokens[at - 1];
  const next = tokens[at];
  if (!last || !next) return false;
  if (/^\p{Ll}/u.test(next.text)) return true;
  if (!next.spaced && /^\p{Lu}\.?$/u.test(next.text)) return true;
  if (marksOf(next.word).isCloser && !next.spaced) return true;
  if (lexicon.abbreviations.has(last.lower)) return true;
  const before = tokens[at - 2];
  return last.text === '.' && !last.spaced && before !== undefined && lexicon.abbreviations.has(`${before.lower}.`);
}
