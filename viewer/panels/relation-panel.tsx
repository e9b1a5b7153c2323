import { useSignal } from '@preact/signals';
import type { RelationEdge } from '../data/dataset.js';
import { settle } from '../data/settle.js';
import { readableSpan } from '../data/days.js';
import { colourAt } from '../theme/palette.js';
import { palette } from '../theme/scheme.js';
import { LineSample } from '../ui/line-sample.js';
import { RelationTitle } from '../ui/relation-title.js';
import { useStore } from '../ui/use-store.js';
import { counted, percent, titled } from '../ui/words.js';
import { fetchAllEvidence } from '../load/all-evidence.js';
import { Conflicts } from './conflicts.js';
import { Notes } from './notes.js';
import { RelationActions } from './relation-actions.js';
import { Stories } from './stories.js';

/** One relation: what it says, how well it is supported, and every sentence it was read from. */
export function RelationPanel({ relation }: { readonly relation: RelationEdge }) {
  const { dataset } = useStore();
  const kind = dataset.value.kinds[relation.kind];
  const colour = colourAt(palette.value, kind?.groupIndex ?? 0);
  const when = readableSpan(relation.since, relation.until);
  return (
    <article class="relation">
      <p class="kicker">
        <LineSample status={relation.status} polarity={relation.polarity} hasArrow={!kind?.symmetric} colour={colour} />
        {kind?.group ? `${titled(kind.group)} · ` : ''}
        {relation.lemma ?? kind?.label}
      </p>
      <h2 class="title">
        <RelationTitle relation={relation} />
      </h2>
      <p class="chips">
        <span class={`chip is-${relation.status}`}>{relation.status}</span>
        {relation.polarity === 'negated' && <span class="chip is-negated">negated</span>}
        {when !== '' && <span class="chip">{when}</span>}
      </p>
      <dl class="figures">
        <div>
          <dt title="Near-copies of one story count once">
            Independent {relation.support === 1 ? 'story' : 'stories'}
          </dt>
          <dd>{relation.support}</dd>
        </div>
        <div>
          <dt>{relation.documents === 1 ? 'Document' : 'Documents'}</dt>
          <dd>{relation.documents}</dd>
        </div>
        <div>
          <dt>{relation.mentions === 1 ? 'Statement' : 'Statements'}</dt>
          <dd>{relation.mentions}</dd>
        </div>
        <div>
          <dt>Confidence</dt>
          <dd>{percent(relation.confidence)}</dd>
        </div>
      </dl>
      <RelationActions relation={relation} />
      <Evidence key={relation.id} relation={relation} />
      <Conflicts relation={relation} />
      <Notes about={relation.id} />
    </article>
  );
}

/** What the graph file keeps, and on demand the rest. */
function Evidence({ relation }: { readonly relation: RelationEdge }) {
  const store = useStore();
  const all = useSignal(relation.evidence);
  const isMore = useSignal(relation.evidence.length < relation.mentions);
  // A correction changes the evidence that is kept, and that is read.
  const { isRejected } = settle(store.dataset.value, store.corrections.value);
  const read = all.value.filter(({ id }) => !isRejected(id));
  const shown = read.length > relation.evidence.length ? read : relation.evidence;
  const readAll = async () => {
    const found = await fetchAllEvidence(store.dataset.value, relation, store.corrections.value);
    if (found && found.length > relation.evidence.length) all.value = found;
    else store.announcement.value = { text: 'They are in the graph’s relations.ndjson, not here.', isShown: true };
    isMore.value = false;
  };
  return (
    <>
      <Stories relation={relation} evidence={shown} />
      {isMore.value && (
        <p class="quiet">
          The graph file keeps the best {counted(relation.evidence.length, 'statement')} of {relation.mentions}.{' '}
          <button type="button" class="link" onClick={() => void readAll()}>
            Read all {relation.mentions}
          </button>
        </p>
      )}
    </>
  );
}
