import type { ClauseNode, NounNode, Sequence } from '../model/clause.js';
import type { Slot, StatedRelation } from '../model/predication.js';
import { hasClause, mentionsOf, ownerOf, slotsOf, withPrep } from './slots.js';

/** Who tells what a sequence states. */
interface Tellers {
  /** The first phrase with "according to". */
  readonly source: NounNode | null;
  readonly speaker: Slot | null;
}

const NOBODY: Tellers = { source: null, speaker: null };

export function tellersOf(sequence: Sequence): Tellers {
  if (!hasTeller(sequence)) return NOBODY;
  const told = accordingTo(sequence);
  return { source: told[0] ?? null, speaker: speakerOf(sequence, told) };
}

/** Whether anybody may tell it: in most sequences nobody does, and to go through their clauses once shows it. */
function hasTeller(sequence: Sequence): boolean {
  for (const node of sequence) {
    if (node.type === 'noun' && node.prep === ACCORDING_TO) return true;
    if (node.type !== 'clause') continue;
    if (isAttribution(node) || mayReport(node) || hasTeller(node.subject) || hasTeller(node.posts)) return true;
  }
  return false;
}

/**
 * Who says what a sentence states: ", the ministry said", "as the ministry said", "according to the ministry". `told` are its phrases of
 * the last kind.
 */
function speakerOf(sequence: Sequence, told: readonly NounNode[]): Slot | null {
  const found = findClause(sequence, isAttribution) ?? findClause(sequence, isReport);
  const slot = slotsOf(found ? found.subject : told)[0];
  if (!slot) return null;
  const group = slot.nouns[0]?.group;
  return mentionsOf(slot).length > 0 || !group ? withPrep(slot, null) : ownerOf(group);
}

/** "Orr told the jury that | between 2001 and 2003 | the bank had lent": who says what the parse left standing alone after it. */
export function openSpeaker(before: Sequence, to = before.length): Slot | null {
  let at = 0;
  while (at < to && before[at]?.type !== 'clause') at++;
  const clause = at < to ? before[at] : undefined;
  if (clause?.type !== 'clause' || clause.link !== 'main' || !clause.verb.saying || clause.verb.passive) return null;
  // "Oslo pledged tanks and Lima guns", "Oslo confirmed the deal, and Lima paid"
  const next = before[to];
  if (next?.type === 'clause' && (next.link === 'and' || next.verb === clause.verb)) return null;
  return hasClause(clause.posts) ? null : (slotsOf(clause.subject)[0] ?? null);
}

const isAttribution = ({ link }: ClauseNode): boolean => link === 'attribution';

const mayReport = ({ link, word }: ClauseNode): boolean => link === 'adverbial' && word === 'as';

/** "As Kyodo reported": nothing reported follows. */
function isReport(clause: ClauseNode): boolean {
  const { verb, subject, posts } = clause;
  if (!mayReport(clause) || !verb.saying || subject.length === 0) return false;
  return !posts.some((post) => post.type === 'clause' || (post.type === 'noun' && post.prep === null));
}

/** Among the clauses where a sentence's own reporter may stand: its main ones, and those inside their subjects and objects. */
function findClause(sequence: Sequence, fits: (clause: ClauseNode) => boolean): ClauseNode | null {
  for (const node of sequence) {
    if (node.type !== 'clause') continue;
    if (fits(node)) return node;
    const isWhole = node.link === 'main' || node.link === 'and';
    const inner = isWhole ? (findClause(node.subject, fits) ?? findClause(node.posts, fits)) : null;
    if (inner) return inner;
  }
  return null;
}

/** Every phrase with "according to", whatever clause it stands in. */
function accordingTo(sequence: Sequence, found: NounNode[] = []): readonly NounNode[] {
  for (const node of sequence) {
    if (node.type === 'noun' && node.prep === ACCORDING_TO) found.push(node);
    if (node.type !== 'clause') continue;
    accordingTo(node.subject, found);
    accordingTo(node.posts, found);
  }
  return found;
}

export const ACCORDING_TO = 'according to';

const NO_SAYER = { by: null, byNoun: null };

/** Who says it; of one without a name, whose it is ("Oxfam's Lusaka office"), and its noun ("the statement"). */
export function sayerIn(by: Slot | null): Pick<StatedRelation, 'by' | 'byNoun'> {
  const group = by?.nouns[0]?.group;
  if (!group) return NO_SAYER;
  return { by: mentionsOf(by)[0] ?? mentionsOf(ownerOf(group))[0] ?? null, byNoun: group.headLemma };
}
