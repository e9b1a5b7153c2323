import type { RelationEdge } from '../data/dataset.js';
import { readableSpan } from '../data/days.js';
import { marksOf, readsParts, readsText } from '../data/reads.js';
import { colourAt } from '../theme/palette.js';
import { palette } from '../theme/scheme.js';
import { LineSample } from './line-sample.js';
import { ShapeIcon } from './shape-icon.js';
import { useStore } from './use-store.js';
import { counted } from './words.js';

/** A relation as a row to open; with `towards` only the actor at that end is named. */
export function RelationRow({
  relation,
  towards,
}: {
  readonly relation: RelationEdge;
  readonly towards?: 'source' | 'target';
}) {
  const { dataset, select, pointed } = useStore();
  const kind = dataset.value.kinds[relation.kind];
  const other = towards && dataset.value.actors[relation[towards]];
  const colour = colourAt(palette.value, kind?.groupIndex ?? 0);
  const when = readableSpan(relation.since, relation.until);
  const point = (is: boolean) => () => (pointed.value = is ? { type: 'relation', index: relation.index } : null);
  return (
    <li>
      <button
        type="button"
        class="relation-row"
        onClick={() => {
          pointed.value = null;
          select({ type: 'relation', id: relation.id });
        }}
        onMouseEnter={point(true)}
        onMouseLeave={point(false)}
      >
        <LineSample
          status={relation.status}
          polarity={relation.polarity}
          hasArrow={!kind?.symmetric}
          colour={colour}
          width={28}
        />
        <span class="row-main">
          {other && <ShapeIcon type={other.type} size={12} />}{' '}
          {towards ? <Far relation={relation} towards={towards} /> : readsText(dataset.value, relation)}
        </span>
        {when !== '' && <span class="row-when">{when}</span>}
        <span class="row-support" title={counted(relation.support, 'independent story', 'independent stories')}>
          {relation.support}
          <span class="visually-hidden">{relation.support === 1 ? ' story' : ' stories'}</span>
        </span>
      </button>
    </li>
  );
}

/** The actor at the far end with what is special about the relation; whoever cannot see the rest hears it. */
function Far({ relation, towards }: { readonly relation: RelationEdge; readonly towards: 'source' | 'target' }) {
  const { dataset } = useStore();
  const { actors } = dataset.value;
  const marks = marksOf(relation).join(', ');
  return (
    <>
      {readsParts(dataset.value, relation).map((part, i) =>
        part.type === towards ? (
          <span key={i}>{actors[relation[towards]]?.label}</span>
        ) : (
          <span key={i} class="visually-hidden">
            {part.type === 'text' ? part.text : actors[relation[part.type]]?.label}
          </span>
        ),
      )}
      {marks !== '' && <span class="quiet"> {marks}</span>}
    </>
  );
}
