import type { Chunk, ChunkType, VerbGroup } from '../model/chunk.js';
import type { SyntaxLexicon } from '../model/syntax-lexicon.js';

const PARTICIPLES: ReadonlySet<ChunkType> = new Set(['VED', 'VEN', 'VF', 'VS', 'VING']);
const MARKS: ReadonlySet<ChunkType> = new Set(['COMMA', 'DASH']);
/** An aside within a verb has no more chunks than this. */
const LONGEST_ASIDE = 10;

type Words = Pick<SyntaxLexicon, 'modals' | 'negations'>;

/** Joins an auxiliary or a modal with its verb over what stands between them: a time, an adverb, an aside. */
export function joinVerbs(chunks: readonly Chunk[], words: Words): readonly Chunk[] {
  const joined: Chunk[] = [];
  for (let at = 0; at < chunks.length;) {
    const split = overWord(chunks, at, words) ?? overAside(chunks, at, words) ?? twoModals(chunks, at, words);
    joined.push(...(split?.chunks ?? [chunks[at] as Chunk]));
    at += split?.length ?? 1;
  }
  return joined;
}

interface Joined {
  readonly chunks: readonly Chunk[];
  /** How many chunks they stand for. */
  readonly length: number;
}

/** "has since 2009 led", "will on Monday send": the time or adverb then follows. */
function overWord(chunks: readonly Chunk[], at: number, { modals }: Words): Joined | null {
  const [first, between, last] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  if (!first || !between || !last || (between.type !== 'NPT' && between.type !== 'ADV')) return null;
  const verb = joinAuxiliary(first, last) ?? (between.type === 'NPT' ? joinModal(first, last, modals) : null);
  return verb && { chunks: [verb, between], length: 3 };
}

/** "has not, despite pressure, recognised", "would – if asked – send": the aside then stands before the whole verb. */
function overAside(chunks: readonly Chunk[], at: number, { modals, negations }: Words): Joined | null {
  const first = chunks[at];
  if (!first || !(first.verb ? isAuxiliary(first.verb) : modals.has(first.word))) return null;
  let open = at + 1;
  while (chunks[open]?.type === 'ADV') open++;
  const mark = chunks[open]?.type;
  if (!mark || !MARKS.has(mark)) return null;
  const close = closing(chunks, open, mark);
  const last = chunks[close + 1];
  const verb = close > 0 && last ? (joinAuxiliary(first, last) ?? joinModal(first, last, modals)) : null;
  if (!verb?.verb) return null;
  const adverbs = chunks.slice(at + 1, open);
  const isNot = adverbs.some(({ word }) => negations.has(word));
  const kept = adverbs.filter(({ word }) => !negations.has(word));
  const group = { ...verb.verb, negated: verb.verb.negated || isNot };
  const chunksThen = [...chunks.slice(open, close + 1), { ...verb, verb: group }, ...kept];
  return { chunks: chunksThen, length: close + 2 - at };
}

/** "could and should send": the last one counts. */
function twoModals(chunks: readonly Chunk[], at: number, { modals }: Words): Joined | null {
  const [first, conjunction, last] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  const isModal = first && !first.verb && modals.has(first.word);
  return isModal && conjunction?.type === 'CC' && last?.verb?.modal ? { chunks: [last], length: 3 } : null;
}

/** Where the aside that opens at `open` closes, else 0. */
function closing(chunks: readonly Chunk[], open: number, mark: ChunkType): number {
  for (let i = open + 2; i < Math.min(chunks.length, open + LONGEST_ASIDE); i++) if (chunks[i]?.type === mark) return i;
  return 0;
}

/** Also one that its lemma spells otherwise ("recognise"). */
const isPlainForm = (verb: VerbGroup | null): boolean =>
  verb !== null && verb.modal === null && (verb.form === 'base' || (verb.tense === 'present' && !verb.auxiliary));

const isAuxiliary = ({ lemma, auxiliary }: VerbGroup): boolean => !auxiliary && /^(?:have|be|do)$/.test(lemma);

/** "will | send" */
export function joinModal(first: Chunk, last: Chunk, modals: ReadonlySet<string>): Chunk | null {
  const isPlain = /^(?:VB|DUAL|VS|VBE|VP|VF)$/.test(last.type) && isPlainForm(last.verb);
  if (first.verb || !modals.has(first.word) || !isPlain || !last.verb) return null;
  const type = last.verb.saying && !last.verb.passive ? 'VS' : /^(?:VB|DUAL)$/.test(last.type) ? 'VF' : last.type;
  const verb = { ...last.verb, modal: first.word, form: 'finite' as const, auxiliary: true, tense: 'future' as const };
  return { ...last, type, noun: null, verb };
}

/** "has | led", "was | beaten", "has | been beaten", "did | send" */
export function joinAuxiliary(first: Chunk, last: Chunk): Chunk | null {
  const [auxiliary, verb] = [first.verb, last.verb];
  if (!auxiliary || !verb || !isAuxiliary(auxiliary)) return null;
  const { modal, tense, form } = auxiliary;
  const negated = auxiliary.negated || verb.negated;
  const group = { ...verb, negated, modal, tense, form, auxiliary: true };
  if (auxiliary.lemma === 'do') {
    const isPlain = /^(?:VB|DUAL|VS|VF)$/.test(last.type) && isPlainForm(verb);
    return isPlain ? { ...last, type: verb.saying ? 'VS' : 'VF', noun: null, verb: group } : null;
  }
  if (verb.auxiliary) return auxiliary.lemma === 'have' && last.type === 'VP' ? { ...last, verb: group } : null;
  if (!PARTICIPLES.has(last.type)) return null;
  const isPast = verb.tense === 'past' && verb.form === 'finite';
  const isPassive = auxiliary.lemma === 'be' && isPast;
  const isActive = (auxiliary.lemma === 'have' && isPast) || (auxiliary.lemma === 'be' && verb.form === 'gerund');
  if (!isPassive && !isActive) return null;
  return { ...last, type: isPassive ? 'VP' : last.type === 'VS' ? 'VS' : 'VF', verb: { ...group, passive: isPassive } };
}
