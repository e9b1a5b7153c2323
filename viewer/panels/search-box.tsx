import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Found } from '../state/search.js';
import { Icon } from '../ui/icons.js';
import { ShapeIcon } from '../ui/shape-icon.js';
import { useShortcut } from '../ui/use-shortcut.js';
import { useStore } from '../ui/use-store.js';
import { counted } from '../ui/words.js';

const most = 12;

/** Finds an actor by name or alias, completing while one types; `/` jumps here. */
export function SearchBox() {
  const store = useStore();
  const query = useSignal('');
  const isOpen = useSignal(false);
  const active = useSignal(0);
  const input = useRef<HTMLInputElement>(null);
  useShortcut('/', () => input.current?.focus());
  // The index is begun when somebody comes to search; its number is read to ask again when there is more to find.
  const search = isOpen.value ? store.search.value : null;
  const isAsked = search !== null && search.indexed.value > 0 && query.value.trim() !== '';
  const found = isAsked ? search.find(query.value, most) : [];
  const choose = (one: Found | undefined) => {
    if (!one) return;
    pick(store, one.actor.id);
    query.value = '';
    isOpen.value = false;
    document.getElementById('stage')?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') choose(found[active.value]);
    else if (event.key === 'Escape') isOpen.value = false;
    else if (event.key === 'ArrowDown') active.value = Math.min(found.length - 1, active.value + 1);
    else if (event.key === 'ArrowUp') active.value = Math.max(0, active.value - 1);
    else return;
    event.preventDefault();
  };
  return (
    <div class="search" onFocusOut={() => (isOpen.value = false)}>
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label="Search actors"
        aria-expanded={found.length > 0}
        aria-controls="search-results"
        aria-autocomplete="list"
        {...(found.length > 0 && { 'aria-activedescendant': `found-${active.value}` })}
        placeholder="Search people, bodies, countries …"
        autocomplete="off"
        spellcheck={false}
        value={query.value}
        onFocus={() => (isOpen.value = true)}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          active.value = 0;
          isOpen.value = true;
        }}
        onKeyDown={press}
      />
      <kbd aria-hidden="true">/</kbd>
      <Results found={found} active={active.value} query={isOpen.value ? query.value : ''} onChoose={choose} />
    </div>
  );
}

/** While a path waits for its other end, the actor found becomes that. */
function pick(store: ReturnType<typeof useStore>, id: string): void {
  const selection = store.selection.peek();
  const isWaiting = selection.type === 'path' && selection.to === null && selection.from !== id;
  store.select(isWaiting ? { type: 'path', from: selection.from, to: id } : { type: 'actor', id });
}

interface ResultsProps {
  readonly found: readonly Found[];
  readonly active: number;
  readonly query: string;
  readonly onChoose: (found: Found) => void;
}

function Results({ found, active, query, onChoose }: ResultsProps) {
  if (found.length === 0) {
    return query.trim() === '' ? null : (
      <p class="search-results search-nothing" role="status">
        No actor has such a name or alias.
      </p>
    );
  }
  return (
    <ul id="search-results" class="search-results" role="listbox" aria-label="Actors found">
      {found.map((one, i) => (
        <li
          key={one.actor.id}
          id={`found-${i}`}
          role="option"
          aria-selected={i === active}
          // Before the input loses the focus, which closes the list.
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(one);
          }}
        >
          <ShapeIcon type={one.actor.type} />
          <span class="found-name">
            {one.actor.label}
            {one.alias !== null && <span class="quiet"> “{one.alias}”</span>}
          </span>
          <span class="quiet found-count">{counted(one.actor.edges.length, 'relation')}</span>
        </li>
      ))}
    </ul>
  );
}
