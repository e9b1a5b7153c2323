import { Icon } from '../ui/icons.js';
import { ActorLink } from '../ui/actor-link.js';
import { RelationTitle } from '../ui/relation-title.js';
import { useStore } from '../ui/use-store.js';
import { copyText } from '../ui/copy-text.js';
import { counted } from '../ui/words.js';
import { citeFootnotes } from '../data/cite.js';
import type { PathStep } from '../state/paths.js';
import { EvidenceCard } from './evidence-card.js';

/** How one actor is connected to another: each step with its best sentence, to be copied as footnotes. */
export function PathPanel({ from, to }: { readonly from: string; readonly to: string | null }) {
  const store = useStore();
  const { dataset, path } = store;
  const [first, last] = [dataset.value.actorById.get(from), to === null ? undefined : dataset.value.actorById.get(to)];
  const steps = path.value;
  const copy = () => steps && copyText(store, citeFootnotes(dataset.value, steps), 'Copied as text with footnotes.');
  return (
    <article class="path">
      <p class="kicker">
        <Icon name="path" size={14} /> Connection
      </p>
      <h2 class="title">
        <ActorLink actor={first} withShape={false} /> to {last ? <ActorLink actor={last} withShape={false} /> : '…'}
      </h2>
      {!last && <p class="lead">Choose the other actor: click it in the graph, or search for it.</p>}
      {last && !steps && (
        <p class="lead">No chain of the relations shown connects them. Fewer filters may let one through.</p>
      )}
      {steps && (
        <>
          <p class="lead">{counted(steps.length, 'step')}, each as somebody wrote it.</p>
          <button type="button" class="button" onClick={copy}>
            <Icon name="link" /> Copy as footnotes
          </button>
          <Steps steps={steps} />
        </>
      )}
    </article>
  );
}

function Steps({ steps }: { readonly steps: readonly PathStep[] }) {
  const { dataset, select } = useStore();
  return (
    <ol class="steps">
      {steps.map((step) => {
        const relation = dataset.value.relations[step.relation];
        if (!relation) return null;
        return (
          <li key={relation.id}>
            <h3>
              <RelationTitle relation={relation} />
            </h3>
            {relation.evidence[0] && <EvidenceCard evidence={relation.evidence[0]} />}
            <button type="button" class="link" onClick={() => select({ type: 'relation', id: relation.id })}>
              All evidence
            </button>
          </li>
        );
      })}
    </ol>
  );
}
