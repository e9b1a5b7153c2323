import { nounNode, withPosts } from '../common/clause-parts.js';
import type { ClauseNode, Node, NounNode, Sequence } from '../model/clause.js';
import type { ControlLexicon } from '../model/frame.js';

/** What two pairs are. */
const FEWEST = 4;

/** "sent rifles to Chad and trucks to Niger", "supplied Chad with rifles and Niger with trucks": the verb is said once for two pairs. */
export function splitCluster(clause: ClauseNode, { measures }: ControlLexicon): readonly ClauseNode[] | null {
  const { posts } = clause;
  if (posts.length < FEWEST) return null;
  const at = posts.findIndex((post) => post.type === 'noun' && post.prep === null && post.mark === 'and');
  if (at < 2 || at + 1 >= posts.length) return null;
  const [second, secondPhrase] = [posts[at], posts[at + 1]];
  if (second?.type !== 'noun' || !secondPhrase) return null;
  const [first, firstPhrase] = [posts[at - 2], posts[at - 1]];
  if (first?.type !== 'noun' || first.prep !== null || first.mark !== 'plain' || !firstPhrase) return null;
  const isShare = measures.has(first.group.headLemma) && measures.has(second.group.headLemma);
  if (!isAlike(first, second) || !arePaired(firstPhrase, secondPhrase, isShare)) return null;
  const rest: Sequence = [
    ...posts.slice(0, at - 2),
    nounNode(second.group, second.prep, 'plain'),
    ...posts.slice(at + 1),
  ];
  return [withPosts(clause, posts.slice(0, at)), withPosts(clause, rest)];
}

/** Two actors of whom neither is only a pronoun, or two things. */
const isAlike = ({ group: one }: NounNode, { group: other }: NounNode): boolean =>
  (one.mention === null) === (other.mention === null) &&
  one.mention?.form !== 'pronoun' &&
  other.mention?.form !== 'pronoun' &&
  one.members.length === 0;

const isThing = ({ group, mark }: NounNode): boolean => group.mention === null && mark === 'plain';

/** "to Chad … to Niger", "in 2011 … in 2014": "of Chad … of Niger" only after shares of them. */
function arePaired(one: Node, other: Node, isShare: boolean): boolean {
  if (one.type === 'word' && other.type === 'word') return one.kind === 'time' && other.kind === 'time';
  if (one.type !== 'noun' || other.type !== 'noun' || other.mark !== 'plain') return false;
  // "gave Chad tanks and Niger guns"
  if (one.prep === null && other.prep === null) return isThing(one) && isThing(other);
  return one.prep !== null && one.prep === other.prep && (isShare || one.prep !== 'of');
}
