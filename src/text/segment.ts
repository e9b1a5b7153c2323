import type { Document } from '../model/document.js';
import type { Region } from '../model/region.js';
import type { SegmentLexicon } from '../model/segment-lexicon.js';
import type { Sentence } from '../model/sentence.js';
import type { Tag, Token } from '../model/token.js';
import { ofWord, ofWordBy } from '../common/words.js';
import { retagged } from './make-token.js';
import { splitCompounds } from './split-compounds.js';
import { retagTitle, isTitleCase } from './title-case.js';
import { tokenize } from './tokenize.js';
import { APOSTROPHE, CAPITAL, CLOSER, DECADE_END, GLUED, marksOf, OPENER, STOP } from './word-marks.js';

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
    const read = tokenize(document.text, 0, region.start, region.end);
    const { tokens, ends, marks } = read;
    const titled = isTitleCase(read) ? retagTitle(tokens, lexicon.vocabulary) : tokens;
    for (const part of sentencesOf(titled, allEnds(titled, ends, marks), lexicon)) {
      lowerFirst(part, lexicon.vocabulary);
      const mended = mendVerbs(part, lexicon);
      add(kind, paragraph, (marks & GLUED) === 0 ? mended : splitCompounds(mended));
    }
  });
  return sentences;
}

/** The verb that a word may be a form of. */
const verbOf = ofWordBy(({ lower }, { verbForms }: SegmentLexicon): string | null => verbForms.get(lower) ?? null);

/** Gives verbs their lemma, and takes a past form between a name or pronoun and a phrase for a verb. */
function mendVerbs(tokens: readonly Token[], lexicon: SegmentLexicon): readonly Token[] {
  let mended: Token[] | null = null;
  for (let i = 0; i < tokens.length; i++) {
    if (!mayBeForm(tokens, i)) continue;
    const { tag, lemma, word } = tokens[i] as Token;
    const verb = verbOf(word, lexicon);
    if (verb === null || (tag === 'VERB' ? lemma === verb : !isVerb(tokens, i, lexicon))) continue;
    mended ??= tokens.slice();
    mended[i] = retagged(tokens[i] as Token, 'VERB', verb);
  }
  return mended ?? tokens;
}

/** Whether a word, by its tag and those around it, may be a verb that lacks its lemma or its tag: few are looked up. */
function mayBeForm(tokens: readonly Token[], at: number): boolean {
  const { tag } = tokens[at] as Token;
  if (tag === 'VERB') return true;
  if (tag !== 'NOUN' && tag !== 'ADJ' && tag !== 'ADV') return false;
  if (at + 1 < tokens.length && opensPhrase((tokens[at + 1] as Token).tag)) return true;
  if (at > 0 && isSubject((tokens[at - 1] as Token).tag)) return true;
  return at > 1 && (tokens[at - 2] as Token).tag === 'PROPN';
}

const opensPhrase = (tag: Tag): boolean => tag === 'PROPN' || tag === 'DET' || tag === 'PRON';
const isSubject = (tag: Tag): boolean => tag === 'PROPN' || tag === 'PRON' || tag === 'AUX';

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
  if (isSubject(before)) return opensPhrase(next) || next === 'ADP' || next === 'NUM' || next === 'PUNCT';
  if (!opensPhrase(next)) return false;
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

/** Whether a word is one that is written small. */
const isOrdinary = ofWordBy(({ lower }, vocabulary: ReadonlySet<string>) => vocabulary.has(lower));

/** The first word's capital tells nothing: an ordinary word is tagged and reduced as in lower case. */
function lowerFirst(tokens: Token[], vocabulary: ReadonlySet<string>): void {
  const first = tokens[0];
  if (!first || first.tag !== 'PROPN' || !isOrdinary(first.word, vocabulary)) return;
  const again = alone(first.word);
  if (!again || again.end !== first.end - first.start) return;
  const isModifier = again.tag === 'ADJ' && /^(?:NOUN|ADJ)$/.test(tokens[1]?.tag ?? '');
  tokens[0] = retagged(first, isModifier ? again.tag : first.tag, again.lemma);
}

function sentencesOf(tokens: readonly Token[], ends: readonly number[], lexicon: SegmentLexicon): readonly Token[][] {
  const parts: Token[][] = [];
  let start = 0;
  for (const end of ends) {
    if (end < tokens.length && isFalseEnd(tokens, end, lexicon)) continue;
    addPieces(tokens, start, end, parts);
    start = end;
  }
  addPieces(tokens, start, tokens.length, parts);
  return parts;
}

function addPieces(tokens: readonly Token[], start: number, end: number, pieces: Token[][]): void {
  for (let from = start; from < end; from += MOST_TOKENS)
    pieces.push(tokens.slice(from, Math.min(end, from + MOST_TOKENS)));
}

/** Those of the statistical splitter, and those that it passes over. */
function allEnds(tokens: readonly Token[], ends: readonly number[], marks: number): readonly number[] {
  const missed = (marks & MISSED) === 0 ? [] : missedEnds(tokens);
  return missed.length === 0 ? ends : [...new Set([...ends, ...missed])].sort((a, b) => a - b);
}

/** What a sentence closes with where its end is passed over. */
const MISSED = CLOSER | DECADE_END;

function missedEnds(tokens: readonly Token[]): readonly number[] {
  const ends: number[] = [];
  for (let i = 1; i + 1 < tokens.length; i++) {
    const last = tokens[i] as Token;
    if (last.spaced) continue;
    const marks = marksOf(last.word);
    if ((marks & MISSED) === 0) continue;
    const [before, next] = [tokens[i - 1] as Token, tokens[i + 1] as Token];
    const [ending, opening] = [marksOf(before.word), marksOf(next.word)];
    // "the 1980's. Its commander": the "s." is no initial
    const isMissed =
      (marks & DECADE_END) !== 0
        ? (ending & APOSTROPHE) !== 0 && (opening & CAPITAL) !== 0
        : (ending & STOP) !== 0 && next.spaced && (opening & OPENER) !== 0;
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
  if (!next.spaced && (marksOf(next.word) & CLOSER) !== 0) return true;
  if (lexicon.abbreviations.has(last.lower)) return true;
  const before = tokens[at - 2];
  return last.text === '.' && !last.spaced && before !== undefined && lexicon.abbreviations.has(`${before.lower}.`);
}
