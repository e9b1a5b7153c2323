import type { ClauseNode, Node, Sequence } from '../model/clause.js';

/** What a sequence shows that something in it may have to be put right, a bit each. */
export const Sign = {
  CLAUSE: 1,
  /** More than one clause. */
  CLAUSES: 2,
  /** A phrase with a preposition right after a noun. */
  TAIL: 4,
  /** A noun without a preposition that is listed with what is before it. */
  LISTED: 8,
  /** A clause with "and". */
  CONJUNCT: 16,
  /** A clause that may tell more of the noun right before it. */
  TOLD: 32,
  WHERE: 64,
} as const;

/** The signs in a sequence, but not in its clauses. */
export function signsIn(sequence: Sequence): number {
  let signs = 0;
  for (let i = 0; i < sequence.length; i++) {
    const node = sequence[i] as Node;
    if (node.type === 'clause') {
      signs |= (signs & Sign.CLAUSE) === 0 ? Sign.CLAUSE : Sign.CLAUSES;
      if (node.word !== '') signs |= signsOfWord(node.word);
      if (tellsMore(node) && isNoun(sequence, i - 1)) signs |= Sign.TOLD;
    } else if (node.type === 'noun') {
      if (node.prep !== null) signs |= isNoun(sequence, i - 1) ? Sign.TAIL : 0;
      else if (node.mark === 'and' || node.mark === 'comma') signs |= Sign.LISTED;
    }
  }
  return signs;
}

const signsOfWord = (word: string): number =>
  (word.startsWith('and') ? Sign.CONJUNCT : 0) | (word === 'where' ? Sign.WHERE : 0);

const isNoun = (sequence: Sequence, at: number): boolean => at >= 0 && sequence[at]?.type === 'noun';

/** It may tell more of the noun before it. */
export const tellsMore = ({ link }: ClauseNode): boolean =>
  link === 'reduced' || link === 'relative' || link === 'gerund';
