import type { ClauseNode, Sequence } from '../model/clause.js';
import type { GovernedClause, Slot } from '../model/predication.js';
import { slotsOf } from './slots.js';

/** The first clause of a kind among what follows a verb; of a passive, only what it asks for. */
export function governed(
  posts: Sequence,
  link: 'infinitive' | 'gerund' | 'prepositional' | 'that',
): GovernedClause | null {
  const found = posts.find((post): post is ClauseNode => post.type === 'clause' && post.link === link);
  if (!found) return null;
  const { lemma, phrasal, modal, form, passive } = found.verb;
  if (passive)
    return link === 'that' ? { lemmas: [], modal, form, slots: [], adjectives: [], infinitive: [], inner: null } : null;
  return {
    lemmas: phrasal ? [lemma, phrasal] : [lemma],
    modal,
    form,
    slots: slotsOf(found.posts.filter((post) => post.type !== 'clause')),
    adjectives: adjectivesOf(found.posts),
    infinitive: governed(found.posts, 'infinitive')?.lemmas ?? [],
    inner: complementSubject(found.posts),
  };
}

/** The gerund that a verb governs, bare or after a preposition that makes it the verb's own ("barred X from buying"). */
export function governedGerund(posts: Sequence, asides: (word: string) => boolean): GovernedClause | null {
  return (
    governed(posts, 'gerund') ??
    governed(
      posts.filter((post) => post.type !== 'clause' || !asides(post.word)),
      'prepositional',
    )
  );
}

export const adjectivesOf = (posts: Sequence): readonly string[] =>
  posts.flatMap((post) => (post.type === 'word' && post.kind === 'adjective' ? [post.word] : []));

/** The subject of the that-clause among what follows a verb. */
export const complementSubject = (posts: Sequence): Slot | null =>
  subjectOf(posts, ({ link, verb }) => link === 'that' && !verb.passive);

/** The subject of the clause with "whether" among what follows a verb. */
export const whetherSubject = (posts: Sequence): Slot | null => subjectOf(posts, ({ word }) => word === 'whether');

function subjectOf(posts: Sequence, fits: (clause: ClauseNode) => boolean): Slot | null {
  const found = posts.find(
    (post): post is ClauseNode => post.type === 'clause' && post.subject.length > 0 && fits(post),
  );
  return found ? (slotsOf(found.subject)[0] ?? null) : null;
}
