import type { ClauseNode, Node, Sequence } from '../model/clause.js';
import type { ControlLexicon } from '../model/frame.js';

/**
 * "Boeing must change, said Ana Ruiz, the head of Oxfam": a name right after a verb of saying that takes nobody as its object is who says
 * it, and no second thing that the subject before did.
 */
export function invertSpeakers(sequence: Sequence, control: ControlLexicon): Sequence {
  let previous: ClauseNode | null = null;
  return sequence.map((node) => {
    if (node.type !== 'clause') return node;
    const before = previous;
    previous = node;
    return before && isInverted(node, before, control) ? inverted(node) : node;
  });
}

function isInverted({ link, subject, verb, posts }: ClauseNode, before: ClauseNode, control: ControlLexicon): boolean {
  const [first] = posts;
  const isConjunct = (link === 'main' || link === 'and') && subject === before.subject;
  const isPlain = verb.form === 'finite' && !verb.passive && !verb.auxiliary && control.invertingVerbs.has(verb.lemma);
  if (!isConjunct || !isPlain || first?.type !== 'noun' || first.prep !== null) return false;
  return first.group.from === verb.to && first.group.mention !== null && posts.every((post) => !isTold(post));
}

const isTold = (post: Node): boolean => post.type === 'clause' && post.link === 'that';

function inverted(node: ClauseNode): ClauseNode {
  const found = node.posts.findIndex((post, i) => i > 0 && !goesOn(post));
  const end = found < 0 ? node.posts.length : found;
  return { ...node, link: 'attribution', word: '', subject: node.posts.slice(0, end), posts: node.posts.slice(end) };
}

/** What a speaker's name may go on with: "Ana Ruiz | of Oxfam | , its head". */
const goesOn = (post: Node): boolean =>
  post.type === 'noun' && (post.prep === 'of' || post.prep === 'at' || post.mark !== 'plain');
