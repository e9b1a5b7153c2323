import { clauseNode, nounNode, withPosts } from '../common/clause-parts.js';
import type { VerbGroup } from '../model/chunk.js';
import type { ClauseNode, Node, NounNode, Sequence } from '../model/clause.js';
import type { ControlLexicon } from '../model/frame.js';
import { splitCluster } from './split-cluster.js';
import { splitGapping } from './split-gapping.js';
import { invertSpeakers } from './invert-speakers.js';
import { Sign, signsIn, tellsMore } from './signs.js';

/** Puts right what the grammar cannot know, since it sees no actors and no likeness of verbs: on which level a phrase or clause stands. */
export function rearrange(sequence: Sequence, control: ControlLexicon): Sequence {
  return rearrangeWith(signsIn(sequence), sequence, control);
}

/** Most sequences show no sign of most of what there is to put right, and stay what they are. */
function rearrangeWith(signs: number, sequence: Sequence, control: ControlLexicon): Sequence {
  if ((signs & Sign.CLAUSE) === 0) return (signs & Sign.TAIL) === 0 ? sequence : withExamples(sequence, control);
  const spoken = (signs & Sign.CLAUSES) === 0 ? sequence : sinkConjuncts(invertSpeakers(sequence, control));
  const levelled = levelAll(spoken, control);
  const left = levelled === sequence ? signs : signsIn(levelled);
  const exemplified = (left & Sign.TAIL) === 0 ? levelled : withExamples(levelled, control);
  const lifted = (left & Sign.TOLD) === 0 ? exemplified : liftNames(exemplified);
  return (left & Sign.WHERE) === 0 ? lifted : withPlaces(lifted);
}

/** What makes several clauses of one, in this order; null, if it stays one. */
const SPLITS: readonly ((clause: ClauseNode, control: ControlLexicon) => readonly ClauseNode[] | null)[] = [
  raiseSecondWay,
  raiseConjuncts,
  splitCluster,
  splitGapping,
];

/** The same sequence, if all stay what they are. */
function levelAll(sequence: Sequence, control: ControlLexicon): Sequence {
  let levelled: Node[] | null = null;
  for (let i = 0; i < sequence.length; i++) {
    const node = sequence[i] as Node;
    const own = node.type === 'clause' ? level(node, 0, control) : node;
    if (own !== node) levelled ??= sequence.slice(0, i);
    if (levelled) levelled = levelled.concat(own);
  }
  return levelled ?? sequence;
}

/** What a clause becomes with all that is in it: itself, another one, or several. */
function level(clause: ClauseNode, step: number, control: ControlLexicon): ClauseNode | readonly ClauseNode[] {
  const signs = signsIn(clause.posts);
  if ((signs & (Sign.LISTED | Sign.CONJUNCT)) !== 0 || clause.link === 'prepositional')
    for (let i = step; i < SPLITS.length; i++) {
      const several = SPLITS[i]?.(clause, control);
      if (several) return levelEach(several, i + 1, control);
    }
  return within(clause, signs, control);
}

const levelEach = (clauses: readonly ClauseNode[], step: number, control: ControlLexicon): readonly ClauseNode[] =>
  clauses.flatMap((clause) => level(clause, step, control));

/** `signs` are those in what follows its verb. */
function within(clause: ClauseNode, signs: number, control: ControlLexicon): ClauseNode {
  const subject = rearrange(isHeadlineList(clause) ? listed(clause.subject) : clause.subject, control);
  const ordered = (signs & Sign.CLAUSE) === 0 ? clause.posts : raiseOrder(clause, control);
  const posts = rearrangeWith(ordered === clause.posts ? signs : signsIn(ordered), ordered, control);
  if (subject === clause.subject && posts === clause.posts) return clause;
  return clauseNode(clause.link, clause.word, subject, clause.verb, posts);
}

/** "ordered Telegram, an app run by Haas, | to pay": the infinitive that an order lacks, past what is told of whom it is given to. */
function raiseOrder({ verb, posts }: ClauseNode, { objectControl }: ControlLexicon): Sequence {
  const last = posts.at(-1);
  if (verb.passive || last?.type !== 'clause' || !tellsMore(last)) return posts;
  const [order, before] = [last.posts.at(-1), last.posts.at(-2)];
  if (order?.type !== 'clause' || order.link !== 'infinitive' || !objectControl.has(verb.lemma)) return posts;
  if (before?.type !== 'noun' || before.group.to === order.verb.from) return posts;
  return [...posts.slice(0, -1), withPosts(last, last.posts.slice(0, -1)), order];
}

