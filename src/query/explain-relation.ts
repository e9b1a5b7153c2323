import { relationSentence } from '../common/relation-sentence.js';
import type { DocumentRecord, Evidence } from '../model/graph-data.js';
import type { GraphStore } from './graph-store.js';
import type { Relation } from './relation.js';

/** A piece of evidence with the document it is from. */
export interface DocumentedEvidence extends Evidence {
  readonly document: DocumentRecord | null;
}

/** The evidence a relation keeps, the best first. */
export function evidenceOf(store: GraphStore, { evidence }: Relation<string>): readonly DocumentedEvidence[] {
  return evidence.map((item) => ({ ...item, document: store.sources.get(item.doc) ?? null }));
}

/** What a relation says and how well it is known, as a paragraph; then its sentences as footnotes. */
export function explainRelation(store: GraphStore, relation: Relation<string>): string {
  const evidence = evidenceOf(store, relation);
  const marks = evidence.map((_, place) => `[${place + 1}]`).join('');
  const notes = evidence.map((item, place) => `[${place + 1}] ${footnote(item)}`);
  return [`${claim(store, relation)}.${marks} ${counts(relation)}`, '', ...notes].join('\n');
}

function claim(store: GraphStore, relation: Relation<string>): string {
  const [source, target] = relation.turned ? [relation.target, relation.source] : [relation.source, relation.target];
  const edge = { ...relation, relation: relation.type };
  return relationSentence(edge, store.types.info(relation.type), source.name, target.name);
}

function counts({ mentions, documents, support, publishers, since, until }: Relation<string>): string {
  const told = `Said ${times(mentions)} in ${plural(documents, 'document')} of ${plural(support, 'independent story', 'independent stories')}`;
  const by = publishers.length === 0 ? '' : `, by ${publishers.join(', ')}`;
  const when =
    since === null && until === null
      ? ''
      : since === until
        ? `; dated ${since}`
        : `; dated ${since ?? '…'} to ${until ?? '…'}`;
  return `${told}${by}${when}.`;
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function footnote({ sentence, by, publisher, date, doc, document }: DocumentedEvidence): string {
  const text = sentence.text.replace(/\s+/g, ' ').trim();
  const where = [
    by === null ? null : `according to ${by.name}`,
    publisher,
    document?.title ?? null,
    date,
    doc,
    document?.url ?? null,
  ];
  return `“${text}” (${where.filter((part) => part !== null).join(', ')})`;
}
