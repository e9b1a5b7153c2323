import { byKeys } from '../../src/common/order.js';
import type { ActorNode, Dataset, RelationEdge } from '../data/dataset.js';
import { topOf } from '../data/top-of.js';
import type { Visible } from '../state/visible.js';
import { ActorLink } from '../ui/actor-link.js';
import { RelationRow } from '../ui/relation-row.js';
import { useStore } from '../ui/use-store.js';
import { counted, grouped } from '../ui/words.js';

/** The graph at a glance: what it was read from, who is busiest, what is best supported. */
export function OverviewPanel() {
  const { dataset, visible } = useStore();
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
        {bestOf(dataset.value, visible.value).map((relation) => (
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
  for (const index of visible.relationList) {
    const relation = dataset.relations[index];
    if (!relation) continue;
    counts[relation.source] = (counts[relation.source] ?? 0) + 1;
    if (relation.source !== relation.target) counts[relation.target] = (counts[relation.target] ?? 0) + 1;
  }
  const all = visible.actorList.flatMap((index) => {
    const actor = dataset.actors[index];
    return actor ? [{ actor, count: counts[index] ?? 0 }] : [];
  });
  const rank = byKeys<(typeof all)[number]>(
    ({ count }) => -count,
    ({ actor }) => actor.id,
  );
  return topOf(all, 8, rank);
}

function bestOf(dataset: Dataset, visible: Visible): readonly RelationEdge[] {
  const all = visible.relationList.flatMap((index) => dataset.relations[index] ?? []);
  const rank = byKeys<RelationEdge>(
    (relation) => -relation.support,
    (relation) => -relation.mentions,
    (relation) => -relation.confidence,
    (relation) => relation.id,
  );
  return topOf(all, 8, rank);
}
