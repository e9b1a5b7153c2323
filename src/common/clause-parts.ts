import type { NounGroup, NounPart, VerbGroup } from '../model/chunk.js';
import type { ClauseLink, ClauseNode, NounMark, NounNode, Sequence } from '../model/clause.js';
import type { Mention } from '../model/mention.js';

/**
 * The parts of clauses are made here and nowhere else, each with all its fields in one order: the engine then knows one kind of object for
 * each kind of part, where spreads and literals of every file made dozens, and reads their fields without a search.
 */
type Own<Part> = { -readonly [Field in keyof Part]: Part[Field] };

export const nounNode = (group: NounGroup, prep: string | null, mark: NounMark): NounNode => ({
  type: 'noun',
  group,
  prep,
  mark,
});

export const clauseNode = (
  link: ClauseLink,
  word: string,
  subject: Sequence,
  verb: VerbGroup,
  posts: Sequence,
): ClauseNode => ({ type: 'clause', link, word, subject, verb, posts });

/** The same clause with other things after its verb. */
export const withPosts = ({ link, word, subject, verb }: ClauseNode, posts: Sequence): ClauseNode =>
  clauseNode(link, word, subject, verb, posts);

export const nounPart = (
  from: number,
  to: number,
  word: string,
  mention: Mention | null,
  possessive: boolean,
  compound: number | null,
): NounPart => ({ from, to, word, mention, possessive, compound });

/** Its last token is its head. */
export const nounGroup = (
  from: number,
  to: number,
  parts: readonly NounPart[],
  headLemma: string,
  mention: Mention | null,
  negated: boolean,
): NounGroup => ({ from, to, parts, head: to - 1, headLemma, mention, negated, members: NO_MEMBERS });

const NO_MEMBERS: readonly never[] = [];

/** A group of one's own, to change. */
export const copyNoun = (group: NounGroup): Own<NounGroup> => ({
  from: group.from,
  to: group.to,
  parts: group.parts,
  head: group.head,
  headLemma: group.headLemma,
  mention: group.mention,
  negated: group.negated,
  members: group.members,
});

/** A group of one's own, to change. */
export const copyVerb = (verb: VerbGroup): Own<VerbGroup> => ({
  from: verb.from,
  to: verb.to,
  head: verb.head,
  lemma: verb.lemma,
  phrasal: verb.phrasal,
  form: verb.form,
  passive: verb.passive,
  negated: verb.negated,
  modal: verb.modal,
  tense: verb.tense,
  perfect: verb.perfect,
  auxiliary: verb.auxiliary,
  saying: verb.saying,
  takesClause: verb.takesClause,
});
