import { clauseNode, copyNoun, copyVerb, nounNode } from '../common/clause-parts.js';
import type { Chunk, NounGroup, VerbGroup } from '../model/chunk.js';
import type { Node, NounNode, Sequence, WordNode } from '../model/clause.js';
import type { Cell, RawClause, RawNode, RawNoun, RawPredicate } from './cells.js';

/** A parsed sequence as arrays, left to right. */
export function flatten(cell: Cell | null): Sequence {
  const nodes: Node[] = [];
  if (cell) addCells(cell, nodes);
  return nodes;
}

/** Cells are linked no deeper than there are chunks in what is parsed at once. */
function addCells(cell: Cell, nodes: Node[]): void {
  if (cell.before) addCells(cell.before, nodes);
  if (cell.type === 'join') addCells(cell.rest, nodes);
  else addNodes(cell.item, nodes);
}

function addNodes(raw: RawNode, nodes: Node[]): void {
  if (raw.type === 'noun') nodes.push(toNoun(raw));
  else if (raw.type === 'word') nodes.push(toWord(raw.chunk));
  else if (raw.predicates.before) addClauses(raw, nodes);
  else addClause(raw, nodes);
}

function toNoun({ chunk, head, mark }: RawNoun): NounNode {
  const prep = chunk.type === 'NP' || chunk.type === 'DUAL' ? null : chunk.word;
  return nounNode(withHead(chunk.noun as NounGroup, head), prep, mark);
}

/** A noun group whose real head is the doubtful word after it ("British | support"). */
function withHead(group: NounGroup, head: Chunk | null): NounGroup {
  const noun = head?.noun;
  if (!noun) return group;
  const whole = copyNoun(group);
  whole.to = noun.to;
  whole.head = noun.head;
  whole.headLemma = noun.headLemma;
  whole.mention = null;
  whole.parts = [...group.parts, ...noun.parts];
  whole.members = [];
  return whole;
}

const KINDS: Readonly<Record<string, WordNode['kind']>> = {
  ADJ: 'adjective',
  NPT: 'time',
  P: 'preposition',
  SUB: 'preposition',
};

function toWord(chunk: Chunk): WordNode {
  return { type: 'word', kind: KINDS[chunk.type] ?? 'adverb', word: chunk.word, from: chunk.from, to: chunk.to };
}

/** A clause of one predicate. */
function addClause({ link, word, subject, predicates }: RawClause, nodes: Node[]): void {
  const { verb } = predicates.verb;
  if (verb) nodes.push(clauseNode(link, word, flatten(subject), verb, flatten(predicates.posts)));
}

/** Coordinated predicates become clauses of their own that share the subject; the first keeps the link. */
function addClauses(raw: RawClause, nodes: Node[]): void {
  const predicates: RawPredicate[] = [];
  for (let p: RawPredicate | null = raw.predicates; p; p = p.before) predicates.push(p);
  predicates.reverse();
  const subject = flatten(raw.subject);
  for (let i = 0; i < predicates.length; i++) {
    const predicate = predicates[i] as RawPredicate;
    const verb = wholeVerb(predicate, predicates, i);
    if (!verb) continue;
    const posts = flatten(predicate.posts ?? sharedPosts(predicates, i));
    nodes.push(clauseNode(raw.link, i === 0 ? raw.word : joinedBy(predicate), subject, verb, posts));
  }
}

/** A comma joins to the verb before, "and" to that or to one further out. */
const joinedBy = ({ conjunction }: RawPredicate): string => (conjunction === ',' ? ',' : 'and');

/** "was tried and jailed", "will arm and train", "will resign and be replaced": a conjunct that is not finite by itself takes what is before it. */
function sharedVerb(predicate: RawPredicate, before: RawPredicate | undefined): VerbGroup | null {
  const { verb } = predicate.verb;
  const first = before?.verb.verb;
  if (!verb || !first || (verb.auxiliary && verb.form !== 'base')) return verb;
  const isParticiple = predicate.verb.type === 'VED' || predicate.verb.type === 'VEN';
  if (first.passive && isParticiple && !startsWithObject(predicate.posts)) {
    const passive = copyVerb(verb);
    passive.passive = true;
    return passive;
  }
  const isPlain = verb.form === 'base' || verb.form === 'gerund';
  if (!isPlain || !first.auxiliary) return verb;
  const shared = copyVerb(verb);
  shared.modal = first.modal;
  shared.form = first.form;
  shared.tense = first.tense;
  shared.negated = verb.negated || (first.negated && predicate.conjunction !== 'but');
  return shared;
}

/** "has been and will be armed": an auxiliary alone goes with the verb after the conjunction. */
function wholeVerb(predicate: RawPredicate, predicates: readonly RawPredicate[], at: number): VerbGroup | null {
  const own = sharedVerb(predicate, at > 0 ? predicates[at - 1] : undefined);
  const whole = at + 1 < predicates.length ? predicates[at + 1]?.verb.verb : null;
  if (!own || !whole || predicate.posts || (own.auxiliary === whole.auxiliary && own.lemma !== 'be')) return own;
  const isAlone =
    (own.lemma === 'be' && whole.passive) || (own.lemma === 'have' && !whole.passive && whole.modal !== null);
  if (!isAlone) return own;
  const verb = copyVerb(whole);
  verb.from = own.from;
  verb.to = own.to;
  verb.tense = own.tense;
  verb.modal = own.modal;
  verb.negated = own.negated;
  verb.perfect = false;
  return verb;
}

function startsWithObject(posts: Cell | null): boolean {
  const first = flatten(posts)[0];
  return first?.type === 'noun' && first.prep === null;
}

function startsWithAgent(posts: Cell | null): boolean {
  const first = flatten(posts)[0];
  return first?.type === 'noun' && first.prep === 'by';
}

/** "seized, stripped and sold Yugansk": a transitive verb with nothing after it shares the next one's object. */
function sharedPosts(predicates: readonly RawPredicate[], at: number): Cell | null {
  const next = predicates.slice(at + 1).find(({ posts }) => posts !== null);
  const shared = next?.posts ?? null;
  // "was armed and paid by Sudan"
  return predicates[at]?.verb.verb?.passive === false || startsWithAgent(shared) ? shared : null;
}
