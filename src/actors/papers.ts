import type { Discourse } from '../model/discourse.js';
import type { Mention } from '../model/mention.js';

/** Whose statements, reports and complaints a document tells of, so that "the statement said" has somebody who says it. */
export class Papers {
  readonly #writers = new Map<string, { readonly writer: Mention; readonly sentence: number }[]>();

  constructor(discourses: readonly Discourse[]) {
    discourses.forEach(({ papers }, sentence) => {
      for (const { noun, writer } of papers) {
        const known = this.#writers.get(noun) ?? [];
        known.push({ writer, sentence });
        this.#writers.set(noun, known);
      }
    });
  }

  /** The writer of the last such paper up to a sentence; null if none is known. */
  writerOf(noun: string, sentence: number): Mention | null {
    return this.#writers.get(noun)?.findLast((paper) => paper.sentence <= sentence)?.writer ?? null;
  }
}
