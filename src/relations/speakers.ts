import type { ClauseNode, Node, Sequence } from '../model/clause.js';
import type { Slot, StatedRelation } from '../model/predication.js';
import { mentionsOf, ownerOf, slotsOf } from './slots.js';

/** Who says what a sentence states: ", the ministry said", "as the ministry said", "according to the ministry". */
export function speakerOf(sequence: Sequence): Slot | null {
  const clauses = sequence.flatMap(clausesOf);
  const found = clauses.find(({ link }) => link === 'attribution') ?? clauses.find(isReport);
  const slot = found ? slotsOf(found.subject)[0] : slotsOf(sequence.flatMap(accordingTo))[0];
  if (!slot) return null;
  const group = slot.nouns[0]?.group;
  return mentionsOf(slot).length > 0 || !group ? { ...slot, prep: null } : ownerOf(group);
}

/** "Orr told the jury that | between 2001 and 2003 | the bank had lent": who says what the parse left standing alone after it. */
export function openSpeaker(before: Sequence): Slot | null {
  const clause = before.find(({ type }) => type === 'clause');
  if (clause?.type !== 'clause' || clause.link !== 'main' || !clause.verb.saying || clause.verb.passive) return null;
  return clause.posts.some(({ type }) => type === 'clause') ? null : (slotsOf(clause.subject)[0] ?? null);
}

/** "As Kyodo reported": nothing reported follows. */
function isReport(node: ClauseNode): boolean {
  const isFull = node.posts.some((post) => post.type === 'clause' || (post.type === 'noun' && post.prep === null));
  return node.link === 'adverbial' && node.word === 'as' && node.verb.saying && !isFull && node.subject.length > 0;
}

/** The clauses that a sentence's own reporter may stand among: its main ones, and those inside their subjects and objects. */
function clausesOf(node: Node): readonly ClauseNode[] {
  if (node.type !== 'clause') return [];
  const isWhole = node.link === 'main' || node.link === 'and';
  return [node, ...(isWhole ? [...node.subject, ...node.posts] : []).flatMap(clausesOf)];
}

function accordingTo(node: Node): readonly Node[] {
  if (node.type === 'clause') return [...node.subject, ...node.posts].flatMap(accordingTo);
  return node.type === 'noun' && node.prep === 'according to' ? [node] : [];
}

/** Who says it; of one without a name, whose it is ("Oxfam's Lusaka office"), and its noun ("the statement"). */
export function sayerIn(by: Slot | null): Pick<StatedRelation, 'by' | 'byNoun'> {
  const group = by?.nouns[0]?.group;
  const owner = group && mentionsOf(ownerOf(group))[0];
  return { by: mentionsOf(by)[0] ?? owner ?? null, byNoun: group?.headLemma ?? null };
}
