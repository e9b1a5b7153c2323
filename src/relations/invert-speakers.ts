import { clauseNode } from '../common/clause-parts.js';
import type { ClauseNode, Node, Sequence } from '../model/clause.js';
import type { ControlLexicon } from '../model/frame.js';

/**
 * "Boeing must change, said Ana Ruiz, the head of Oxfam": a name right after a verb of saying that takes nobody as its object is who says
 * it, and no second thing that the subject before did.
 */
export function invertSpeakers(sequence: Sequence, control: ControlLexicon): Sequence {
  let previous: ClauseNode | null = null;
  let changed: Node[] | null = null;
  for (let i = 0; i < sequence.length; i++) {
    const node = sequence[i] as Node;
    if (node.type !== 'clause') continue;
    if (previous && isInverted(node, previous, control)) {
      changed ??= [...sequence];
      changed[i] = inverted(node);
    }
    previous = node;
  }
  return changed ?? sequence;
}

function isInverted({ link, subject, verb, posts }: ClauseNode, before: ClauseNode, control: ControlLexicon): boolean {
  const isConjunct = (link === 'main' || link === 'and') && subject === before.subject;
  if (!isConjunct) return false;
  const [first] = posts;
  const isPlain = verb.form === 'finite' && !verb.passive && !verb.auxiliary && control.invertingVerbs.has(verb.lemma);
  if (!isPlain || first?.type !== 'noun' || first.prep !== null) return false;
  return first.group.from === verb.to && first.group.mention !== null && posts.every((post) => !isTold(post));
}

const isTold = (post: Node): boolean => post.type === 'clause' && post.link === 'that';

function inverted(node: ClauseNode): ClauseNode {
  const found = node.posts.findIndex((post, i) => i > 0 && !goesOn(post));
  const end = found < 0 ? node.posts.length : found;
  return clauseNode('attribution', '', node.posts.slice(0, end), node.verb, node.posts.slice(end));
}

/** What a speaker's name may go on with: "Ana Ruiz | of Oxfam | , its head". */
const goesOn = (post: Node): boolean =>
  post.type === 'noun' && (post.prep === 'of' || post.prep === 'at' || post.mark !== 'plain');
