import type { ClauseNode, Sequence } from '../model/clause.js';
import type { ControlLexicon } from '../model/frame.js';
import type { GovernedClause, NounClause, Predication, Slot } from '../model/predication.js';
import { noClause } from './noun-arguments.js';
import { hasClause, phrasesIn, slotsOf } from './slots.js';

/** What the clauses among what follows a verb tell. */
export type Governed = Pick<
  Predication,
  'complementSubject' | 'whetherSubject' | 'infinitive' | 'gerund' | 'complement'
>;

/** Most verbs have no clause after them. */
const NOTHING: Governed = {
  complementSubject: null,
  whetherSubject: null,
  infinitive: null,
  gerund: null,
  complement: null,
};

export function governedIn(posts: Sequence, control: ControlLexicon): Governed {
  if (!hasClause(posts)) return NOTHING;
  return {
    complementSubject: complementSubject(posts),
    whetherSubject: whetherSubject(posts),
    infinitive: governed(posts, 'infinitive'),
    gerund: governedGerund(posts, control),
    complement: governed(posts, 'that'),
  };
}

/** The subject of the that-clause among what follows a noun or verb, and what is in it. */
export const claimIn = (posts: Sequence): NounClause =>
  hasClause(posts) ? { subject: complementSubject(posts), governed: governed(posts, 'that') } : noClause;

/** The first clause of a kind among what follows a verb; of a passive, only what it asks for. */
function governed(posts: Sequence, link: ClauseNode['link']): GovernedClause | null {
  const found = findClause(posts, (clause) => clause.link === link);
  return found && governedClause(found);
}

function governedClause({ link, verb, posts }: ClauseNode): GovernedClause | null {
  const { lemma, phrasal, modal, form, passive } = verb;
  if (passive)
    return link === 'that' ? { inner: null, lemmas: [], modal, form, slots: [], adjectives: [], infinitive: [] } : null;
  return {
    inner: complementSubject(posts),
    lemmas: phrasal ? [lemma, phrasal] : [lemma],
    modal,
    form,
    slots: slotsOf(phrasesIn(posts)),
    adjectives: adjectivesOf(posts),
    infinitive: governed(posts, 'infinitive')?.lemmas ?? [],
  };
}

/** The gerund that a verb governs, bare or after a preposition that makes it the verb's own ("barred X from buying"). */
function governedGerund(
  posts: Sequence,
  { asidePrepositions, negatingPrepositions }: ControlLexicon,
): GovernedClause | null {
  const isAside = (word: string): boolean => asidePrepositions.has(word) || negatingPrepositions.has(word);
  const bare = governed(posts, 'gerund');
  if (bare) return bare;
  const found = findClause(posts, ({ link, word }) => link === 'prepositional' && !isAside(word));
  return found && governedClause(found);
}

export function adjectivesOf(posts: Sequence): readonly string[] {
  const words: string[] = [];
  for (const post of posts) if (post.type === 'word' && post.kind === 'adjective') words.push(post.word);
  return words;
}

/** The subject of the that-clause among what follows a verb. */
const complementSubject = (posts: Sequence): Slot | null =>
  subjectOf(posts, ({ link, verb }) => link === 'that' && !verb.passive);

/** The subject of the clause with "whether" among what follows a verb. */
const whetherSubject = (posts: Sequence): Slot | null => subjectOf(posts, ({ word }) => word === 'whether');

function subjectOf(posts: Sequence, fits: (clause: ClauseNode) => boolean): Slot | null {
  const found = findClause(posts, (clause) => clause.subject.length > 0 && fits(clause));
  return found ? (slotsOf(found.subject)[0] ?? null) : null;
}

function findClause(posts: Sequence, fits: (clause: ClauseNode) => boolean): ClauseNode | null {
  for (const post of posts) if (post.type === 'clause' && fits(post)) return post;
  return null;
}
