import type { ClauseNode, Node, Sequence } from '../model/clause.js';
import type { Slot } from '../model/predication.js';
import { antecedentAt } from './antecedents.js';

/** "the weapon that Russia has used": what a that-clause after a noun leaves out, if it has no object and nobody says it. */
export function gapOf(node: ClauseNode, previous: Node | undefined, sequence: Sequence, at: number): Slot | null {
  if (node.link !== 'that' || node.word !== 'that' || previous?.type !== 'noun' || node.verb.passive) return null;
  const heir = heirOf(node);
  if (heir ? hasObject(node) && !isOpen(heir) : hasObject(node) || node.posts.some(({ type }) => type === 'clause'))
    return null;
  return antecedentAt(sequence, at);
}

/** "accused Oslo of arming in May": where another object comes before, nothing but words may follow the verb. */
const isOpen = (heir: ClauseNode): boolean => {
  const next = heirOf(heir);
  return next ? isOpen(next) : heir.posts.every(({ type }) => type === 'word');
};

const hasObject = ({ posts }: ClauseNode): boolean => posts.some((post) => post.type === 'noun' && post.prep === null);

/** "a militia that he accused Oslo of | arming", "whom Oslo tried to | arrest": the clause in a relative one that lacks its object instead. */
export function heirOf({ posts }: ClauseNode): ClauseNode | null {
  const last = posts.findLast((post) => post.type === 'clause');
  if (last?.type !== 'clause' || !isGoverned(last)) return null;
  return heirOf(last) || lacksObject(last) ? last : null;
}

const isGoverned = ({ link, word, subject }: ClauseNode): boolean =>
  subject.length === 0 &&
  (link === 'infinitive' ||
    link === 'gerund' ||
    (link === 'prepositional' && /^(?:of|from|for|with|to|into|on)$/.test(word)));

/** "used to accuse of sheltering rebels": what a phrase's clause has is its own. */
const lacksObject = (node: ClauseNode): boolean =>
  !node.verb.passive && !hasObject(node) && node.posts.every((post) => post.type !== 'clause' || isOwn(post));

const isOwn = (post: ClauseNode): boolean => post.link === 'prepositional' && hasObject(post);
