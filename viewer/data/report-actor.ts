import { byKeys } from '../../src/common/order.js';
import type { Visible } from '../state/visible.js';
import { cite } from './cite.js';
import type { ActorNode, Dataset, RelationEdge } from './dataset.js';
import { readableSpan } from './days.js';
import { readsText } from './reads.js';

/** A citable report of one actor in Markdown: what it is called, and its visible relations with numbered sources. */
export function reportActor(dataset: Dataset, visible: Visible, actor: ActorNode): string {
  const relations = actor.edges.flatMap((index) => (visible.relations[index] ? (dataset.relations[index] ?? []) : []));
  const rank = byKeys<RelationEdge>(
    (relation) => relation.kind,
    (relation) => relation.since ?? '9999',
    (relation) => relation.id,
  );
  const notes: string[] = [];
  const lines = relations.sort(rank).map((relation) => {
    const best = relation.evidence.slice(0, 3).map((evidence) => notes.push(cite(dataset, evidence)));
    const when = readableSpan(relation.since, relation.until);
    return `- ${escape(readsText(dataset, relation))}${when && `, ${when}`}${best.map((n) => `[^${n}]`).join('')}`;
  });
  const aliases = actor.aliases.length > 0 ? `Also written ${actor.aliases.map(escape).join(', ')}.\n\n` : '';
  const footnotes = notes.map((note, i) => `[^${i + 1}]: ${escape(note)}`).join('\n');
  const { name, documents } = dataset.attributes;
  const about = `${relations.length} relations read from ${documents} documents of the graph “${escape(name)}”.`;
  return `# ${escape(actor.label)}\n\n${aliases}${about}\n\n${lines.join('\n')}\n\n${footnotes}\n`;
}

/** Names and sentences come from anywhere: nothing of them shall be markup. */
function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
