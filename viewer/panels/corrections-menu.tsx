import { writeCorrections } from '../../src/export/write-corrections.js';
import type { Correction } from '../../src/model/correction.js';
import type { Dataset } from '../data/dataset.js';
import { takeBack } from '../state/correct.js';
import type { Selection } from '../state/selection.js';
import type { Store } from '../state/store.js';
import { download } from '../ui/download.js';
import { Icon } from '../ui/icons.js';
import { Menu } from '../ui/menu.js';
import { useStore } from '../ui/use-store.js';
import { counted } from '../ui/words.js';

/** The corrections made so far: to look at, take back and download. Absent while there are none. */
export function CorrectionsMenu() {
  const store = useStore();
  const corrections = store.corrections.value;
  if (corrections.length === 0 && store.file.value === null) return null;
  return (
    <Menu label={counted(corrections.length, 'correction')} icon="edit">
      {corrections.length === 0 && <p class="menu-note">Nothing is put right yet.</p>}
      <ol class="corrections">
        {corrections.map((one, i) => (
          <li key={i}>
            <Entry store={store} correction={one} />
            <button
              type="button"
              class="icon-button"
              aria-label={`Take back: ${describe(store.dataset.value, one)}`}
              title="Take back"
              onClick={() => takeBack(store, i)}
            >
              <Icon name="undo" size={14} />
            </button>
          </li>
        ))}
      </ol>
      {corrections.length > 0 && (
        <button type="button" class="menu-item" onClick={() => takeBack(store)}>
          <Icon name="undo" /> Undo the last
        </button>
      )}
      <Keeping store={store} />
    </Menu>
  );
}

/** What a correction says; it leads to what it is about, if that is still there. */
function Entry({ store, correction }: { readonly store: Store; readonly correction: Correction }) {
  const dataset = store.dataset.value;
  const subject = subjectOf(dataset, correction);
  const text = describe(dataset, correction);
  if (!subject) return <span>{text}</span>;
  return (
    <button type="button" class="link" onClick={() => store.select(subject)}>
      {text}
    </button>
  );
}

function subjectOf(dataset: Dataset, one: Correction): Selection | null {
  const id = 'about' in one && !('evidence' in one) ? one.about : one.type === 'merge' ? one.actors[0] : undefined;
  const wanted = id ?? ('actor' in one ? one.actor : undefined);
  if (wanted === undefined) return null;
  if (dataset.actorById.has(wanted)) return { type: 'actor', id: wanted };
  return dataset.relationById.has(wanted) ? { type: 'relation', id: wanted } : null;
}

/** Where the corrections are kept: in their file, or to be downloaded. */
function Keeping({ store }: { readonly store: Store }) {
  const corrections = store.corrections.value;
  const file = store.file.value;
  if (file !== null) {
    const isKept = corrections === store.kept.value;
    return <p class="menu-note">{isKept ? `Saved in ${file}.` : `Saving to ${file} …`}</p>;
  }
  const name = `${store.dataset.value.attributes.name}.corrections.yaml`;
  const save = () => {
    download(name, 'application/yaml', writeCorrections(corrections));
    store.kept.value = corrections;
  };
  return (
    <button type="button" class="menu-item" onClick={save}>
      <Icon name="download" /> Download {name}
    </button>
  );
}

function describe(dataset: Dataset, one: Correction): string {
  const name = (id: string | undefined) => dataset.actorById.get(id ?? '')?.label ?? id ?? '';
  switch (one.type) {
    case 'reject':
      return `Rejected: ${one.about}`;
    case 'confirm':
      return `Confirmed: ${one.about}`;
    case 'merge':
      return `Merged ${one.actors.slice(1).join(', ')} into ${name(one.actors[0])}`;
    case 'distinct':
      return `Not one: ${one.actors.join(', ')}`;
    case 'split':
      return `Split ${one.name} from ${name(one.actor)}`;
    case 'rename':
      return `Renamed ${one.actor} to ${one.name}`;
    case 'retype':
      return `${name(one.actor)} is of type ${one.to}`;
    case 'drop':
      return `Dropped ${one.actor}`;
    case 'note':
      return `Note: ${one.text}`;
    case 'tag':
      return `Tag: #${one.text}`;
  }
}
