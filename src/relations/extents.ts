import type { VerbGroup } from '../model/chunk.js';
import type { ClauseNode, Node, Sequence } from '../model/clause.js';
import type { ControlLexicon } from '../model/frame.js';
import type { Complement, Slot } from '../model/predication.js';
import type { TokenRange } from '../model/token-range.js';
import { isMeanwhile } from './clause-cues.js';

/** The tokens that a phrase or clause covers, all that is in it included. */
export function extentOf(node: Node): TokenRange {
  if (node.type === 'noun') return { from: node.group.from, to: node.group.to };
  if (node.type === 'word') return { from: node.from, to: node.to };
  return cover([{ from: node.verb.from, to: node.verb.to }, ...[...node.subject, ...node.posts].map(extentOf)]);
}

/** How many tokens may part two nouns of one list: ", and the". */
const LISTED = 3;

export function extentOfSlot(slot: Slot): TokenRange {
  const [first, ...others] = slot.nouns.map(extentOf);
  let range = first ?? { from: 0, to: 0 };
  for (const next of others) if (next.from - range.to <= LISTED) range = cover([range, next]);
  return range;
}

/**
 * The clauses among what follows a verb, each up to what only goes with it or says more of its words ("*to keep calm* despite the
 * vote", "*to freeze accounts* held by X").
 */
export function complementsOf(posts: Sequence, control: ControlLexicon): readonly Complement[] {
  return posts.flatMap((post) => (post.type === 'clause' ? [complementOf(post, control)] : []));
}

function complementOf(clause: ClauseNode, control: ControlLexicon): Complement {
  const { from, to } = coreOf(clause, control);
  return { link: linkOf(clause, control), from, to };
}

/** What is asked with "whether" hangs on its verb as what is said with "that" does; "after leaving" only says when. */
function linkOf(clause: ClauseNode, control: ControlLexicon): Complement['link'] {
  if (clause.word === 'whether') return 'that';
  return clause.link === 'prepositional' && isMeanwhile(clause, control) ? 'adverbial' : clause.link;
}

function coreOf(clause: ClauseNode, control: ControlLexicon): TokenRange {
  const found = clause.posts.findIndex((post, at) => isAdjunct(post, clause.posts.slice(0, at), clause.verb, control));
  const posts = found < 0 ? clause.posts : clause.posts.slice(0, found);
  const inner = posts.map((post) => (post.type === 'clause' ? coreOf(post, control) : extentOf(post)));
  const { from, to } = clause.verb;
  return cover([{ from, to }, ...clause.subject.map(extentOf), ...inner]);
}

/** Links of clauses that say more of a word, or are told beside it. */
const BESIDE: ReadonlySet<string> = new Set(['adverbial', 'attribution', 'relative', 'reduced', 'whose', 'and']);

function isAdjunct(node: Node, before: Sequence, verb: VerbGroup, lexicon: ControlLexicon): boolean {
  const { circumstances, placePrepositions } = lexicon;
  if (node.type === 'clause') {
    if (node.link === 'gerund') return before.length > 0;
    return (
      BESIDE.has(node.link) ||
      isConjunct(node, before.at(-1)) ||
      (node.link === 'that' && !verb.saying && before.some(isObject))
    );
  }
  if (node.type === 'word') return node.kind === 'time';
  if (node.mark === 'apposition' || node.mark === 'aside') return true;
  if (node.prep === null) return false;
  return circumstances.has(node.prep) || (placePrepositions.has(node.prep) && before.some(isObject));
}

/** "to close its ports | and | to recall its envoy" */
const isConjunct = ({ link, verb }: ClauseNode, previous: Node | undefined): boolean =>
  link === 'infinitive' && previous !== undefined && verb.from > extentOf(previous).to;

const isObject = (node: Node): boolean => node.type === 'noun' && node.prep === null;

function cover(ranges: readonly TokenRange[]): TokenRange {
  return {
    from: ranges.reduce((least, { from }) => Math.min(least, from), Infinity),
    to: ranges.reduce((most, { to }) => Math.max(most, to), 0),
  };
}
