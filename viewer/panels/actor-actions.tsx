import { useSignal, type Signal } from '@preact/signals';
import type { ActorNode } from '../data/dataset.js';
import { Icon } from '../ui/icons.js';
import { useStore } from '../ui/use-store.js';
import { ActorForm } from './actor-form.js';

interface Props {
  readonly actor: ActorNode;
  /** The report stands in place of the lists. */
  readonly isReport: Signal<boolean>;
}

/** What can be done with an actor: look around it, connect it, put it right, report on it. */
export function ActorActions({ actor, isReport }: Props) {
  const store = useStore();
  const { filter, select } = store;
  const isEditing = useSignal(false);
  return (
    <>
      <div class="actions">
        <button type="button" class="button" onClick={() => filter({ ego: { id: actor.id, radius: 1 } })}>
          <Icon name="ego" /> Surroundings
        </button>
        <button type="button" class="button" onClick={() => select({ type: 'path', from: actor.id, to: null })}>
          <Icon name="path" /> Connection to …
        </button>
        <button
          type="button"
          class="button"
          aria-pressed={isReport.value}
          onClick={() => (isReport.value = !isReport.value)}
        >
          <Icon name="report" /> Report
        </button>
        <button
          type="button"
          class="button"
          aria-expanded={isEditing.value}
          onClick={() => (isEditing.value = !isEditing.value)}
        >
          <Icon name="edit" /> Correct
        </button>
      </div>
      {isEditing.value && <ActorForm key={actor.id} actor={actor} onDone={() => (isEditing.value = false)} />}
    </>
  );
}
