import { useSignal } from '@preact/signals';
import { readableDate } from '../data/days.js';
import type { ActorNode, RelationEdge } from '../data/dataset.js';
import { ActorActions } from './actor-actions.js';
import { ActorReport } from './actor-report.js';
import { Aliases } from './aliases.js';
import { ActorTimeline } from './actor-timeline.js';
import { Notes } from './notes.js';
import { RelationRow } from '../ui/relation-row.js';
import { ShapeIcon } from '../ui/shape-icon.js';
import { useStore } from '../ui/use-store.js';
import { counted, titled } from '../ui/words.js';
import { byKeys } from '../../src/common/order.js';

/** One actor: other names, relations out and in by type, when, and the documents. */
export function ActorPanel({ actor }: { readonly actor: ActorNode }) {
  const { visible, dataset } = useStore();
  const isReport = useSignal(false);
  const all = actor.edges.flatMap((index) => dataset.value.relations[index] ?? []);
  const shown = all.filter((relation) => visible.value.relations[relation.index]);
  return (
    <article class="actor">
      <p class="kicker">
        <ShapeIcon type={actor.type} /> {titled(actor.type)}
        {actor.generic && ' · names nobody in particular'}
      </p>
      <h2 class="title">{actor.label}</h2>
      <Aliases actor={actor} />
      <p class="lead">
        {counted(actor.mentions, 'statement')} in {counted(actor.documents, 'document')}
        {shown.length < all.length && `; ${counted(all.length - shown.length, 'relation')} held back by filters`}
      </p>
      <ActorActions actor={actor} isReport={isReport} />
      {isReport.value ? (
        <ActorReport actor={actor} />
      ) : (
        <>
          <ActorTimeline relations={shown} />
          <ByKind actor={actor} relations={shown} />
          <Documents relations={shown} />
        </>
      )}
      <Notes about={actor.id} />
    </article>
  );
}

/** Groups by type and direction, the largest first. */
function ByKind({ actor, relations }: { readonly actor: ActorNode; readonly relations: readonly RelationEdge[] }) {
  const { dataset } = useStore();
  const { kinds } = dataset.value;
  const groups = new Map<string, { title: string; towards: 'source' | 'target'; relations: RelationEdge[] }>();
  for (const relation of relations) {
    const kind = kinds[relation.kind];
    const isOut = relation.source === actor.index;
    const own = relation.lemma ?? kind?.label ?? '';
    const title = isOut || kind?.symmetric ? own : (kind?.inverse ?? `← ${own}`);
    const group = groups.get(title);
    if (group) group.relations.push(relation);
    else groups.set(title, { title, towards: isOut ? 'target' : 'source', relations: [relation] });
  }
  const rank = byKeys<{ title: string; relations: RelationEdge[] }>(
    (group) => -group.relations.length,
    (group) => group.title,
  );
  return (
    <>
      {[...groups.values()].sort(rank).map((group) => (
        <section key={group.title} class="kind-group">
          <h3>
            {group.title} <span class="quiet">{group.relations.length}</span>
          </h3>
          <ul class="rows">
            {group.relations
              .sort(
                byKeys(
                  (relation) => -relation.support,
                  (relation) => relation.id,
                ),
              )
              .map((relation) => (
                <RelationRow
                  key={relation.id}
                  relation={relation}
                  towards={relation.source === actor.index ? 'target' : 'source'}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Documents({ relations }: { readonly relations: readonly RelationEdge[] }) {
  const { dataset, select } = useStore();
  const ids = [...new Set(relations.flatMap((relation) => relation.docs))];
  const documents = ids.flatMap((id) => dataset.value.documents.get(id) ?? []);
  if (documents.length === 0) return null;
  const rank = byKeys<(typeof documents)[number]>(
    (document) => document.date ?? '9999',
    (document) => document.id,
  );
  return (
    <section>
      <h3>
        Documents <span class="quiet">{documents.length}</span>
      </h3>
      <ul class="documents">
        {documents.sort(rank).map((document) => (
          <li key={document.id}>
            <button
              type="button"
              class="document-row"
              onClick={() => select({ type: 'document', id: document.id, evidence: null })}
            >
              <span class="document-title">{document.title ?? document.id}</span>
              <span class="quiet">
                {[document.publisher, document.date && readableDate(document.date)].filter(Boolean).join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
