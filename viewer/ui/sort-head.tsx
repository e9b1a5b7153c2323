import type { Signal } from '@preact/signals';

export interface Sorting<Key extends string> {
  readonly by: Key;
  readonly isDown: boolean;
}

interface Props<Key extends string> {
  readonly columns: readonly {
    readonly key: Key;
    readonly label: string;
    readonly isNumber?: boolean;
    readonly width?: string;
  }[];
  readonly sorting: Signal<Sorting<Key>>;
}

/** Column heads that sort; a second click turns the order around. */
export function SortHead<Key extends string>({ columns, sorting }: Props<Key>) {
  const { by, isDown } = sorting.value;
  return (
    <tr>
      {columns.map(({ key, label, isNumber = false, width }) => (
        <th
          key={key}
          scope="col"
          class={isNumber ? 'is-number' : ''}
          {...(width !== undefined && { style: { width } })}
          aria-sort={by !== key ? 'none' : isDown ? 'descending' : 'ascending'}
        >
          <button type="button" onClick={() => (sorting.value = { by: key, isDown: by === key ? !isDown : isNumber })}>
            {label}
            <span aria-hidden="true">{by === key ? (isDown ? ' ↓' : ' ↑') : ''}</span>
          </button>
        </th>
      ))}
    </tr>
  );
}

/** Orders by one value, then by place; `isDown` turns the first around. */
export function sortBy<T>(items: readonly T[], value: (item: T) => string | number, isDown: boolean): readonly T[] {
  const keyed = items.map((item, place) => ({ item, place, value: value(item) }));
  keyed.sort((a, b) => {
    if (a.value === b.value) return a.place - b.place;
    return (a.value < b.value ? -1 : 1) * (isDown ? -1 : 1);
  });
  return keyed.map(({ item }) => item);
}
