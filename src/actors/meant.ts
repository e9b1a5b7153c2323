import type { Discourse } from '../model/discourse.js';
import type { Mention } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';

type Actors = readonly ActorReference[];

/** Whom the mentions of a document mean, as far as that is known. A sentence has few: to look through them is faster than a map of them. */
export class Meant {
  readonly #bySentence: (Actors | undefined)[][];
  /** Of those that no words of a sentence stand for. */
  readonly #others = new Map<Mention, Actors>();

  constructor(private readonly discourses: readonly Discourse[]) {
    this.#bySentence = discourses.map(() => []);
  }

  /** Where a mention stands among those of its sentence; below 0 if it is none of them. */
  placeOf(mention: Mention): number {
    return this.discourses[mention.sentence]?.mentions.indexOf(mention) ?? -1;
  }

  get(mention: Mention, place: number): Actors | undefined {
    return place < 0 ? this.#others.get(mention) : this.#bySentence[mention.sentence]?.[place];
  }

  set(mention: Mention, place: number, actors: Actors): void {
    const row = this.#bySentence[mention.sentence];
    if (place < 0 || !row) this.#others.set(mention, actors);
    else {
      while (row.length <= place) row.push(undefined);
      row[place] = actors;
    }
  }
}
