import type { Discourse } from '../model/discourse.js';
import type { Mention } from '../model/mention.js';

interface Written {
  readonly writer: Mention;
  readonly sentence: number;
}

/** Whose statements, reports and complaints a document tells of, so that "the statement said" has somebody who says it. */
export class Papers {
  #writers: ReadonlyMap<string, readonly Written[]> | null = null;

  constructor(private readonly discourses: readonly Discourse[]) {}

  /** The writer of the last such paper up to a sentence; null if none is known. */
  writerOf(noun: string, sentence: number): Mention | null {
    this.#writers ??= writersIn(this.discourses);
    return this.#writers.get(noun)?.findLast((paper) => paper.sentence <= sentence)?.writer ?? null;
  }
}

function writersIn(discourses: readonly Discourse[]): ReadonlyMap<string, readonly Written[]> {
  const writers = new Map<string, Written[]>();
  discourses.forEach(({ papers }, sentence) => {
    for (const { noun, writer } of papers) {
      const known = writers.get(noun);
      if (known) known.push({ writer, sentence });
      else writers.set(noun, [{ writer, sentence }]);
    }
  });
  return writers;
}
