import type { EdgeAttributes } from '../model/graph-data.js';
import { byKeys } from './order.js';

/** What the order of edges depends on. */
export type EdgePlace = Pick<EdgeAttributes, 'relation' | 'lemma' | 'status' | 'polarity'> & {
  readonly source: string;
  readonly target: string;
};

/** The canonical order of edges, in files and wherever nothing else decides. Total, for no two edges agree in all of it. */
export const byPlace = byKeys<EdgePlace>(
  (edge) => edge.source,
  (edge) => edge.relation,
  (edge) => edge.lemma ?? '',
  (edge) => edge.target,
  (edge) => edge.status,
  (edge) => edge.polarity,
);
