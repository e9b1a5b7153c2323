import type { Interned } from '../common/interned.js';
import { largeNumbers, smallNumbers } from '../common/number-list.js';
import { EndIndex, type ActorRange } from '../graph/end-index.js';
import type { DocumentRecord } from '../model/graph-data.js';
import type { Corpus } from './corpus.js';
import type { Pause } from './pause.js';

/** The relations of a document, by where they are put aside. */
export interface Placed {
  readonly record: DocumentRecord;
  readonly places: readonly number[];
}

/** Where the relations of some actors are, in a corpus of which all is settled: a few dozen bytes of each relation. */
export class CorpusIndex {
  readonly #records: DocumentRecord[] = [];
  readonly #ends = new EndIndex();
  /** Of every relation, its place and the number of its document. */
  readonly #places = largeNumbers();
  readonly #documents = smallNumbers();
  readonly #types = new Map<string, number>();

  static async of(corpus: Corpus, pause: Pause): Promise<CorpusIndex> {
    const index = new CorpusIndex();
    for (const { record, mentions } of corpus.said()) {
      index.#records.push(record);
      for (const { source, target, relation, keptAt } of mentions) {
        index.#ends.add(source.id, target.id);
        index.#places.push(keptAt);
        index.#documents.push(index.#records.length - 1);
        index.#types.set(relation, (index.#types.get(relation) ?? 0) + 1);
      }
      await pause.now();
    }
    return index;
  }

  /** The actors, by numbers. */
  get ids(): Interned {
    return this.#ends.ids;
  }

  get records(): readonly DocumentRecord[] {
    return this.#records;
  }

  /** How many relations there are, and how many of each type. */
  get size(): number {
    return this.#places.length;
  }

  get types(): ReadonlyMap<string, number> {
    return this.#types;
  }

  ranges(most: number): readonly ActorRange[] {
    return this.#ends.ranges(most);
  }

  /** The relations with an end in a range of actors, by document. */
  *touching(range: ActorRange): Generator<Placed> {
    const relations = this.#ends.touching(range);
    for (let at = 0; at < relations.length;) {
      const document = this.#documents.at(relations[at] ?? 0);
      const places: number[] = [];
      for (; at < relations.length && this.#documents.at(relations[at] ?? 0) === document; at++)
        places.push(this.#places.at(relations[at] ?? 0));
      const record = this.#records[document];
      if (record !== undefined) yield { record, places };
    }
  }
}
