import type { Chunk, ChunkType, VerbGroup } from '../model/chunk.js';
import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import { ASIDE, FLOATING, NEGATION, OPENER, PAST, PLAIN } from './chunk-kinds.js';
import { chunkOf, retyped } from './chunk-of.js';

/** Decides what the chunks around a chunk leave no doubt of: whether a form is a verb, and finite, and what a measure of time belongs to. */
export function settle(chunks: readonly Chunk[], kinds: number, lexicon: SyntaxLexicon): readonly Chunk[] {
  let settled = chunks;
  if ((kinds & NEGATION) !== 0 || (kinds & ASIDE) === ASIDE) settled = dropContrasts(settled, lexicon);
  if ((kinds & FLOATING) !== 0) settled = dropFloating(settled, lexicon);
  if ((kinds & (PAST | PLAIN)) !== 0) settled = settleVerbs(settled, lexicon);
  return (kinds & OPENER) === 0 ? settled : settleMeasures(settled, lexicon);
}

/** "not Haas but Orr", "the army, not Hamas,", "by Haas but not by Orr", "quickly, if reluctantly,", "Oslo, once an ally,": who or how it was not. */
function dropContrasts(chunks: readonly Chunk[], { negations }: SyntaxLexicon): readonly Chunk[] {
  let kept: Chunk[] | null = null;
  for (let at = 0; at < chunks.length;) {
    const length = contrastAt(chunks, at, negations);
    if (length > 0) kept ??= chunks.slice(0, at);
    else kept?.push(chunks[at] as Chunk);
    at += Math.max(length, 1);
  }
  return kept ?? chunks;
}

/** How many chunks from `at` on say who or how it was not. */
function contrastAt(chunks: readonly Chunk[], at: number, negations: ReadonlySet<string>): number {
  const isApart = (chunks[at] as Chunk).type === 'COMMA';
  const isAfter = wordAt(chunks, at + (isApart ? 1 : 0)) === 'but';
  const from = (isApart ? 1 : 0) + (isAfter ? 1 : 0);
  const isNot = typeAt(chunks, at + from) === 'ADV' && negations.has(wordAt(chunks, at + from));
  if (!isNot && !isApart) return 0;
  if (isApart && typeAt(chunks, at + 1) === 'SUB' && typeAt(chunks, at + 3) === 'COMMA' && isVerbless(chunks[at + 2]))
    return 4;
  const type = typeAt(chunks, at + from + 1);
  if (!isNot || (type !== 'NP' && type !== 'PP')) return 0;
  const end = typeAt(chunks, at + from + 2) === 'PPOF' ? from + 3 : from + 2;
  if (isAfter) return contrastAfter(typeAt(chunks, at + end), end, isApart);
  if (isApart) return typeAt(chunks, at + end) === 'COMMA' ? end + 1 : 0;
  return wordAt(chunks, at + end) === 'but' && typeAt(chunks, at + end + 1) === type ? end + 1 : 0;
}

const typeAt = (chunks: readonly Chunk[], at: number): ChunkType | null =>
  at < chunks.length ? (chunks[at] as Chunk).type : null;

const wordAt = (chunks: readonly Chunk[], at: number): string => (at < chunks.length ? (chunks[at] as Chunk).word : '');

/** "if | reluctantly", "once | enemies" */
const isVerbless = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  (/^ADV|^ADJ/.test(chunk.type) ||
    (chunk.type === 'NP' && chunk.noun?.mention === null && chunk.noun.members.length === 0));

/** What follows "but not Haas" leaves no doubt that it is no subject: a comma that closes it, another phrase, or the end. */
function contrastAfter(next: ChunkType | null, end: number, isApart: boolean): number {
  if (isApart && next === 'COMMA') return end + 1;
  return next === null || /^(?:PP|NPT|COLON)$/.test(next) ? end : 0;
}

/** "Norway and Chad both list", "they all left": between a subject and its verb such a word says nothing of who it is. */
function dropFloating(chunks: readonly Chunk[], { floating }: SyntaxLexicon): readonly Chunk[] {
  const isFloating = ({ type, from, to, noun }: Chunk, i: number): boolean =>
    type === 'NP' &&
    to === from + 1 &&
    i > 0 &&
    chunks[i - 1]?.type === 'NP' &&
    /^(?:V|DUAL$)/.test(typeAt(chunks, i + 1) ?? '') &&
    floating.has(noun?.headLemma ?? '');
  return chunks.some(isFloating) ? chunks.filter((chunk, i) => !isFloating(chunk, i)) : chunks;
}

/** "hours after Chad attacked", "a day after leaving": the measure belongs to what opens the clause. */
function settleMeasures(chunks: readonly Chunk[], { timeMeasures }: SyntaxLexicon): readonly Chunk[] {
  let settled: Chunk[] | null = null;
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    const next = i + 1 < chunks.length ? (chunks[i + 1] as Chunk) : null;
    if (chunk.type !== 'NP' || !next || !opensClause(next) || !isMeasure(chunk, timeMeasures)) {
      settled?.push(chunk);
      continue;
    }
    settled ??= chunks.slice(0, i);
    settled.push(chunkOf(next.type, chunk.from, next.to, next.word, next.noun, next.verb));
    i++;
  }
  return settled ?? chunks;
}

const isMeasure = ({ noun }: Chunk, timeMeasures: ReadonlySet<string>): boolean =>
  !noun?.mention && timeMeasures.has(noun?.headLemma ?? '');

