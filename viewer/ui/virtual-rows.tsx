import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly count: number;
  readonly rowHeight: number;
  readonly label: string;
  readonly head: ComponentChildren;
  readonly columns: number;
  readonly row: (index: number) => ComponentChildren;
}

/** A table of which only the rows in sight are in the page. Every row is `rowHeight` pixels high. */
export function VirtualTable({ count, rowHeight, label, head, columns, row }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const top = useSignal(0);
  const height = useSignal(600);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => (height.value = entry?.contentRect.height ?? 600));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  const first = Math.max(0, Math.floor(top.value / rowHeight) - 8);
  const last = Math.min(count, Math.ceil((top.value + height.value) / rowHeight) + 8);
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, i) => row(first + i));
  const space = (rowCount: number) =>
    rowCount > 0 && (
      <tr aria-hidden="true" style={{ height: `${rowCount * rowHeight}px` }}>
        <td colSpan={columns} />
      </tr>
    );
  return (
    <div
      class="table-box"
      ref={box}
      tabIndex={0}
      role="region"
      aria-label={label}
      onScroll={(event) => (top.value = event.currentTarget.scrollTop)}
    >
      <table aria-label={label} aria-rowcount={count + 1}>
        <thead>{head}</thead>
        <tbody>
          {space(first)}
          {rows}
          {space(count - last)}
        </tbody>
      </table>
    </div>
  );
}
