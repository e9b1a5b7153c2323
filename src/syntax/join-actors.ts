import type { Chunk, NounGroup } from '../model/chunk.js';
import type { SyntaxLexicon } from '../model/syntax-lexicon.js';

const LEADERS = new Set(['NP', 'PP', 'PPOF', 'PPSUB']);

/**
 * Joins a list of plainly named actors ("Iran, Turkey and the Emirates") into one chunk with members, so that the grammar need
 * not weigh what cannot be anything else. Only the first phrase may have words beside its name.
 */
export function joinActors(chunks: readonly Chunk[], lexicon: SyntaxLexicon): readonly Chunk[] {
  const joined: Chunk[] = [];
  for (let at = 0; at < chunks.length;) {
    const end = Math.max(listEnd(chunks, at), besideEnd(chunks, at, lexicon));
    joined.push(end > at + 1 ? join(chunks.slice(at, end)) : (chunks[at] as Chunk));
    at = end;
  }
  return joinFront(joined, lexicon);
}

/** "Together with Niger, Chad signed": who stands in front does it too. */
function joinFront(chunks: readonly Chunk[], lexicon: SyntaxLexicon): readonly Chunk[] {
  const [front, comma, first] = chunks;
  if (front?.type !== 'PP' || !lexicon.andPrepositions.has(front.word) || comma?.type !== 'COMMA') return chunks;
  if (!front.noun?.mention || first?.type !== 'NP' || !isAlike(front.noun, first, true)) return chunks;
  const members = [first, front].flatMap(({ noun }) => (noun ? (noun.members.length > 0 ? noun.members : [noun]) : []));
  return [{ ...first, noun: { ...(first.noun as NounGroup), members } }, ...chunks.slice(3)];
}

/** Index after the list that starts at `at`; `at + 1` if there is none. */
function listEnd(chunks: readonly Chunk[], at: number): number {
  const first = chunks[at];
  if (!first?.noun?.mention || !LEADERS.has(first.type)) return at + 1;
  let i = at + 1;
  while (chunks[i]?.type === 'COMMA' && isListed(first.noun, chunks[i + 1])) i += 2;
  const hasCommas = i > at + 1;
  if (hasCommas && chunks[i]?.type === 'COMMA') i++;
  if (!isConjunction(chunks[i]) || !isAlike(first.noun, chunks[i + 1], !hasCommas)) return at + 1;
  return i + 2;
}

/** "Chad, along with Niger, signed": the same with a preposition, between two commas or none; it may be several. */
function besideEnd(chunks: readonly Chunk[], at: number, lexicon: SyntaxLexicon): number {
  const first = chunks[at];
  if (!first?.noun?.mention || !LEADERS.has(first.type)) return at + 1;
  const isApart = chunks[at + 1]?.type === 'COMMA';
  const beside = chunks[isApart ? at + 2 : at + 1];
  if (beside?.type !== 'PP' || !lexicon.andPrepositions.has(beside.word)) return at + 1;
  if (!isAlike(first.noun, { ...beside, type: 'NP' }, true)) return at + 1;
  const end = listEnd(chunks, isApart ? at + 2 : at + 1);
  if (!isApart) return end;
  return chunks[end]?.type === 'COMMA' ? end + 1 : at + 1;
}

/** After a country, a place may stand for one ("Iran, Hong Kong and Turkey"); after a place, a country may be where it is. */
const isListed = (first: NounGroup, chunk: Chunk | undefined): boolean =>
  isAlike(first, chunk) ||
  (first.mention?.type === 'country' && chunk?.noun?.mention?.type === 'place' && isAlike(first, chunk, true));

function isConjunction(chunk: Chunk | undefined): boolean {
  return (
    chunk?.type === 'CC' &&
    (chunk.word === 'and' || chunk.word === 'or' || chunk.word === 'nor' || chunk.word === '&' || chunk.word === '/')
  );
}

/** A bare name of the same kind; right after a lone conjunction, of nations and bodies alike. */
function isAlike(first: NounGroup, chunk: Chunk | undefined, loose = false): boolean {
  const noun = chunk?.type === 'NP' ? chunk.noun : null;
  if (!noun?.mention || noun.mention.form === 'pronoun' || !isBare(noun)) return false;
  const [a, b] = [first.mention?.type, noun.mention.type];
  if (first.mention?.form !== noun.mention.form) return false;
  return a === b || (loose && a !== 'person' && b !== 'person');
}

/** Nothing stands before the name but an article or an adjective of nationality. */
function isBare(noun: NounGroup): boolean {
  return noun.parts.every((part) => part.mention !== null && !part.possessive && part.compound === null);
}

function join(chunks: readonly Chunk[]): Chunk {
  const first = chunks[0] as Chunk;
  const nouns = chunks.flatMap((chunk) => (chunk.noun ? [chunk.noun] : []));
  const [head, last] = [nouns[0] as NounGroup, nouns[nouns.length - 1] as NounGroup];
  return { ...first, to: last.to, noun: { ...head, to: last.to, members: nouns } };
}