/** "believe that members would object and would back his son": what shares the inner clause's modal is said there. */
function sinkConjuncts(sequence: Sequence): Sequence {
  let nodes: Node[] | null = null;
  for (let i = 1; i < sequence.length; i++) {
    const node = sequence[i] as Node;
    const last = nodes ? nodes.at(-1) : sequence[i - 1];
    const sunk = node.type === 'clause' && last?.type === 'clause' ? sink(node, last) : null;
    if (sunk) {
      nodes ??= sequence.slice(0, i);
      nodes[nodes.length - 1] = sunk;
    } else nodes?.push(node);
  }
  return nodes ?? sequence;
}

function sink(node: ClauseNode, outer: ClauseNode): ClauseNode | null {
  const isJoined = node.word === 'and' || node.word === ',';
  if (!isJoined || node.subject !== outer.subject) return null;
  const inner = outer.posts.at(-1);
  if (inner?.type !== 'clause' || inner.link !== 'that') return null;
  const { modal } = node.verb;
  const isAlike = modal !== null && modal === inner.verb.modal && modal !== outer.verb.modal;
  if (!isAlike && !isListed(node, inner)) return null;
  return withPosts(outer, [...outer.posts, clauseNode('that', node.word, inner.subject, node.verb, node.posts)]);
}

/** "declared that it had taken over, suspended the laws and named": a list of what had been done, the first of it joined by a comma. */
function isListed(node: ClauseNode, inner: ClauseNode): boolean {
  const { verb } = node;
  if (verb.saying || verb.auxiliary || verb.tense !== 'past') return false;
  return node.word === ',' ? inner.verb.perfect : inner.word === ',';
}

/** "by refusing to license the code and by threatening": a second phrase like the first goes beside it. */
function raiseSecondWay(clause: ClauseNode): readonly ClauseNode[] | null {
  if (clause.link !== 'prepositional') return null;
  const [rest, second] = withoutSecondWay(clause, clause.word);
  return second && [rest, ...(raiseSecondWay(second) ?? [second])];
}

function withoutSecondWay(clause: ClauseNode, word: string): readonly [ClauseNode, ClauseNode | null] {
  const last = clause.posts.at(-1);
  if (last?.type !== 'clause') return [clause, null];
  const before = clause.posts.slice(0, -1);
  if (last.link === 'prepositional' && last.word === word) return [withPosts(clause, before), last];
  const [rest, second] = withoutSecondWay(last, word);
  return second ? [withPosts(clause, [...before, rest]), second] : [clause, null];
}

/** What the parse took for a part of a clause, although it goes on with the clause itself. */
function raiseConjuncts(clause: ClauseNode): readonly ClauseNode[] | null {
  const { posts } = clause;
  const conjunct = posts.at(-1);
  if (conjunct?.type !== 'clause' || !conjunct.word.startsWith('and')) return null;
  const isSecond =
    conjunct.link === clause.link && (conjunct.word === 'and that' || isSecondInfinitive(conjunct, posts.at(-2)));
  if (!isSecond && !isOuterPredicate(conjunct, posts.at(-2), clause)) return null;
  const { verb, posts: after } = conjunct;
  const raised = isSecond
    ? clauseNode(conjunct.link, conjunct.word.replace('and that', 'that'), conjunct.subject, verb, after)
    : clauseNode(clause.link, conjunct.word, clause.subject, verb, after);
  return [withPosts(clause, posts.slice(0, -1)), raised];
}

/** "to sue Acergy in May, and to arrest Novak" */
const isSecondInfinitive = ({ link }: ClauseNode, previous: Node | undefined): boolean =>
  link === 'infinitive' && !(previous?.type === 'clause' && previous.link === 'infinitive');

/**
 * "will not try men whom the navy held and will hand them over": what shares the outer clause's modal. "condemned what it called a
 * threat and urged": what follows another name for a thing.
 */
function isOuterPredicate(conjunct: ClauseNode, relative: Node | undefined, { verb }: ClauseNode): boolean {
  if (conjunct.link !== 'relative' || relative?.type !== 'clause' || relative.link !== 'relative') return false;
  if (relative.word === 'what' && relative.subject.length > 0) return conjunct.verb.tense === verb.tense;
  if (isAcross(relative, conjunct)) return true;
  const { modal } = conjunct.verb;
  if (isPlainPast(verb) && isPlainPast(conjunct.verb) && relative.verb.tense !== 'past') return true;
  return modal !== null && modal === verb.modal && modal !== relative.verb.modal;
}

