import type { RelationEdge } from '../data/dataset.js';
import { readsParts } from '../data/reads.js';
import { ActorLink } from './actor-link.js';
import { useStore } from './use-store.js';

/** A relation as a sentence whose actors can be opened. */
export function RelationTitle({ relation }: { readonly relation: RelationEdge }) {
  const { dataset } = useStore();
  const { actors } = dataset.value;
  return (
    <>
      {readsParts(dataset.value, relation).map((part, i) =>
        part.type === 'text' ? (
          <span key={i}>{part.text}</span>
        ) : (
          <ActorLink key={i} actor={actors[relation[part.type]]} withShape={false} />
        ),
      )}
    </>
  );
}
