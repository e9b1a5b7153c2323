import { copyNoun } from '../common/clause-parts.js';
import type { Chunk, ChunkType, NounGroup } from '../model/chunk.js';
import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import { chunkOf } from './chunk-of.js';

/**
 * Joins a list of plainly named actors ("Iran, Turkey and the Emirates") into one chunk with members, so that the grammar need
 * not weigh what cannot be anything else. Only the first phrase may have words beside its name.
 */
export function joinActors(chunks: readonly Chunk[], lexicon: SyntaxLexicon): readonly Chunk[] {
  let joined: Chunk[] | null = null;
  for (let at = 0; at < chunks.length;) {
    const first = chunks[at] as Chunk;
    const isActor = first.noun !== null && first.noun.mention !== null && isLeader(first.type);
    const end = isActor
      ? Math.max(listEnd(chunks, at, first.noun), besideEnd(chunks, at, first.noun, lexicon))
      : at + 1;
    if (end > at + 1) (joined ??= chunks.slice(0, at)).push(join(chunks, at, end));
    else joined?.push(first);
    at = end;
  }
  return joinFront(joined ?? chunks, lexicon);
}

const isLeader = (type: ChunkType): boolean => type === 'NP' || type === 'PP' || type === 'PPOF' || type === 'PPSUB';

/** "Together with Niger, Chad signed": who stands in front does it too. */
function joinFront(chunks: readonly Chunk[], lexicon: SyntaxLexicon): readonly Chunk[] {
  const [front, comma, first] = chunks;
  if (front?.type !== 'PP' || !lexicon.andPrepositions.has(front.word) || comma?.type !== 'COMMA') return chunks;
  if (!front.noun?.mention || first?.type !== 'NP' || !isAlike(front.noun, first.noun, true)) return chunks;
  const members = [first, front].flatMap(({ noun }) => (noun ? (noun.members.length > 0 ? noun.members : [noun]) : []));
  return [withNoun(first, first.to, listed(first.noun as NounGroup, members)), ...chunks.slice(3)];
}

/** Index after the list that starts at `at`; `at + 1` if there is none. */
function listEnd(chunks: readonly Chunk[], at: number, first: NounGroup): number {
  let i = at + 1;
  while (isComma(chunks, i) && isListed(first, phraseAt(chunks, i + 1))) i += 2;
  const hasCommas = i > at + 1;
  if (hasCommas && isComma(chunks, i)) i++;
  // at least the conjunction and one more
  if (i + 1 >= chunks.length) return at + 1;
  if (!isConjunction(chunks[i] as Chunk) || !isAlike(first, phraseAt(chunks, i + 1), !hasCommas)) return at + 1;
  // "51% of Haltex and BP | 49%": the second does something of its own
  if ((chunks[at] as Chunk).type !== 'NP' && isThing(chunks[i + 2])) return at + 1;
  return i + 2;
}

/** "Chad, along with Niger, signed": the same with a preposition, between two commas or none; it may be several. */
function besideEnd(chunks: readonly Chunk[], at: number, first: NounGroup, lexicon: SyntaxLexicon): number {
  const isApart = isComma(chunks, at + 1);
  const next = isApart ? at + 2 : at + 1;
  if (next >= chunks.length) return at + 1;
  const beside = chunks[next] as Chunk;
  if (beside.type !== 'PP' || beside.noun === null || !lexicon.andPrepositions.has(beside.word)) return at + 1;
  if (!isAlike(first, beside.noun, true)) return at + 1;
  const end = listEnd(chunks, next, beside.noun);
  if (!isApart) return end;
  return isComma(chunks, end) ? end + 1 : at + 1;
}

const isThing = (chunk: Chunk | undefined): boolean => chunk?.type === 'NP' && chunk.noun?.mention === null;

const isComma = (chunks: readonly Chunk[], at: number): boolean =>
  at < chunks.length && (chunks[at] as Chunk).type === 'COMMA';

/** After a country, a place may stand for one ("Iran, Hong Kong and Turkey"); after a place, a country may be where it is. */
const isListed = (first: NounGroup, noun: NounGroup | null): boolean =>
  isAlike(first, noun) ||
  (first.mention?.type === 'country' && noun?.mention?.type === 'place' && isAlike(first, noun, true));

/** What a bare noun phrase says, if that is what is there. */
function phraseAt(chunks: readonly Chunk[], at: number): NounGroup | null {
  const chunk = at < chunks.length ? (chunks[at] as Chunk) : null;
  return chunk?.type === 'NP' ? chunk.noun : null;
}

const isConjunction = ({ type, word }: Chunk): boolean =>
  type === 'CC' && (word === 'and' || word === 'or' || word === 'nor' || word === '&' || word === '/');

/** A bare name of the same kind; right after a lone conjunction, of nations and bodies alike. */
function isAlike(first: NounGroup, noun: NounGroup | null, loose = false): boolean {
  if (!noun?.mention || noun.mention.form === 'pronoun' || !isBare(noun)) return false;
  const [a, b] = [first.mention?.type, noun.mention.type];
  if (first.mention?.form !== noun.mention.form) return false;
  // "from the World Bank, the IMF and Beijing": a seat of government is no mere place
  const isGovernment = noun.mention.metonym !== null;
  return a === b || ((loose || isGovernment) && a !== 'person' && b !== 'person');
}

/** Nothing stands before the name but an article or an adjective of nationality. */
function isBare({ parts }: NounGroup): boolean {
  for (const part of parts) if (part.mention === null || part.possessive || part.compound !== null) return false;
  return true;
}

function join(chunks: readonly Chunk[], from: number, end: number): Chunk {
  const nouns: NounGroup[] = [];
  for (let i = from; i < end; i++) {
    const { noun } = chunks[i] as Chunk;
    if (noun !== null) nouns.push(noun);
  }
  const last = nouns[nouns.length - 1] as NounGroup;
  return withNoun(chunks[from] as Chunk, last.to, listed(nouns[0] as NounGroup, nouns, last.to));
}

function listed(head: NounGroup, members: readonly NounGroup[], to = head.to): NounGroup {
  const group = copyNoun(head);
  group.to = to;
  group.members = members;
  return group;
}

const withNoun = ({ type, from, word, verb }: Chunk, to: number, noun: NounGroup): Chunk =>
  chunkOf(type, from, to, word, noun, verb);
