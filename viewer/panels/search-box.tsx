import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { readsText } from '../data/reads.js';
import { findTagged, type Tagged } from '../state/find-tagged.js';
import type { Found, Search } from '../state/search.js';
import type { Store } from '../state/store.js';
import { Icon } from '../ui/icons.js';
import { ShapeIcon } from '../ui/shape-icon.js';
import { useShortcut } from '../ui/use-shortcut.js';
import { useStore } from '../ui/use-store.js';
import { counted } from '../ui/words.js';

const most = 12;

/** Finds an actor by name or alias, and what is tagged, completing while one types; `/` jumps here. */
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
  const found = isAsked ? findAll(store, search, query.value) : [];
  const choose = (one: Hit | undefined) => {
    if (!one) return;
    if (one.type === 'relation') store.select({ type: 'relation', id: one.relation.id });
    else pick(store, one.actor.id);
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

/** An actor by its name, or what a reader tagged. */
type Hit = (Found & { readonly type: 'name' }) | Tagged;

function findAll(store: Store, search: Search, query: string): readonly Hit[] {
  const tagged = findTagged(store.dataset.value, store.corrections.value, query, most);
  const named = query.trim().startsWith('#') ? [] : search.find(query, most);
  return [...tagged, ...named.map((one) => ({ ...one, type: 'name' as const }))].slice(0, most);
}

/** While a path waits for its other end, the actor found becomes that. */
function pick(store: Store, id: string): void {
  const selection = store.selection.peek();
  const isWaiting = selection.type === 'path' && selection.to === null && selection.from !== id;
  store.select(isWaiting ? { type: 'path', from: selection.from, to: id } : { type: 'actor', id });
}

interface ResultsProps {
  readonly found: readonly Hit[];
  readonly active: number;
  readonly query: string;
  readonly onChoose: (found: Hit) => void;
}

function Results({ found, active, query, onChoose }: ResultsProps) {
  if (found.length === 0) {
    return query.trim() === '' ? null : (
      <p class="search-results search-nothing" role="status">
        No actor has such a name or alias, and nothing such a tag.
      </p>
    );
  }
  return (
    <ul id="search-results" class="search-results" role="listbox" aria-label="Actors found">
      {found.map((one, i) => (
        <li
          key={i}
          id={`found-${i}`}
          role="option"
          aria-selected={i === active}
          // Before the input loses the focus, which closes the list.
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(one);
          }}
        >
          <HitRow hit={one} />
        </li>
      ))}
    </ul>
  );
}

function HitRow({ hit }: { readonly hit: Hit }) {
  const { dataset } = useStore();
  const more = hit.type === 'name' ? hit.alias && `“${hit.alias}”` : `#${hit.tag}`;
  if (hit.type === 'relation') {
    return (
      <span class="found-name">
        {readsText(dataset.value, hit.relation)} <span class="quiet">{more}</span>
      </span>
    );
  }
  return (
    <>
      <ShapeIcon type={hit.actor.type} />
      <span class="found-name">
        {hit.actor.label}
        {more && <span class="quiet"> {more}</span>}
      </span>
      <span class="quiet found-count">{counted(hit.actor.edges.length, 'relation')}</span>
    </>
  );
}
