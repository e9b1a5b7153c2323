import { useSignal } from '@preact/signals';
import { actorTypes, type ActorType } from '../../src/model/actor.js';
import type { ActorNode } from '../data/dataset.js';
import { correct } from '../state/correct.js';
import { useStore } from '../ui/use-store.js';
import { titled } from '../ui/words.js';

/** Puts right what an actor is called, what it is, whom else it is the same as, or that it is none. */
export function ActorForm({ actor, onDone }: { readonly actor: ActorNode; readonly onDone: () => void }) {
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
  const drop = () => {
    correct(store, { type: 'drop', actor: actor.id }, `${actor.label} is dropped, with all its relations.`);
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
      <p class="quiet">
        Is somebody else meant in one statement? Say so at its sentence. Is this no actor at all?{' '}
        <button type="button" class="link" onClick={drop}>
          Drop it
        </button>
      </p>
    </div>
  );
}

function MergeField({ actor, onDone }: { readonly actor: ActorNode; readonly onDone: () => void }) {
  const store = useStore();
  const query = useSignal('');
  const found =
    query.value.trim() === '' ? [] : store.search.value.find(query.value, 6).filter((one) => one.actor.id !== actor.id);
  const merge = (other: ActorNode) => {
    correct(store, { type: 'merge', actors: [actor.id, other.id] }, `${other.label} is now one with ${actor.label}.`);
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
