import type { RelationEdge } from '../data/dataset.js';
import { readsText } from '../data/reads.js';
import { correct } from '../state/correct.js';
import { Icon } from '../ui/icons.js';
import { useStore } from '../ui/use-store.js';

/** Confirms or rejects a relation with all its evidence. */
export function RelationActions({ relation }: { readonly relation: RelationEdge }) {
  const store = useStore();
  const about = readsText(store.dataset.value, relation);
  const evidence = relation.evidence.map((item) => item.id);
  const isConfirmed = store.corrections.value.some(
    (one) => one.type === 'confirm' && 'evidence' in one && one.evidence.some((id) => evidence.includes(id)),
  );
  const confirm = () => correct(store, { type: 'confirm', evidence, about }, 'Confirmed.');
  const reject = () => correct(store, { type: 'reject', evidence, about }, 'Rejected; it is no longer shown.');
  return (
    <div class="actions">
      <button type="button" class="button" aria-pressed={isConfirmed} disabled={isConfirmed} onClick={confirm}>
        <Icon name="check" /> {isConfirmed ? 'Confirmed' : 'Confirm'}
      </button>
      <button type="button" class="button" onClick={reject}>
        <Icon name="close" /> Reject
      </button>
    </div>
  );
}
