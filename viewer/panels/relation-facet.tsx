import type { RelationKind } from '../data/dataset.js';
import { colourAt } from '../theme/palette.js';
import { palette } from '../theme/scheme.js';
import { useStore } from '../ui/use-store.js';
import { grouped, titled } from '../ui/words.js';
import { FacetRows } from './facet.js';

/** Relation types under their groups; the group's colour is that of its edges. */
export function RelationFacet() {
  const { dataset, facets, filters, summary } = useStore();
  const { groups, kinds } = dataset.value;
  const counts = facets.value.relations;
  const used = summary.value.usedKinds;
  return (
    <fieldset class="facet">
      <legend>
        <h3>Relations</h3>
      </legend>
      {groups.map((group, index) => {
        const own = kinds.filter((kind) => kind.groupIndex === index && used.has(kind.index));
        const isOpen = own.some((kind) => filters.value.relations.has(kind.id));
        return (
          own.length > 0 && <Group key={group} name={group} index={index} kinds={own} counts={counts} isOpen={isOpen} />
        );
      })}
    </fieldset>
  );
}

interface GroupProps {
  readonly name: string;
  readonly index: number;
  readonly kinds: readonly RelationKind[];
  readonly counts: ReadonlyMap<string, number>;
  readonly isOpen: boolean;
}

function Group({ name, index, kinds, counts, isOpen }: GroupProps) {
  const { filters, filter } = useStore();
  const total = kinds.reduce((sum, kind) => sum + (counts.get(kind.id) ?? 0), 0);
  const chosen = filters.value.relations;
  const isWhole = kinds.every((kind) => chosen.has(kind.id));
  const toggle = () => {
    const next = new Set(chosen);
    for (const { id } of kinds)
      if (isWhole) next.delete(id);
      else next.add(id);
    filter({ relations: next });
  };
  const title = name === '' ? 'Other' : titled(name);
  const sorted = [...kinds].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  return (
    <div class={`facet-group ${chosen.size > 0 ? 'is-limited' : ''}`}>
      <label class={total === 0 ? 'is-empty' : ''}>
        <input type="checkbox" checked={isWhole} indeterminate={!isWhole && isOpen} onChange={toggle} />
        <span class="swatch" style={{ background: colourAt(palette.value, index) }} />
        <span class="facet-label">{title}</span>
        <span class="facet-count">{grouped(total)}</span>
      </label>
      <details open={isOpen}>
        <summary>
          <span class="visually-hidden">Types of {title}</span>
        </summary>
        <FacetRows facet="relations" rows={sorted.map(({ id, label }) => ({ value: id, label }))} counts={counts} />
      </details>
    </div>
  );
}
