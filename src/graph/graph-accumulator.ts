import type { DocumentRecord, RelationTypeInfo } from '../model/graph-data.js';
import type { RelationMention } from '../model/relation-mention.js';
import { foldDocument, type FoldSettings } from './fold-document.js';
import { emptyFold, mergeFold, type Fold } from './fold.js';

export interface AccumulatorOptions {
  readonly relationTypes: readonly RelationTypeInfo[];
  /** Whether open relations become edges, one a lemma. Off by default. */
  readonly open?: boolean;
  /** How many evidences an edge keeps: 5 by default. */
  readonly evidencePerEdge?: number;
  /**
   * Keeps what each document says apart, so that documents can be withdrawn again. Off by default: then memory grows with
   * the graph and not with the mentions.
   */
  readonly withdrawable?: boolean;
}

/**
 * Gathers what documents say into what the graph needs. The outcome does not depend on the order in which documents are added,
 * nor on how they are spread over several accumulators that are merged.
 */
export class GraphAccumulator {
  readonly #settings: FoldSettings;
  readonly #whole: Fold | null;
  readonly #parts = new Map<string, Fold>();

  constructor(options: AccumulatorOptions) {
    const types = new Map(options.relationTypes.map((type) => [type.id, type]));
    this.#settings = { types, open: options.open ?? false, keep: options.evidencePerEdge ?? 5 };
    this.#whole = options.withdrawable === true ? null : emptyFold();
  }

  /** Adds all that one document says. Throws if the document is there already. */
  add(mentions: readonly RelationMention[], document: DocumentRecord, sentences = 0): void {
    this.#expectNew(document.id);
    const fold = foldDocument(mentions, document, sentences, this.#settings);
    if (this.#whole === null) this.#parts.set(document.id, fold);
    else mergeFold(this.#whole, fold, this.#settings.keep);
  }

  /** Adds all documents of another accumulator, which stays as it was. Throws if a document is in both. */
  merge(other: GraphAccumulator): void {
    for (const id of other.#documents()) this.#expectNew(id);
    if (this.#whole !== null) {
      mergeFold(this.#whole, other.fold(), this.#settings.keep);
    } else if (other.#whole === null) {
      for (const [id, part] of other.#parts) this.#parts.set(id, part);
    } else {
      throw new Error('an accumulator that can withdraw documents cannot take in one that cannot');
    }
  }

  /** Takes a document out, as if it had never been added; false if it is not there. Needs `withdrawable`. */
  withdraw(documentId: string): boolean {
    if (this.#whole !== null) {
      throw new Error(
        `document \`${documentId}\` cannot be withdrawn: make the accumulator with \`withdrawable: true\``,
      );
    }
    return this.#parts.delete(documentId);
  }

  /** Everything added, folded into one. Callers must not change it. */
  fold(): Fold {
    if (this.#whole !== null) return this.#whole;
    const fold = emptyFold();
    for (const part of this.#parts.values()) mergeFold(fold, part, this.#settings.keep);
    return fold;
  }

  #documents(): Iterable<string> {
    return this.#whole === null ? this.#parts.keys() : this.#whole.documents.keys();
  }

  #expectNew(id: string): void {
    const isKnown = this.#whole === null ? this.#parts.has(id) : this.#whole.documents.has(id);
    if (isKnown)
      throw new Error(`document \`${id}\` was added before; withdraw it first, or give each document its own id`);
  }
}
