import type { Chunk } from '../model/chunk.js';
import type { ClauseLink, NounMark } from '../model/clause.js';

/** Sequences are built as linked cells while parsing, so that a prefix costs nothing; `flatten` makes arrays of the parse that won. */
export type Cell =
  | { readonly type: 'item'; readonly before: Cell | null; readonly item: RawNode }
  | { readonly type: 'join'; readonly before: Cell | null; readonly rest: Cell };

export type RawNode = RawNoun | RawWord | RawClause;

export interface RawNoun {
  readonly type: 'noun';
  readonly chunk: Chunk;
  /** A doubtful word after it that the parse read as its head. */
  readonly head: Chunk | null;
  readonly mark: NounMark;
}

export interface RawWord {
  readonly type: 'word';
  readonly chunk: Chunk;
}

export interface RawPredicate {
  readonly verb: Chunk;
  readonly posts: Cell | null;
  readonly before: RawPredicate | null;
  /** What joins it to the one before; '' if nothing does. */
  readonly conjunction: string;
}

export interface RawClause {
  readonly type: 'clause';
  readonly link: ClauseLink;
  readonly word: string;
  readonly subject: Cell | null;
  readonly predicates: RawPredicate;
}

export const item = (raw: RawNode, before: Cell | null = null): Cell => ({ type: 'item', before, item: raw });
export const clauseOf = (
  link: ClauseLink,
  word: string,
  subject: Cell | null,
  predicates: RawPredicate,
): RawClause => ({
  type: 'clause',
  link,
  word,
  subject,
  predicates,
});
export const noun = (chunk: Chunk, mark: NounMark = 'plain', head: Chunk | null = null): RawNoun => ({
  type: 'noun',
  chunk,
  head,
  mark,
});
export const predicate = (verb: Chunk, posts: Cell | null = null): RawPredicate => ({
  verb,
  posts,
  before: null,
  conjunction: '',
});

export function joinCells(before: Cell | null, rest: Cell | null): Cell {
  if (!before) return rest as Cell;
  return rest ? { type: 'join', before, rest } : before;
}

/** The same sequence with its first noun marked. Its depth is that of one coordinated phrase. */
export function marked(cell: Cell, mark: NounMark): Cell {
  if (cell.type === 'join')
    return cell.before ? { ...cell, before: marked(cell.before, mark) } : { ...cell, rest: marked(cell.rest, mark) };
  if (cell.before) return { ...cell, before: marked(cell.before, mark) };
  return cell.item.type === 'noun' ? { ...cell, item: { ...cell.item, mark } } : cell;
}

/** Gives the first clause of a sequence its link. */
export function linked(link: ClauseLink, word: string, cell: Cell, before: Cell | null): Cell {
  return joinCells(before, relink(cell, link, word));
}

export function conjoined(cell: Cell): Cell {
  if (cell.type === 'join')
    return cell.before ? { ...cell, before: conjoined(cell.before) } : { ...cell, rest: conjoined(cell.rest) };
  if (cell.before) return { ...cell, before: conjoined(cell.before) };
  if (cell.item.type !== 'clause') return cell;
  const { link } = cell.item;
  const word = link === 'infinitive' ? 'and' : link === 'that' ? 'and that' : null;
  return word === null ? cell : { ...cell, item: { ...cell.item, word } };
}

function relink(cell: Cell, link: ClauseLink, word: string): Cell {
  if (cell.type === 'join')
    return cell.before
      ? { ...cell, before: relink(cell.before, link, word) }
      : { ...cell, rest: relink(cell.rest, link, word) };
  if (cell.before) return { ...cell, before: relink(cell.before, link, word) };
  return cell.item.type === 'clause' && cell.item.link === 'main'
    ? { ...cell, item: { ...cell.item, link, word } }
    : cell;
}
