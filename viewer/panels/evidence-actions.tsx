import { useSignal } from '@preact/signals';
import type { Evidence } from '../../src/model/graph-data.js';
import { cite } from '../data/cite.js';
import type { ActorNode, RelationEdge } from '../data/dataset.js';
import { correct } from '../state/correct.js';
import { copyText } from '../ui/copy-text.js';
import { useStore } from '../ui/use-store.js';

/** What can be done with one statement: cite it, say that it was misread, or that somebody else is meant. */
export function EvidenceActions({
  evidence,
  relation,
}: {
  readonly evidence: Evidence;
  readonly relation: RelationEdge;
}) {
  const store = useStore();
  const isSplitting = useSignal(false);
  const about = evidence.sentence.text;
  const reject = () => {
    correct(store, { type: 'reject', evidence: [evidence.id], about }, 'This statement is rejected.');
  };
  return (
    <>
      <div class="evidence-actions">
        <button
          type="button"
          class="link"
          onClick={() => copyText(store, cite(store.dataset.value, evidence), 'Citation copied.')}
        >
          Copy citation
        </button>
        <button type="button" class="link" onClick={reject}>
          Misread
        </button>
        <button
          type="button"
          class="link"
          aria-expanded={isSplitting.value}
          onClick={() => (isSplitting.value = !isSplitting.value)}
        >
          Somebody else
        </button>
      </div>
      {isSplitting.value && <SplitForm evidence={evidence} relation={relation} />}
    </>
  );
}

/** Whom the statement means in place of one of its two actors. */
function SplitForm({ evidence, relation }: { readonly evidence: Evidence; readonly relation: RelationEdge }) {
  const store = useStore();
  const name = useSignal('');
  const { actors } = store.dataset.value;
  const ends = [actors[relation.source], actors[relation.target]].filter((one) => one !== undefined);
  const end = useSignal(ends[0]?.id ?? '');
  const split = (event: Event) => {
    event.preventDefault();
    const actor: ActorNode | undefined = ends.find((one) => one.id === end.value);
    const wanted = name.value.trim();
    if (!actor || wanted === '' || wanted === actor.label) return;
    const correction = { type: 'split', actor: actor.id, evidence: [evidence.id], name: wanted, to: null } as const;
    correct(store, correction, `This statement is now about ${wanted}.`);
  };
  return (
    <form class="correct-form" aria-label="Somebody else is meant" onSubmit={split}>
      <label>
        In this statement
        <select value={end.value} onChange={(event) => (end.value = event.currentTarget.value)}>
          {ends.map((actor) => (
            <option key={actor.id} value={actor.id}>
              {actor.label}
            </option>
          ))}
        </select>
      </label>
      <label>
        is another, called
        <span class="joined">
          <input type="text" value={name.value} onInput={(event) => (name.value = event.currentTarget.value)} />
          <button type="submit" class="button">
            Split
          </button>
        </span>
      </label>
    </form>
  );
}
