import type { Correction } from '../../src/model/correction.js';
import type { ActorNode, Dataset, RelationEdge } from '../data/dataset.js';
import { fold } from './search.js';

/** An actor or relation with the tag that was searched for. */
export type Tagged = { readonly tag: string } & (
  { readonly type: 'actor'; readonly actor: ActorNode } | { readonly type: 'relation'; readonly relation: RelationEdge }
);

/** What a reader tagged with words that begin so; `#` may stand before them. */
export function findTagged(
  dataset: Dataset,
  corrections: readonly Correction[],
  query: string,
  limit: number,
): readonly Tagged[] {
  const wanted = fold(query.trim().replace(/^#/, ''));
  if (wanted === '') return [];
  const found = corrections.flatMap((one): readonly Tagged[] => {
    if (one.type !== 'tag' || !fold(one.text).startsWith(wanted)) return [];
    const [actor, relation] = [dataset.actorById.get(one.about), dataset.relationById.get(one.about)];
    if (actor) return [{ type: 'actor', actor, tag: one.text }];
    return relation ? [{ type: 'relation', relation, tag: one.text }] : [];
  });
  return found.slice(0, limit);
}
