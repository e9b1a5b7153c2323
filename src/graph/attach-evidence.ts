import type { EdgeAttributes, Evidence } from '../model/graph-data.js';
import type { KeptEvidence } from './evidence.js';

/** Gives evidence that is kept elsewhere. */
export type Fetch = (keptAt: number) => Evidence;

type Attach = (attributes: Omit<EdgeAttributes, 'evidence'>, kept: readonly KeptEvidence[]) => EdgeAttributes;

/** Attributes with their evidence. */
export function evidenceAtOnce(fetch: Fetch | undefined): Attach {
  return (attributes, kept) => ({ ...attributes, evidence: kept.map((one) => evidenceOf(one, fetch)) });
}

const keptEvidence = Symbol('kept evidence');

/** Attributes that fetch their evidence each time. One getter serves all: a function an edge would take more memory than the edge. */
export function evidenceAsAsked(fetch: Fetch | undefined): Attach {
  function get(this: { readonly [keptEvidence]: readonly KeptEvidence[] }): Evidence[] {
    return this[keptEvidence].map((one) => evidenceOf(one, fetch));
  }
  return (attributes, kept) => {
    Object.defineProperty(attributes, 'evidence', { get, enumerable: true, configurable: true });
    return Object.defineProperty(attributes, keptEvidence, { value: kept }) as EdgeAttributes;
  };
}

function evidenceOf({ kept }: KeptEvidence, fetch: Fetch | undefined): Evidence {
  if (typeof kept !== 'number') return kept;
  if (fetch === undefined) throw new Error('evidence that is kept elsewhere needs `fetch`');
  return fetch(kept);
}