/** "freezes the assets it holds and bars Oslo": what is left out of one is left out of both, so that a verb with its own object is no part. */
function isAcross(relative: ClauseNode, conjunct: ClauseNode): boolean {
  const lacks = ({ verb, posts }: ClauseNode): boolean =>
    !verb.passive && !posts.some((post) => (post.type === 'noun' && post.prep === null) || post.type === 'clause');
  const isObject = relative.subject.length > 0 && (relative.word === '' || /^wh(?:om|ich)$/.test(relative.word));
  const first = conjunct.posts[0];
  return isObject && lacks(relative) && first?.type === 'noun' && first.prep === null && !conjunct.verb.passive;
}

/** "signed a deal that bars trawlers and agreed": as the outer verb, and not as the one between. */
const isPlainPast = ({ tense, form, auxiliary }: VerbGroup): boolean =>
  tense === 'past' && form === 'finite' && !auxiliary;

/** "Macron, Scholz meet": before a plural verb, a name after a name is no apposition. */
function isHeadlineList({ subject, verb }: ClauseNode): boolean {
  if (subject.length !== 2) return false;
  const [first, second] = subject;
  if (
    (verb.form !== 'base' && verb.form !== 'infinitive') ||
    (verb.auxiliary && verb.form === 'base') ||
    !isNamed(first) ||
    !isNamed(second)
  )
    return false;
  return second.mark === 'apposition' && first.group.mention?.type === second.group.mention?.type;
}

const listed = ([first, second]: Sequence): Sequence =>
  first && second?.type === 'noun' ? [first, nounNode(second.group, second.prep, 'and')] : [];

const isNamed = (node: Node | undefined): node is NounNode =>
  node?.type === 'noun' && node.prep === null && node.group.mention?.form === 'name';

/** "makers including Acergy and Statoil": examples name whom the noun before them means. */
function withExamples(sequence: Sequence, { examplePrepositions }: ControlLexicon): Sequence {
  let changed: Node[] | null = null;
  for (let i = 1; i < sequence.length; i++) {
    const [last, node] = [sequence[i - 1] as Node, sequence[i] as Node];
    if (node.type !== 'noun' || node.prep === null || last.type !== 'noun') continue;
    if (!isOpen(last) || !examplePrepositions.has(node.prep)) continue;
    changed ??= [...sequence];
    changed[i] = nounNode(node.group, node.prep, 'apposition');
  }
  return changed ?? sequence;
}

const isOpen = ({ group }: NounNode): boolean => group.mention === null || group.mention.form === 'description';

/** "a firm based in Oslo, Acergy, was sold": a name at the end of a participle's clause that cannot be what it follows there. */
function liftNames(sequence: Sequence): Sequence {
  let nodes: Node[] | null = null;
  for (let i = 1; i < sequence.length; i++) {
    const [last, node] = [sequence[i - 1] as Node, sequence[i] as Node];
    const lifted = node.type === 'clause' && last.type === 'noun' && isOpen(last) ? liftName(node) : null;
    if (lifted) (nodes ??= sequence.slice(0, i)).push(...lifted);
    else nodes?.push(node);
  }
  return nodes ?? sequence;
}

function liftName(clause: ClauseNode): readonly Node[] | null {
  if (!tellsMore(clause)) return null;
  const name = clause.posts.at(-1);
  const before = clause.posts.slice(0, -1).findLast(({ type }) => type !== 'word');
  if (before?.type !== 'noun' || name?.type !== 'noun' || !/^(?:comma|apposition)$/.test(name.mark)) return null;
  const [own, other] = [name.group.mention, before.group.mention];
  if (own?.form !== 'name' || other?.form !== 'name' || own.type === 'place') return null;
  // nobody is called by two full names: "the man who shot Takeda, Tetsuya Mori"
  if (own.type === other.type && own.type !== 'person') return null;
  return [nounNode(name.group, name.prep, 'apposition'), withPosts(clause, clause.posts.slice(0, -1))];
}

/** "in Oslo, where she lives": what is said of the place is said to be there. */
function withPlaces(sequence: Sequence): Sequence {
  let changed: Node[] | null = null;
  for (let i = 1; i < sequence.length; i++) {
    const [place, node] = [sequence[i - 1] as Node, sequence[i] as Node];
    if (node.type !== 'clause' || node.word !== 'where' || place.type !== 'noun') continue;
    const { type } = place.group.mention ?? { type: null };
    if (type !== 'place' && type !== 'country') continue;
    changed ??= [...sequence];
    changed[i] = withPosts(node, [...node.posts, nounNode(place.group, 'in', 'plain')]);
  }
  return changed ?? sequence;
}
