import { byKeys } from '../common/order.js';
import type { Gap } from '../model/gap.js';
import type { ExtractOptions } from './extract.js';
import { knowledgeFor } from './knowledge-for.js';
import { readCorpus } from './read-corpus.js';
import type { Input } from './read-corpus.js';

/** A gap with how often it opens, and the first sentence that shows it. */
export interface CountedGap extends Gap {
  readonly count: number;
}

/** What the rules have nothing for in texts, the commonest first. */
export async function findGaps(input: Input, options: ExtractOptions = {}): Promise<readonly CountedGap[]> {
  const counted = new Map<string, CountedGap>();
  for await (const items of readCorpus(input, 'gaps', await knowledgeFor(options), options))
    for (const item of items) {
      if (item.type === 'trouble') options.onDiagnostic?.(item.diagnostic);
      else for (const gap of item.result) count(gap, counted);
    }
  return [...counted.values()].sort(
    byKeys(
      (gap) => -gap.count,
      (gap) => gap.kind,
      (gap) => gap.text,
    ),
  );
}

function count(gap: Gap, counted: Map<string, CountedGap>): void {
  const key = `${gap.kind} ${gap.text}`;
  const known = counted.get(key);
  counted.set(key, known ? { ...known, count: known.count + 1 } : { ...gap, count: 1 });
}
