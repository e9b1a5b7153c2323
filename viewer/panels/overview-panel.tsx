import { byCodeUnit } from '../../src/common/order.js';
import type { ActorNode, Dataset, RelationEdge } from '../data/dataset.js';
import { topOf } from '../data/top-of.js';
import type { Visible } from '../state/visible.js';
import { ActorLink } from '../ui/actor-link.js';
import { RelationRow } from '../ui/relation-row.js';
import { useStore } from '../ui/use-store.js';
import { counted, grouped } from '../ui/words.js';

/** How many of each. */
const shown = 8;

/** The graph at a glance: what it was read from, who is busiest, what is best supported. */
export function OverviewPanel() {
  const { dataset, visible, summary } = useStore();
  const { attributes } = dataset.value;
  const busiest = busiestOf(dataset.value, visible.value);
  const most = busiest[0]?.count ?? 1;
  return (
    <article class="overview">
      <h2 class="title">{attributes.name}</h2>
      <p class="lead">
        {counted(attributes.relationMentions, 'statement')} in {counted(attributes.sentences, 'sentence')} of{' '}
        {counted(attributes.documents, 'document')} make {counted(dataset.value.relations.length, 'relation')} between{' '}
        {counted(dataset.value.actors.length, 'actor')}.
      </p>
      <h3>Busiest actors</h3>
      <ol class="bars">
        {busiest.map(({ actor, count }) => (
          <li key={actor.id}>
            <ActorLink actor={actor} />
            <span class="bar" aria-hidden="true">
              <span style={{ width: `${(100 * count) / most}%` }} />
            </span>
            <span class="bar-count">{grouped(count)}</span>
          </li>
        ))}
      </ol>
      <h3>Best supported</h3>
      <ul class="rows">
        {bestOf(summary.value.bySupport, visible.value).map((relation) => (
          <RelationRow key={relation.id} relation={relation} />
        ))}
      </ul>
      <p class="quiet hint">
        Click an actor or a line to read what was written. With the keyboard: <kbd>/</kbd> searches, arrow keys walk
        from actor to actor, <kbd>Enter</kbd> reads, <kbd>Esc</kbd> goes back.
      </p>
    </article>
  );
}

function busiestOf(
  dataset: Dataset,
  visible: Visible,
): readonly { readonly actor: ActorNode; readonly count: number }[] {
  const counts = new Int32Array(dataset.actors.length);
  const { source, target } = dataset.columns();
  for (const relation of visible.relationList) {
    const [from, to] = [source[relation] ?? 0, target[relation] ?? 0];
    counts[from] = (counts[from] ?? 0) + 1;
    if (from !== to) counts[to] = (counts[to] ?? 0) + 1;
  }
  const idOf = (index: number) => dataset.actors[index]?.id ?? '';
  const rank = (a: number, b: number) => (counts[b] ?? 0) - (counts[a] ?? 0) || byCodeUnit(idOf(a), idOf(b));
  return topOf(visible.actorList, shown, rank).flatMap((index) => {
    const actor = dataset.actors[index];
    return actor ? [{ actor, count: counts[index] ?? 0 }] : [];
  });
}

function bestOf(bySupport: readonly RelationEdge[], visible: Visible): readonly RelationEdge[] {
  const best: RelationEdge[] = [];
  for (const relation of bySupport) {
    if (best.length === shown) break;
    if (visible.relations[relation.index]) best.push(relation);
  }
  return best;
}
