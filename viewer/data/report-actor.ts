import { byKeys } from '../../src/common/order.js';
import type { Visible } from '../state/visible.js';
import { cite } from './cite.js';
import type { ActorNode, Dataset, RelationEdge } from './dataset.js';
import { readableSpan } from './days.js';
import { readsText } from './reads.js';

/** A citable report of one actor: what it is called, and its visible relations with numbered sources. */
export interface ActorReport {
  readonly title: string;
  readonly aliases: readonly string[];
  readonly about: string;
  readonly claims: readonly { readonly text: string; readonly notes: readonly number[] }[];
  /** The first has the number 1. */
  readonly notes: readonly string[];
}

/** Sentences that a claim cites at most. */
const mostCited = 3;

export function reportActor(dataset: Dataset, visible: Visible, actor: ActorNode): ActorReport {
  const relations = actor.edges.flatMap((index) => (visible.relations[index] ? (dataset.relations[index] ?? []) : []));
  const rank = byKeys<RelationEdge>(
    (relation) => relation.kind,
    (relation) => relation.since ?? '9999',
    (relation) => relation.id,
  );
  const notes: string[] = [];
  const claims = relations.sort(rank).map((relation) => {
    const cited = relation.evidence.slice(0, mostCited).map((evidence) => notes.push(cite(dataset, evidence)));
    const when = readableSpan(relation.since, relation.until);
    return { text: `${readsText(dataset, relation)}${when && `, ${when}`}`, notes: cited };
  });
  const { name, documents } = dataset.attributes;
  const about = `${relations.length} relations read from ${documents} documents of the graph “${name}”.`;
  return { title: actor.label, aliases: actor.aliases, about, claims, notes };
}

export function toMarkdown({ title, aliases, about, claims, notes }: ActorReport): string {
  const also = aliases.length > 0 ? `Also written ${aliases.map(escape).join(', ')}.\n\n` : '';
  const lines = claims.map(({ text, notes: cited }) => `- ${escape(text)}${cited.map((n) => `[^${n}]`).join('')}`);
  const footnotes = notes.map((note, i) => `[^${i + 1}]: ${escape(note)}`).join('\n');
  return `# ${escape(title)}\n\n${also}${escape(about)}\n\n${lines.join('\n')}\n\n${footnotes}\n`;
}

/** Names and sentences come from anywhere: nothing of them shall be markup. */
function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
