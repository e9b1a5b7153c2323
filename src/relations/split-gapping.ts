import { clauseNode, nounNode, withPosts } from '../common/clause-parts.js';
import type { ClauseNode, Node, NounNode, Sequence } from '../model/clause.js';

/** What was given, and who gave what. */
const FEWEST = 3;

/** "Oslo gave 250 men, and Lima tents", "Shell owns 51% of Haltex and BP 49%": the verb is said once for two who do it. */
export function splitGapping(clause: ClauseNode): readonly ClauseNode[] | null {
  const { subject, posts, verb } = clause;
  if (verb.passive || subject.length === 0 || posts.length < FEWEST) return null;
  const object = posts.findIndex(isThing);
  const at = object < 0 ? -1 : otherAfter(object, posts);
  if (at < 0 || posts.slice(0, at).some(({ type }) => type === 'clause')) return null;
  const other = posts[at] as NounNode;
  const own = posts.slice(at + 1);
  // what is shared with the first is not said again: "and BP 49%"
  const shared = own.some(isPhrase) ? [] : posts.slice(object + 1, at).filter(isPhrase);
  const second = clauseNode('and', '', [nounNode(other.group, null, 'plain')], verb, [...own, ...shared]);
  return [withPosts(clause, withShared(posts.slice(0, at), own)), ...(splitGapping(second) ?? [second])];
}

/** Where another who does it stands among what follows the thing at `object`; -1 if nowhere. */
function otherAfter(object: number, posts: Sequence): number {
  for (let i = object + 1; i < posts.length; i++) if (isAnother(posts[i] as Node, posts[i + 1])) return i;
  return -1;
}

/** "sent 40 tanks and Lima 20 guns to Chad": what comes last goes with both. */
const withShared = (posts: Sequence, own: Sequence): Sequence =>
  posts.some(isPhrase) ? posts : [...posts, ...own.filter(isPhrase)];

const isPhrase = (node: Node): boolean => node.type === 'noun' && node.prep !== null;

const isThing = (node: Node): boolean =>
  node.type === 'noun' && node.prep === null && node.mark === 'plain' && node.group.mention === null;

/** An actor by name, listed with a thing, and another thing right after it. */
const isAnother = (node: Node, next: Node | undefined): boolean =>
  node.type === 'noun' &&
  node.prep === null &&
  (node.mark === 'and' || node.mark === 'comma') &&
  node.group.mention?.form === 'name' &&
  next !== undefined &&
  isThing(next);
