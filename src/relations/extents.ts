import type { ClauseNode, Node, Sequence } from '../model/clause.js';
import type { Complement, Slot } from '../model/predication.js';
import type { TokenRange } from '../model/token-range.js';

/** The tokens that a phrase or clause covers, all that is in it included. */
export function extentOf(node: Node): TokenRange {
  if (node.type === 'noun') return { from: node.group.from, to: node.group.to };
  if (node.type === 'word') return { from: node.from, to: node.to };
  return cover([{ from: node.verb.from, to: node.verb.to }, ...[...node.subject, ...node.posts].map(extentOf)]);
}

export function extentOfSlot(slot: Slot): TokenRange {
  return cover(slot.nouns.map(extentOf));
}

/** The clauses among what follows a verb, each up to what only goes with it ("*to keep calm* despite the vote"). */
export function complementsOf(posts: Sequence, circumstances: ReadonlySet<string>): readonly Complement[] {
  return posts.flatMap((post) => (post.type === 'clause' ? [{ link: post.link, ...coreOf(post, circumstances) }] : []));
}

function coreOf(clause: ClauseNode, circumstances: ReadonlySet<string>): TokenRange {
  const end = clause.posts.findIndex((post) => isAdjunct(post, circumstances));
  return extentOf(end < 0 ? clause : { ...clause, posts: clause.posts.slice(0, end) });
}

function isAdjunct(node: Node, circumstances: ReadonlySet<string>): boolean {
  if (node.type === 'clause') return node.link === 'adverbial' || node.link === 'gerund' || node.link === 'attribution';
  return node.type === 'word' ? node.kind === 'time' : node.prep !== null && circumstances.has(node.prep);
}

function cover(ranges: readonly TokenRange[]): TokenRange {
  return {
    from: ranges.reduce((least, { from }) => Math.min(least, from), Infinity),
    to: ranges.reduce((most, { to }) => Math.max(most, to), 0),
  };
}
