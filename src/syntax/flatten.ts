import type { Chunk, NounGroup, VerbGroup } from '../model/chunk.js';
import type { ClauseNode, Node, NounNode, Sequence, WordNode } from '../model/clause.js';
import type { Cell, RawClause, RawNode, RawNoun, RawPredicate } from './cells.js';

/** A parsed sequence as arrays, left to right. */
export function flatten(cell: Cell | null): Sequence {
  const nodes: Node[] = [];
  for (const raw of itemsOf(cell)) nodes.push(...toNodes(raw));
  return nodes;
}

/** The items of linked cells in order, without recursion along the chain. */
function itemsOf(cell: Cell | null): readonly RawNode[] {
  const items: RawNode[] = [];
  const stack: Cell[] = cell ? [cell] : [];
  while (stack.length > 0) {
    const top = stack.pop() as Cell;
    if (top.type === 'item') items.push(top.item);
    if (top.before) stack.push(top.before);
    if (top.type === 'join') stack.push(top.rest);
  }
  return items.reverse();
}

function toNodes(raw: RawNode): readonly Node[] {
  if (raw.type === 'noun') return [toNoun(raw)];
  if (raw.type === 'word') return [toWord(raw.chunk)];
  return toClauses(raw);
}

function toNoun(raw: RawNoun): NounNode {
  const { chunk, head, mark } = raw;
  const prep = chunk.type === 'NP' || chunk.type === 'DUAL' ? null : chunk.word;
  return { type: 'noun', group: withHead(chunk.noun as NounGroup, head), prep, mark };
}

/** A noun group whose real head is the doubtful word after it ("British | support"). */
function withHead(group: NounGroup, head: Chunk | null): NounGroup {
  const noun = head?.noun;
  if (!noun) return group;
  return {
    ...group,
    to: noun.to,
    head: noun.head,
    headLemma: noun.headLemma,
    mention: null,
    parts: [...group.parts, ...noun.parts],
    members: [],
  };
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

/** Coordinated predicates become clauses of their own that share the subject; the first keeps the link. */
function toClauses(raw: RawClause): readonly ClauseNode[] {
  const predicates: RawPredicate[] = [];
  for (let p: RawPredicate | null = raw.predicates; p; p = p.before) predicates.push(p);
  const subject = flatten(raw.subject);
  const ordered = predicates.reverse();
  return ordered.flatMap((predicate, i): readonly ClauseNode[] => {
    const verb = sharedVerb(predicate, ordered[i - 1]) && wholeVerb(predicate, ordered[i - 1], ordered[i + 1]);
    if (!verb) return [];
    const posts = flatten(predicate.posts ?? sharedPosts(ordered, i));
    return [{ type: 'clause', link: raw.link, word: i === 0 ? raw.word : joinedBy(predicate), subject, verb, posts }];
  });
}

/** A comma joins to the verb before, "and" to that or to one further out. */
const joinedBy = ({ conjunction }: RawPredicate): string => (conjunction === ',' ? ',' : 'and');

/** "was tried and jailed", "will arm and train": a conjunct without auxiliaries of its own takes those before it. */
function sharedVerb(predicate: RawPredicate, before: RawPredicate | undefined): VerbGroup | null {
  const { verb } = predicate.verb;
  const first = before?.verb.verb;
  if (!verb || !first || verb.auxiliary) return verb;
  const isParticiple = predicate.verb.type === 'VED' || predicate.verb.type === 'VEN';
  if (first.passive && isParticiple && !startsWithObject(predicate.posts)) return { ...verb, passive: true };
  const isPlain = verb.form === 'base' || verb.form === 'gerund';
  const negated = verb.negated || (first.negated && predicate.conjunction !== 'but');
  return isPlain && first.auxiliary
    ? { ...verb, modal: first.modal, form: first.form, tense: first.tense, negated }
    : verb;
}

/** "has been and will be armed": an auxiliary alone goes with the verb after the conjunction. */
function wholeVerb(
  predicate: RawPredicate,
  before: RawPredicate | undefined,
  next: RawPredicate | undefined,
): VerbGroup | null {
  const own = sharedVerb(predicate, before);
  const whole = next?.verb.verb;
  if (!own || !whole || predicate.posts || (own.auxiliary === whole.auxiliary && own.lemma !== 'be')) return own;
  const isAlone =
    (own.lemma === 'be' && whole.passive) || (own.lemma === 'have' && !whole.passive && whole.modal !== null);
  const { from, to, tense, modal, negated } = own;
  return isAlone ? { ...whole, from, to, tense, modal, negated, perfect: false } : own;
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
