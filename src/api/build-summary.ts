import { byKeys } from '../common/order.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Network } from '../model/network.js';
import type { Corpus } from './corpus.js';

/** What a build comes to before it is written. */
export interface Building {
  readonly corpus: Corpus;
  readonly network: Network;
  /** How many mentions of each relation type. */
  readonly types: ReadonlyMap<string, number>;
  readonly diagnostics: readonly Diagnostic[];
}

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

const BUSIEST = 10;

export function summarize({ corpus, network, types, diagnostics }: Building, files: readonly string[]): BuildSummary {
  const byType = [...types].sort(
    byKeys(
      ([, count]) => -count,
      ([type]) => type,
    ),
  );
  return {
    ...{ files, documents: corpus.size, sentences: corpus.sentences },
    ...{ mentions: byType.reduce((sum, [, count]) => sum + count, 0), types: byType },
    ...{ actors: network.order, relations: network.size, busiest: busiestOf(network), diagnostics },
  };
}

function busiestOf(network: Network): BuildSummary['busiest'] {
  const actors = network.mapNodes((id, { label, type }) => {
    return { id, name: label, type, relations: network.degree(id) };
  });
  const byRelations = byKeys<(typeof actors)[number]>(
    ({ relations }) => -relations,
    ({ id }) => id,
  );
  return actors
    .sort(byRelations)
    .slice(0, BUSIEST)
    .map(({ name, type, relations }) => ({ name, type, relations }));
}
