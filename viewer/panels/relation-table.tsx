import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Dataset, RelationEdge } from '../data/dataset.js';
import { readableSpan } from '../data/days.js';
import { fold } from '../state/search.js';
import { colourAt } from '../theme/palette.js';
import { palette } from '../theme/scheme.js';
import { LineSample } from '../ui/line-sample.js';
import { ShapeIcon } from '../ui/shape-icon.js';
import { SortHead, sortBy, type Sorting } from '../ui/sort-head.js';
import { useStore } from '../ui/use-store.js';
import { VirtualTable } from '../ui/virtual-rows.js';
import { percent } from '../ui/words.js';

const columns = [
  { key: 'source', label: 'Who', width: '19%' },
  { key: 'relation', label: 'Relation', width: '19%' },
  { key: 'target', label: 'Whom', width: '20%' },
  { key: 'status', label: 'Status', width: '11%' },
  { key: 'when', label: 'When', width: '13%' },
  { key: 'support', label: 'Stories', width: '10%', isNumber: true },
  { key: 'confidence', label: 'Sure', width: '8%', isNumber: true },
] as const;

type Key = (typeof columns)[number]['key'];

/** The visible relations, in step with the graph. */
export function RelationTable() {
  const { dataset, visible } = useStore();
  const sorting = useSignal<Sorting<Key>>({ by: 'support', isDown: true });
  const { by, isDown } = sorting.value;
  const rows = useMemo(() => {
    const items = visible.value.relationList.flatMap((index) => dataset.value.relations[index] ?? []);
    return sortBy(items, (relation) => valueOf(dataset.value, relation, by), isDown);
  }, [visible.value, by, isDown]);
  return (
    <VirtualTable
      label="Relations"
      count={rows.length}
      rowHeight={34}
      columns={columns.length}
      head={<SortHead columns={columns} sorting={sorting} />}
      row={(i) => rows[i] && <Row key={rows[i].id} relation={rows[i]} rowIndex={i + 2} />}
    />
  );
}

function Row({ relation, rowIndex }: { readonly relation: RelationEdge; readonly rowIndex: number }) {
  const { dataset, selection, select } = useStore();
  const { actors, kinds } = dataset.value;
  const kind = kinds[relation.kind];
  const [source, target] = [actors[relation.source], actors[relation.target]];
  const selected = selection.value;
  const isSelected = selected.type === 'relation' && selected.id === relation.id;
  return (
    <tr
      aria-rowindex={rowIndex}
      class={isSelected ? 'is-selected' : ''}
      onClick={() => select({ type: 'relation', id: relation.id })}
    >
      <td>
        {source && <ShapeIcon type={source.type} size={12} />} {source?.label}
      </td>
      <th scope="row">
        <button
          type="button"
          class="cell-link"
          aria-label={`${source?.label ?? ''} ${relation.lemma ?? kind?.label ?? ''} ${target?.label ?? ''}`}
        >
          <LineSample
            status={relation.status}
            polarity={relation.polarity}
            hasArrow={!kind?.symmetric}
            colour={colourAt(palette.value, kind?.groupIndex ?? 0)}
            width={28}
          />
          <span>{relation.lemma ?? kind?.label}</span>
        </button>
      </th>
      <td>
        {target && <ShapeIcon type={target.type} size={12} />} {target?.label}
      </td>
      <td>
        {relation.status}
        {relation.polarity === 'negated' && ', negated'}
      </td>
      <td>{readableSpan(relation.since, relation.until)}</td>
      <td class="is-number">{relation.support}</td>
      <td class="is-number">{percent(relation.confidence)}</td>
    </tr>
  );
}

function valueOf(dataset: Dataset, relation: RelationEdge, by: Key): string | number {
  if (by === 'source' || by === 'target') return fold(dataset.actors[relation[by]]?.label ?? '');
  if (by === 'relation') return fold(relation.lemma ?? dataset.kinds[relation.kind]?.label ?? '');
  if (by === 'status') return `${relation.status} ${relation.polarity}`;
  return by === 'when' ? (relation.since ?? relation.until ?? '9999') : relation[by];
}
