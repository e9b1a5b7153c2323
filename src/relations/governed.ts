import type { ClauseNode, Sequence } from '../model/clause.js';
import type { GovernedClause, Slot } from '../model/predication.js';
import { phrasesIn, slotsOf } from './slots.js';

/** The first clause of a kind among what follows a verb; of a passive, only what it asks for. */
export function governed(posts: Sequence, link: ClauseNode['link']): GovernedClause | null {
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
export function governedGerund(posts: Sequence, isAside: (word: string) => boolean): GovernedClause | null {
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
export const complementSubject = (posts: Sequence): Slot | null =>
  subjectOf(posts, ({ link, verb }) => link === 'that' && !verb.passive);

/** The subject of the clause with "whether" among what follows a verb. */
export const whetherSubject = (posts: Sequence): Slot | null => subjectOf(posts, ({ word }) => word === 'whether');

function subjectOf(posts: Sequence, fits: (clause: ClauseNode) => boolean): Slot | null {
  const found = findClause(posts, (clause) => clause.subject.length > 0 && fits(clause));
  return found ? (slotsOf(found.subject)[0] ?? null) : null;
}

function findClause(posts: Sequence, fits: (clause: ClauseNode) => boolean): ClauseNode | null {
  for (const post of posts) if (post.type === 'clause' && fits(post)) return post;
  return null;
}
