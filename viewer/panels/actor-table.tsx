import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { ActorNode } from '../data/dataset.js';
import { fold } from '../state/search.js';
import { ShapeIcon } from '../ui/shape-icon.js';
import { SortHead, sortBy, type Sorting } from '../ui/sort-head.js';
import { useStore } from '../ui/use-store.js';
import { VirtualTable } from '../ui/virtual-rows.js';
import { grouped, titled } from '../ui/words.js';

const columns = [
  { key: 'label', label: 'Actor', width: '40%' },
  { key: 'type', label: 'Type' },
  { key: 'relations', label: 'Relations', isNumber: true },
  { key: 'mentions', label: 'Statements', isNumber: true },
  { key: 'documents', label: 'Documents', isNumber: true },
] as const;

type Key = (typeof columns)[number]['key'];

/** The visible actors, in step with the graph. */
export function ActorTable() {
  const { dataset, visible, selection, select } = useStore();
  const sorting = useSignal<Sorting<Key>>({ by: 'relations', isDown: true });
  const { by, isDown } = sorting.value;
  const rows = useMemo(() => {
    const shown = visible.value.relations;
    const own = (actor: ActorNode) => actor.edges.reduce((sum, index) => sum + (shown[index] ?? 0), 0);
    const items = visible.value.actorList.flatMap((index) => {
      const actor = dataset.value.actors[index];
      return actor ? [{ actor, relations: own(actor) }] : [];
    });
    return sortBy(items, (item) => valueOf(item.actor, item.relations, by), isDown);
  }, [visible.value, by, isDown]);
  const selected = selection.value;
  return (
    <VirtualTable
      label="Actors"
      count={rows.length}
      rowHeight={34}
      columns={columns.length}
      head={<SortHead columns={columns} sorting={sorting} />}
      row={(i) => {
        const item = rows[i];
        if (!item) return null;
        const { actor } = item;
        const isSelected = selected.type === 'actor' && selected.id === actor.id;
        return (
          <tr
            key={actor.id}
            aria-rowindex={i + 2}
            class={isSelected ? 'is-selected' : ''}
            onClick={() => select({ type: 'actor', id: actor.id })}
          >
            <th scope="row">
              <button type="button" class="cell-link">
                <ShapeIcon type={actor.type} /> <span>{actor.label}</span>
              </button>
            </th>
            <td>{titled(actor.type)}</td>
            <td class="is-number">{grouped(item.relations)}</td>
            <td class="is-number">{grouped(actor.mentions)}</td>
            <td class="is-number">{grouped(actor.documents)}</td>
          </tr>
        );
      }}
    />
  );
}

function valueOf(actor: ActorNode, relations: number, by: Key): string | number {
  if (by === 'label') return fold(actor.label);
  return by === 'relations' ? relations : actor[by];
}