const opensClause = ({ type, word }: Chunk): boolean =>
  (type === 'PPSUB' || type === 'SUB' || type === 'PING') && /^(?:after|before|since)$/.test(word);

/** The chunks with other types where they are verbs, each by those around it as they were; the same array, if all stay what they are. */
function settleVerbs(chunks: readonly Chunk[], lexicon: SyntaxLexicon): readonly Chunk[] {
  let changed: Chunk[] | null = null;
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    if (chunk.verb === null) continue;
    const type = settledType(chunks, i, chunk, chunk.verb, lexicon);
    if (type !== chunk.type) (changed ??= [...chunks])[i] = retyped(chunk, type);
  }
  return changed ?? chunks;
}

function settledType(
  chunks: readonly Chunk[],
  at: number,
  { type }: Chunk,
  verb: VerbGroup,
  lexicon: SyntaxLexicon,
): ChunkType {
  switch (type) {
    case 'VED':
      return pastType(chunks, at, lexicon);
    case 'VS':
      return isSaidBy(chunks, at, verb) ? 'VEN' : plainType(chunks, at, type, verb, lexicon);
    case 'VB':
      return isBareParticiple(chunks, at, verb, lexicon) ? 'VEN' : plainType(chunks, at, type, verb, lexicon);
    case 'DUAL':
      return plainType(chunks, at, type, verb, lexicon);
    default:
      return type;
  }
}

/** "helped supply", "let Iran supply": after such a verb, and its object, a doubtful plain form is a verb, and a plain verb its infinitive. */
function plainType(
  chunks: readonly Chunk[],
  at: number,
  type: ChunkType,
  verb: VerbGroup,
  { bareInfinitiveVerbs }: SyntaxLexicon,
): ChunkType {
  if (verb.form !== 'base' || at === 0) return type;
  const isAfterObject = chunks[at - 1]?.type === 'NP';
  const before = at - (isAfterObject ? 2 : 1);
  const isGoverned = before >= 0 && bareInfinitiveVerbs.has(chunks[before]?.verb?.lemma ?? '');
  if (!isGoverned) return type;
  if (type !== 'DUAL') return isAfterObject && chunks[at - 1]?.noun ? 'VTO' : type;
  return isAfterObject || typeAt(chunks, at + 1) === 'NP' ? 'VB' : type;
}

/** "Ann Orr, *elected* president of Oslo in May, sued": an office without an article between commas, and a verb after them. */
function isGivenOffice(chunks: readonly Chunk[], at: number, { officeVerbs }: SyntaxLexicon): boolean {
  if (at < 2 || !officeVerbs.has(chunks[at]?.verb?.lemma ?? '')) return false;
  const [who, comma, , office] = chunks.slice(at - 2, at + 2);
  if (comma?.type !== 'COMMA' || !who?.noun) return false;
  const group = office?.noun;
  const isBare = !group || (group.mention?.form !== 'name' && group.parts[0]?.from === group.from);
  if (!isBare || !/^(?:NP|DUAL)$/.test(office?.type ?? '')) return false;
  const close = chunks.findIndex(({ type }, i) => i > at && (type === 'COMMA' || /^V[FPSB]/.test(type)));
  return chunks[close]?.type === 'COMMA' && /^(?:V|DUAL)/.test(chunks[close + 1]?.type ?? '');
}

/** A past form with an object after it, a pronoun before it, or a gerund after a comma ("Milei won, beating Massa") is finite; "told by" is a participle. The rest stays open. */
function pastType(chunks: readonly Chunk[], at: number, lexicon: SyntaxLexicon): ChunkType {
  if (isBeforeBy(chunks, at) || isGivenOffice(chunks, at, lexicon)) return 'VEN';
  return isFinite(chunks, at) ? 'VF' : 'VED';
}

const isBeforeBy = (chunks: readonly Chunk[], at: number): boolean =>
  typeAt(chunks, at + 1) === 'PP' && wordAt(chunks, at + 1) === 'by';

const isSaidBy = (chunks: readonly Chunk[], at: number, { form, modal, passive }: VerbGroup): boolean =>
  isBeforeBy(chunks, at) && form === 'finite' && !modal && !passive;

const isBareParticiple = (
  chunks: readonly Chunk[],
  at: number,
  { lemma }: VerbGroup,
  { bareParticiples }: SyntaxLexicon,
): boolean => (isBeforeBy(chunks, at) || isApart(chunks, at)) && bareParticiples.has(lemma);

/** "Ann Orr, beset by", "a law, put in May": after a noun and a comma, before a phrase. */
const isApart = (chunks: readonly Chunk[], at: number): boolean =>
  at > 1 &&
  chunks[at - 1]?.type === 'COMMA' &&
  Boolean(chunks[at - 2]?.noun) &&
  /^(?:PP|NPT|ADV|P)$/.test(typeAt(chunks, at + 1) ?? '');

function isFinite(chunks: readonly Chunk[], at: number): boolean {
  const next = typeAt(chunks, at + 1);
  if (next === 'NP' || next === 'DUAL') return true;
  if (at === 0) return false;
  const before = chunks[at - 1] as Chunk;
  return (
    before.type === 'WH' ||
    (at === 1 && before.type === 'NP' && next === 'COMMA' && typeAt(chunks, at + 2) === 'VING') ||
    before.noun?.mention?.form === 'pronoun'
  );
}
