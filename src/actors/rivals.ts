import type { ActorId } from '../model/actor.js';
import type { Discourse } from '../model/discourse.js';
import type { Mention } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';

const NOBODY: ReadonlySet<ActorId> = new Set();

/** The actors of the other arguments of a mention's clauses, which it is none of. */
export class Rivals {
  /** Every rule asks for those of the mention that is being resolved. */
  #last: Mention | null = null;
  #ofLast = NOBODY;

  constructor(
    private readonly discourses: readonly Discourse[],
    private readonly resolve: (mention: Mention) => readonly ActorReference[],
  ) {}

  of(mention: Mention): ReadonlySet<ActorId> {
    if (mention !== this.#last) {
      const rivals = this.#find(mention);
      this.#last = mention;
      this.#ofLast = rivals;
    }
    return this.#ofLast;
  }

  #find(mention: Mention): ReadonlySet<ActorId> {
    let ids: Set<ActorId> | null = null;
    for (const other of this.discourses[mention.sentence]?.rivals(mention) ?? []) {
      const isKnown = other.form === 'name' || other.form === 'adjective' || other.end <= mention.start;
      if (isKnown) for (const { id } of this.resolve(other)) (ids ??= new Set()).add(id);
    }
    return ids ?? NOBODY;
  }
}
