import { added } from '../common/added.js';
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
  const range = { from: node.verb.from, to: node.verb.to };
  for (const inner of node.subject) cover(range, extentOf(inner));
  for (const inner of node.posts) cover(range, extentOf(inner));
  return range;
}

/** How many tokens may part two nouns of one list: ", and the". */
const LISTED = 3;

export function extentOfSlot({ nouns }: Slot): TokenRange {
  const [first] = nouns;
  if (!first) return { from: 0, to: 0 };
  const range = { from: first.group.from, to: first.group.to };
  for (const { group } of nouns) if (group.from - range.to <= LISTED) cover(range, group);
  return range;
}

/**
 * The clauses among what follows a verb, each up to what only goes with it or says more of its words ("*to keep calm* despite the
 * vote", "*to freeze accounts* held by X").
 */
export function complementsOf(posts: Sequence, control: ControlLexicon): readonly Complement[] {
  let complements = NO_COMPLEMENTS;
  for (const post of posts)
    if (post.type === 'clause') complements = added(complements, new NodeComplement(post, control));
  return complements;
}

/** Nothing is ever put into it. */
const NO_COMPLEMENTS: Complement[] = [];

/** How far it goes is worked out when it is asked for: few clauses are. */
class NodeComplement implements Complement {
  readonly link: Complement['link'];
  #core: TokenRange | null = null;

  constructor(
    private readonly clause: ClauseNode,
    private readonly control: ControlLexicon,
  ) {
    this.link = linkOf(clause, control);
  }

  get from(): number {
    return (this.#core ??= coreOf(this.clause, this.control)).from;
  }

  get to(): number {
    return (this.#core ??= coreOf(this.clause, this.control)).to;
  }
}

/** What is asked with "whether" hangs on its verb as what is said with "that" does; "after leaving" only says when. */
function linkOf(clause: ClauseNode, control: ControlLexicon): Complement['link'] {
  if (clause.word === 'whether') return 'that';
  return clause.link === 'prepositional' && isMeanwhile(clause, control) ? 'adverbial' : clause.link;
}

function coreOf({ subject, verb, posts }: ClauseNode, control: ControlLexicon): TokenRange {
  const range = { from: verb.from, to: verb.to };
  for (const node of subject) cover(range, extentOf(node));
  for (let at = 0; at < posts.length; at++) {
    const post = posts[at] as Node;
    if (isAdjunct(post, posts, at, verb, control)) break;
    cover(range, post.type === 'clause' ? coreOf(post, control) : extentOf(post));
  }
  return range;
}

/** Links of clauses that say more of a word, or are told beside it. */
const BESIDE: ReadonlySet<string> = new Set(['adverbial', 'attribution', 'relative', 'reduced', 'whose', 'and']);

function isAdjunct(node: Node, posts: Sequence, at: number, verb: VerbGroup, lexicon: ControlLexicon): boolean {
  if (node.type === 'clause') {
    if (node.link === 'gerund') return at > 0;
    return (
      BESIDE.has(node.link) ||
      (at > 0 && isConjunct(node, posts[at - 1] as Node)) ||
      (node.link === 'that' && !verb.saying && hasObject(posts, at))
    );
  }
  if (node.type === 'word') return node.kind === 'time';
  if (node.mark === 'apposition' || node.mark === 'aside') return true;
  if (node.prep === null) return false;
  return lexicon.circumstances.has(node.prep) || (lexicon.placePrepositions.has(node.prep) && hasObject(posts, at));
}

/** "to close its ports | and | to recall its envoy" */
const isConjunct = ({ link, verb }: ClauseNode, previous: Node): boolean =>
  link === 'infinitive' && verb.from > extentOf(previous).to;

/** Whether an object stands among what follows a verb up to `to`. */
function hasObject(posts: Sequence, to: number): boolean {
  for (let i = 0; i < to; i++) {
    const post = posts[i] as Node;
    if (post.type === 'noun' && post.prep === null) return true;
  }
  return false;
}

function cover(range: { from: number; to: number }, { from, to }: TokenRange): void {
  if (from < range.from) range.from = from;
  if (to > range.to) range.to = to;
}
