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
export const predicate = (
  verb: Chunk,
  posts: Cell | null = null,
  before: RawPredicate | null = null,
  conjunction = '',
): RawPredicate => ({ verb, posts, before, conjunction });

const joint = (before: Cell | null, rest: Cell): Cell => ({ type: 'join', before, rest });

export function joinCells(before: Cell | null, rest: Cell | null): Cell {
  if (!before) return rest as Cell;
  return rest ? joint(before, rest) : before;
}

/** The same sequence with its first item as `change` makes it. Its depth is that of one coordinated phrase. */
function withFirst(cell: Cell, change: (raw: RawNode) => RawNode): Cell {
  if (cell.type === 'join')
    return cell.before ? joint(withFirst(cell.before, change), cell.rest) : joint(null, withFirst(cell.rest, change));
  if (cell.before) return item(cell.item, withFirst(cell.before, change));
  const changed = change(cell.item);
  return changed === cell.item ? cell : item(changed);
}

/** The same sequence with its first noun marked. */
export const marked = (cell: Cell, mark: NounMark): Cell =>
  withFirst(cell, (raw) => (raw.type === 'noun' ? noun(raw.chunk, mark, raw.head) : raw));

/** Gives the first clause of a sequence its link. */
export function linked(link: ClauseLink, word: string, cell: Cell, before: Cell | null): Cell {
  return joinCells(before, relink(cell, link, word));
}

export const conjoined = (cell: Cell): Cell =>
  withFirst(cell, (raw) => {
    if (raw.type !== 'clause') return raw;
    if (raw.link === 'infinitive') return relinked(raw, raw.link, 'and');
    return raw.link === 'that' ? relinked(raw, raw.link, 'and that') : raw;
  });

const relink = (cell: Cell, link: ClauseLink, word: string): Cell =>
  withFirst(cell, (raw) => (raw.type === 'clause' && raw.link === 'main' ? relinked(raw, link, word) : raw));

const relinked = ({ subject, predicates }: RawClause, link: ClauseLink, word: string): RawClause =>
  clauseOf(link, word, subject, predicates);
