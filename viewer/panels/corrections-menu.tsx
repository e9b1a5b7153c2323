import { writeCorrections } from '../../src/export/write-corrections.js';
import type { Correction } from '../../src/model/correction.js';
import { undo } from '../state/correct.js';
import { download } from '../ui/download.js';
import { Icon } from '../ui/icons.js';
import { Menu } from '../ui/menu.js';
import { useStore } from '../ui/use-store.js';
import { counted } from '../ui/words.js';

/** The corrections made so far: to look at, take back and download. Absent while there are none. */
export function CorrectionsMenu() {
  const store = useStore();
  const corrections = store.corrections.value;
  if (corrections.length === 0) return null;
  const name = `${store.dataset.value.attributes.name}.corrections.yaml`;
  return (
    <Menu label={counted(corrections.length, 'correction')} icon="edit">
      <ol class="corrections">
        {corrections.map((one, i) => (
          <li key={i}>{describe(one)}</li>
        ))}
      </ol>
      <button type="button" class="menu-item" onClick={() => undo(store)}>
        <Icon name="undo" /> Undo the last
      </button>
      <button
        type="button"
        class="menu-item"
        onClick={() => download(name, 'application/yaml', writeCorrections(store.corrections.value))}
      >
        <Icon name="download" /> Download {name}
      </button>
    </Menu>
  );
}

function describe(one: Correction): string {
  switch (one.type) {
    case 'reject':
      return `Rejected: ${one.about}`;
    case 'confirm':
      return `Confirmed: ${one.about}`;
    case 'merge':
      return `Merged ${one.actors.slice(1).join(', ')} into ${one.actors[0] ?? ''}`;
    case 'split':
      return `Split ${one.name} from ${one.actor}`;
    case 'drop':
      return `Dropped ${one.actor}`;
    case 'rename':
      return `Renamed ${one.actor} to ${one.name}`;
    case 'retype':
      return `${one.actor} is of type ${one.to}`;
    case 'note':
      return `Note: ${one.text}`;
    case 'tag':
      return `Tag: #${one.text}`;
  }
}
