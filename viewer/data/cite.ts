import type { Evidence } from '../../src/model/graph-data.js';
import type { PathStep } from '../state/paths.js';
import type { Dataset } from './dataset.js';
import { readableDate } from './days.js';
import { readsText } from './reads.js';

/** `“Sentence.” Title, Publisher, 21 Jul 2025, https://…` */
export function cite(dataset: Dataset, evidence: Evidence): string {
  const document = dataset.documents.get(evidence.doc);
  const date = evidence.date ?? document?.date ?? null;
  const parts = [
    document?.title ?? evidence.doc,
    evidence.publisher ?? document?.publisher,
    date && readableDate(date),
    document?.url,
  ];
  return `“${evidence.sentence.text}” ${parts.filter(Boolean).join(', ')}`;
}

/** A chain of relations as sentences with numbered footnotes, plain text. */
export function citeFootnotes(dataset: Dataset, steps: readonly PathStep[]): string {
  const relations = steps.flatMap((step) => dataset.relations[step.relation] ?? []);
  const claims = relations.map((relation, i) => `${readsText(dataset, relation)}.[${i + 1}]`);
  const notes = relations.map((relation, i) => {
    const [best] = relation.evidence;
    return `[${i + 1}] ${best ? cite(dataset, best) : 'no sentence kept'}`;
  });
  return `${claims.join(' ')}\n\n${notes.join('\n')}\n`;
}
