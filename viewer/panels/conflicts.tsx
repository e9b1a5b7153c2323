import type { Dataset, RelationEdge } from '../data/dataset.js';
import { marksOf } from '../data/reads.js';
import { useStore } from '../ui/use-store.js';
import { EvidenceCard } from './evidence-card.js';

/** Statements of the same relation with another status or polarity, beside the best one of this. */
export function Conflicts({ relation }: { readonly relation: RelationEdge }) {
  const { dataset, select } = useStore();
  const rivals = rivalsOf(dataset.value, relation);
  if (rivals.length === 0) return null;
  const hasConflict = rivals.some((rival) => rival.polarity !== relation.polarity);
  return (
    <section class="conflicts">
      <h3>{hasConflict ? 'Contradicted or qualified elsewhere' : 'Also stated'}</h3>
      <div class="side-by-side">
        {rivals.map((rival) => (
          <div key={rival.id} class="rival">
            <button type="button" class="link" onClick={() => select({ type: 'relation', id: rival.id })}>
              {marksOf(rival).join(', ') || 'actual'}
            </button>
            {rival.evidence[0] && <EvidenceCard evidence={rival.evidence[0]} />}
          </div>
        ))}
      </div>
    </section>
  );
}

function rivalsOf(dataset: Dataset, relation: RelationEdge): readonly RelationEdge[] {
  const symmetric = dataset.kinds[relation.kind]?.symmetric ?? false;
  const edges = dataset.actors[relation.source]?.edges ?? [];
  return edges.flatMap((index) => {
    const other = dataset.relations[index];
    if (!other || other.index === relation.index || other.kind !== relation.kind || other.lemma !== relation.lemma)
      return [];
    const isSame = other.source === relation.source && other.target === relation.target;
    const isMirrored = symmetric && other.source === relation.target && other.target === relation.source;
    return isSame || isMirrored ? [other] : [];
  });
}
