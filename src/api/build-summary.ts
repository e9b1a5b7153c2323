import { byKeys } from '../common/order.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { FoldedCorpus } from './fold-corpus.js';

/** What a build found and wrote. */
export interface BuildSummary {
  /** The files written; none where nothing could be read. */
  readonly files: readonly string[];
  readonly documents: number;
  readonly sentences: number;
  /** Relation mentions, and how many of each type, the most first. */
  readonly mentions: number;
  readonly types: readonly (readonly [type: string, mentions: number])[];
  readonly actors: number;
  readonly relations: number;
  /** The actors with the most relations. */
  readonly busiest: readonly { readonly name: string; readonly type: string; readonly relations: number }[];
  /** What was skipped and why. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a build comes to, of what was folded; `rest` is told by those who read. */
export function summarize(
  { items, busiest, mentions, types }: FoldedCorpus,
  rest: Pick<BuildSummary, 'files' | 'documents' | 'sentences' | 'diagnostics'>,
): BuildSummary {
  const byType = [...types].sort(
    byKeys(
      ([, count]) => -count,
      ([type]) => type,
    ),
  );
  return {
    ...rest,
    ...{ mentions, types: byType },
    ...{ actors: items.order, relations: items.size },
    busiest: busiest.map(({ attributes: { label, type }, degree }) => ({ name: label, type, relations: degree })),
  };
}
