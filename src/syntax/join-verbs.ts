import { copyVerb } from '../common/clause-parts.js';
import type { Chunk, ChunkType, VerbGroup } from '../model/chunk.js';
import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import { withVerb } from './chunk-of.js';

const PARTICIPLES: ReadonlySet<ChunkType> = new Set(['VED', 'VEN', 'VF', 'VS', 'VING']);
/** An aside within a verb has no more chunks than this. */
const LONGEST_ASIDE = 10;

type Words = Pick<SyntaxLexicon, 'modals' | 'negations'>;

/** Joins an auxiliary or a modal with its verb over what stands between them: a time, an adverb, an aside. */
export function joinVerbs(chunks: readonly Chunk[], words: Words): readonly Chunk[] {
  let joined: Chunk[] | null = null;
  for (let at = 0; at < chunks.length;) {
    const first = chunks[at] as Chunk;
    const split = opensVerb(first, words)
      ? (overWord(chunks, at, words) ?? overAside(chunks, at, words) ?? twoModals(chunks, at))
      : null;
    if (split) (joined ??= chunks.slice(0, at)).push(...split.chunks);
    else joined?.push(first);
    at += split?.length ?? 1;
  }
  return joined ?? chunks;
}

/** An auxiliary alone, or a modal: what its verb may stand apart from. */
const opensVerb = ({ type, verb, word }: Chunk, { modals }: Words): boolean =>
  verb ? isAuxiliary(verb) : type === 'ADV' && modals.has(word);

interface Joined {
  readonly chunks: readonly Chunk[];
  /** How many chunks they stand for. */
  readonly length: number;
}

/** "has since 2009 led", "will on Monday send": the time or adverb then follows. */
function overWord(chunks: readonly Chunk[], at: number, { modals }: Words): Joined | null {
  if (at + 2 >= chunks.length) return null;
  const [first, between, last] = [chunks[at] as Chunk, chunks[at + 1] as Chunk, chunks[at + 2] as Chunk];
  if (between.type !== 'NPT' && between.type !== 'ADV') return null;
  const verb = joinAuxiliary(first, last) ?? (between.type === 'NPT' ? joinModal(first, last, modals) : null);
  return verb && { chunks: [verb, between], length: 3 };
}

/** "has not, despite pressure, recognised", "would – if asked – send": the aside then stands before the whole verb. */
function overAside(chunks: readonly Chunk[], at: number, { modals, negations }: Words): Joined | null {
  const first = chunks[at] as Chunk;
  let open = at + 1;
  while (open < chunks.length && chunks[open]?.type === 'ADV') open++;
  const mark = open < chunks.length ? chunks[open]?.type : undefined;
  if (mark !== 'COMMA' && mark !== 'DASH') return null;
  const close = closing(chunks, open, mark);
  const last = close > 0 && close + 1 < chunks.length ? chunks[close + 1] : undefined;
  const verb = last ? (joinAuxiliary(first, last) ?? joinModal(first, last, modals)) : null;
  if (!verb?.verb) return null;
  const adverbs = chunks.slice(at + 1, open);
  const isNot = adverbs.some(({ word }) => negations.has(word));
  const kept = adverbs.filter(({ word }) => !negations.has(word));
  const whole = isNot ? negatedVerb(verb) : verb;
  const chunksThen = [...chunks.slice(open, close + 1), whole, ...kept];
  return { chunks: chunksThen, length: close + 2 - at };
}

/** "could and should send": the last one counts. */
function twoModals(chunks: readonly Chunk[], at: number): Joined | null {
  if (at + 2 >= chunks.length || chunks[at]?.verb) return null;
  const [conjunction, last] = [chunks[at + 1] as Chunk, chunks[at + 2] as Chunk];
  return conjunction.type === 'CC' && last.verb?.modal ? { chunks: [last], length: 3 } : null;
}

/** The same chunk with its verb negated. */
export function negatedVerb(chunk: Chunk): Chunk {
  const verb = chunk.verb && copyVerb(chunk.verb);
  if (verb) verb.negated = true;
  return withVerb(chunk, chunk.type, verb);
}

/** Where the aside that opens at `open` closes, else 0. */
function closing(chunks: readonly Chunk[], open: number, mark: ChunkType): number {
  for (let i = open + 2; i < Math.min(chunks.length, open + LONGEST_ASIDE); i++) if (chunks[i]?.type === mark) return i;
  return 0;
}

/** Also one that its lemma spells otherwise ("recognise"). */
const isPlainForm = (verb: VerbGroup | null): boolean =>
  verb !== null && verb.modal === null && (verb.form === 'base' || (verb.tense === 'present' && !verb.auxiliary));

/** One alone: its verb, if it has one, stands apart from it. */
export const isAuxiliary = ({ lemma, auxiliary }: VerbGroup): boolean =>
  !auxiliary && (lemma === 'have' || lemma === 'be' || lemma === 'do');

/** "will | send" */
export function joinModal(first: Chunk, last: Chunk, modals: ReadonlySet<string>): Chunk | null {
  if (first.verb || first.word === '' || !last.verb || !modals.has(first.word)) return null;
  if (!/^(?:VB|DUAL|VS|VBE|VP|VF)$/.test(last.type) || !isPlainForm(last.verb)) return null;
  const type = last.verb.saying && !last.verb.passive ? 'VS' : /^(?:VB|DUAL)$/.test(last.type) ? 'VF' : last.type;
  const verb = copyVerb(last.verb);
  [verb.modal, verb.form, verb.auxiliary, verb.tense] = [first.word, 'finite', true, 'future'];
  return withVerb(last, type, verb);
}

/** "has | led", "was | beaten", "has | been beaten", "did | send" */
export function joinAuxiliary(first: Chunk, last: Chunk): Chunk | null {
  const [auxiliary, verb] = [first.verb, last.verb];
  if (!auxiliary || !verb || !isAuxiliary(auxiliary)) return null;
  if (auxiliary.lemma === 'do') {
    const isPlain = /^(?:VB|DUAL|VS|VF)$/.test(last.type) && isPlainForm(verb);
    return isPlain ? withVerb(last, verb.saying ? 'VS' : 'VF', wholeVerb(auxiliary, verb)) : null;
  }
  if (verb.auxiliary) {
    const isPassive = auxiliary.lemma === 'have' && last.type === 'VP';
    return isPassive ? withVerb(last, last.type, wholeVerb(auxiliary, verb)) : null;
  }
  if (!PARTICIPLES.has(last.type)) return null;
  const isPast = verb.tense === 'past' && verb.form === 'finite';
  const isPassive = auxiliary.lemma === 'be' && isPast;
  const isActive = (auxiliary.lemma === 'have' && isPast) || (auxiliary.lemma === 'be' && verb.form === 'gerund');
  if (!isPassive && !isActive) return null;
  const group = wholeVerb(auxiliary, verb);
  group.passive = isPassive;
  return withVerb(last, isPassive ? 'VP' : last.type === 'VS' ? 'VS' : 'VF', group);
}

/** A verb with what its auxiliary says of it. */
function wholeVerb(auxiliary: VerbGroup, verb: VerbGroup): ReturnType<typeof copyVerb> {
  const whole = copyVerb(verb);
  whole.negated = auxiliary.negated || verb.negated;
  whole.modal = auxiliary.modal;
  whole.tense = auxiliary.tense;
  whole.form = auxiliary.form;
  whole.auxiliary = true;
  return whole;
}
