import { useSignal } from '@preact/signals';
import { actorTypes, type ActorType } from '../../src/model/actor.js';
import type { ActorNode } from '../data/dataset.js';
import { reportActor } from '../data/report-actor.js';
import { correct } from '../state/correct.js';
import { download } from '../ui/download.js';
import { Icon } from '../ui/icons.js';
import { useStore } from '../ui/use-store.js';
import { titled } from '../ui/words.js';

/** What can be done with an actor: look around it, connect it, put it right, report on it. */
export function ActorActions({ actor }: { readonly actor: ActorNode }) {
  const store = useStore();
  const { filter, select, dataset, visible } = store;
  const isEditing = useSignal(false);
  const report = () => download(`${actor.label}.md`, 'text/markdown', reportActor(dataset.value, visible.value, actor));
  return (
    <>
      <div class="actions">
        <button type="button" class="button" onClick={() => filter({ ego: { id: actor.id, radius: 1 } })}>
          <Icon name="ego" /> Surroundings
        </button>
        <button type="button" class="button" onClick={() => select({ type: 'path', from: actor.id, to: null })}>
          <Icon name="path" /> Connection to …
        </button>
        <button type="button" class="button" onClick={report}>
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

function ActorForm({ actor, onDone }: { readonly actor: ActorNode; readonly onDone: () => void }) {
  const store = useStore();
  const name = useSignal(actor.label);
  const rename = () => {
    const wanted = name.value.trim();
    if (wanted === '' || wanted === actor.label) return;
    correct(store, { type: 'rename', actor: actor.id, name: wanted }, `Renamed to ${wanted}.`);
    onDone();
  };
  const retype = (to: ActorType) => {
    correct(store, { type: 'retype', actor: actor.id, to }, `${actor.label} is now of type ${to}.`);
    onDone();
  };
  return (
    <div class="correct-form" role="group" aria-label={`Correct ${actor.label}`}>
      <label>
        Name
        <span class="joined">
          <input type="text" value={name.value} onInput={(event) => (name.value = event.currentTarget.value)} />
          <button type="button" class="button" onClick={rename}>
            Rename
          </button>
        </span>
      </label>
      <label>
        Type
        <select value={actor.type} onChange={(event) => retype(event.currentTarget.value as ActorType)}>
          {actorTypes.map((type) => (
            <option key={type} value={type}>
              {titled(type)}
            </option>
          ))}
        </select>
      </label>
      <MergeField actor={actor} onDone={onDone} />
    </div>
  );
}

function MergeField({ actor, onDone }: { readonly actor: ActorNode; readonly onDone: () => void }) {
  const store = useStore();
  const query = useSignal('');
  const found =
    query.value.trim() === '' ? [] : store.search.value(query.value, 6).filter((one) => one.actor.id !== actor.id);
  const merge = (other: ActorNode) => {
    correct(
      store,
      { type: 'merge', into: actor.id, actor: other.id },
      `${other.label} is now one with ${actor.label}.`,
    );
    onDone();
  };
  return (
    <div>
      <label>
        Is the same as
        <input
          type="text"
          placeholder="Search the other actor …"
          value={query.value}
          onInput={(event) => (query.value = event.currentTarget.value)}
        />
      </label>
      <ul class="merge-found">
        {found.map(({ actor: other }) => (
          <li key={other.id}>
            <button type="button" class="link" onClick={() => merge(other)}>
              Merge {other.label} into {actor.label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
