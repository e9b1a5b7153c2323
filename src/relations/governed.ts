import type { VerbForm } from '../model/chunk.js';
import type { ClauseNode, Sequence, WordNode } from '../model/clause.js';
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
  for (const post of posts) if (post.type === 'clause' && post.link === link) return governedClause(post);
  return null;
}

const governedClause = (node: ClauseNode): GovernedClause | null =>
  node.verb.passive && node.link !== 'that' ? null : new ClauseInside(node);

/** What a clause tells of itself, worked out when a frame asks: few do. A passive tells no more than its form. */
class ClauseInside implements GovernedClause {
  #slots: readonly Slot[] | null = null;

  constructor(private readonly node: ClauseNode) {}

  get inner(): Slot | null {
    return complementSubject(this.#posts);
  }

  get lemmas(): readonly string[] {
    const { lemma, phrasal, passive } = this.node.verb;
    if (passive) return NO_WORDS;
    return phrasal ? [lemma, phrasal] : [lemma];
  }

  get modal(): string | null {
    return this.node.verb.modal;
  }

  get form(): VerbForm {
    return this.node.verb.form;
  }

  get slots(): readonly Slot[] {
    return (this.#slots ??= slotsOf(phrasesIn(this.#posts)));
  }

  get adjectives(): readonly string[] {
    return adjectivesOf(this.#posts);
  }

  get infinitive(): readonly string[] {
    return governed(this.#posts, 'infinitive')?.lemmas ?? NO_WORDS;
  }

  get #posts(): Sequence {
    return this.node.verb.passive ? NO_POSTS : this.node.posts;
  }
}

const NO_POSTS: Sequence = [];

/** The gerund that a verb governs, bare or after a preposition that makes it the verb's own ("barred X from buying"). */
function governedGerund(
  posts: Sequence,
  { asidePrepositions, negatingPrepositions }: ControlLexicon,
): GovernedClause | null {
  const bare = governed(posts, 'gerund');
  if (bare) return bare;
  for (const post of posts) {
    const isPhrase = post.type === 'clause' && post.link === 'prepositional';
    if (isPhrase && !asidePrepositions.has(post.word) && !negatingPrepositions.has(post.word))
      return governedClause(post);
  }
  return null;
}

export const adjectivesOf = (posts: Sequence): readonly string[] => wordsOf(posts, 'adjective');

/** The words of a kind among what follows a verb. */
export function wordsOf(posts: Sequence, kind: WordNode['kind']): readonly string[] {
  let words: string[] | null = null;
  for (const post of posts) if (post.type === 'word' && post.kind === kind) (words ??= []).push(post.word);
  return words ?? NO_WORDS;
}

const NO_WORDS: readonly never[] = [];

/** The subject of the that-clause among what follows a verb. */
function complementSubject(posts: Sequence): Slot | null {
  for (const post of posts)
    if (post.type === 'clause' && post.link === 'that' && post.subject.length > 0 && !post.verb.passive)
      return slotsOf(post.subject)[0] ?? null;
  return null;
}

/** The subject of the clause with "whether" among what follows a verb. */
function whetherSubject(posts: Sequence): Slot | null {
  for (const post of posts)
    if (post.type === 'clause' && post.word === 'whether' && post.subject.length > 0)
      return slotsOf(post.subject)[0] ?? null;
  return null;
}
