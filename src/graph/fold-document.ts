import { byKeys } from '../common/order.js';
import type { DocumentRecord, RelationTypeInfo } from '../model/graph-data.js';
import type { RelationMention } from '../model/relation-mention.js';
import { canonicalMention, edgeKey, openRelation } from './canonical-mention.js';
import { earlier, emptyEdge, later, type EdgeFold } from './edge-fold.js';
import { byWorth, toKept } from './evidence.js';
import { emptyFold, nodeOf, type Fold } from './fold.js';
import { addEnd } from './node-fold.js';
import { count } from './tally.js';

export interface FoldSettings {
  readonly types: ReadonlyMap<string, RelationTypeInfo>;
  /** Whether open relations become edges. */
  readonly open: boolean;
  /** How many evidences an edge keeps. */
  readonly keep: number;
}

/** All that one document says. Throws on a mention of another document or of an unknown relation type. */
export function foldDocument(
  mentions: readonly RelationMention[],
  document: DocumentRecord,
  sentences: number,
  settings: FoldSettings,
): Fold {
  const fold = emptyFold();
  fold.documents.set(document.id, document);
  fold.sentences = sentences;
  const used = mentions.filter((mention) => isUsed(mention, document, settings));
  const ties = used.filter((mention) => mention.source.id !== mention.target.id);
  fold.loops = used.length - ties.length;
  const canonical = ties.map((mention) => canonicalMention(mention, isSymmetric(mention, settings)));
  for (const [key, stated] of distinctByEdge(canonical)) addEdge(fold, key, stated, document, settings.keep);
  for (const node of fold.nodes.values()) node.documents = 1;
  return fold;
}

function isUsed(mention: RelationMention, document: DocumentRecord, { types, open }: FoldSettings): boolean {
  if (mention.doc !== document.id) {
    throw new Error(`a mention of document \`${mention.doc}\` cannot be added as one of \`${document.id}\``);
  }
  if (mention.relation === openRelation) return open;
  if (types.has(mention.relation)) return true;
  throw new Error(
    `document \`${document.id}\` has a relation \`${mention.relation}\`, which is no relation type given`,
  );
}

function isSymmetric(mention: RelationMention, settings: FoldSettings): boolean {
  return settings.types.get(mention.relation)?.symmetric ?? false;
}

/** Which of two mentions with one evidence id stands for both. The last key makes the order total. */
const byPreference = byKeys<RelationMention>(
  (mention) => -mention.confidence,
  (mention) => mention.rule,
  (mention) => JSON.stringify(mention),
);

/** Mentions by edge and then by evidence id: two rules that read the same words count once. */
function distinctByEdge(mentions: readonly RelationMention[]): Map<string, Map<string, RelationMention>> {
  const edges = new Map<string, Map<string, RelationMention>>();
  for (const mention of mentions) {
    const key = edgeKey(mention);
    const stated = edges.get(key) ?? new Map<string, RelationMention>();
    edges.set(key, stated);
    const known = stated.get(mention.evidence);
    if (known === undefined || byPreference(mention, known) < 0) stated.set(mention.evidence, mention);
  }
  return edges;
}

function addEdge(
  fold: Fold,
  key: string,
  stated: ReadonlyMap<string, RelationMention>,
  document: DocumentRecord,
  keep: number,
): void {
  for (const mention of stated.values()) {
    const edge = fold.edges.get(key) ?? emptyEdge(mention);
    fold.edges.set(key, edge);
    addMention(edge, mention);
    addEnd(nodeOf(fold, mention.source.id), mention.source, mention);
    addEnd(nodeOf(fold, mention.target.id), mention.target, mention);
    fold.mentions += 1;
  }
  const edge = fold.edges.get(key);
  if (edge === undefined) return;
  edge.documents = 1;
  count(edge.stories, document.story);
  if (document.publisher !== null) count(edge.publishers, document.publisher);
  const evidence = [...stated.values()].map((mention) => toKept(mention, document));
  edge.evidence = evidence.sort(byWorth).slice(0, keep);
}

function addMention(edge: EdgeFold, mention: RelationMention): void {
  edge.mentions += 1;
  edge.confidence = Math.max(edge.confidence, mention.confidence);
  edge.since = earlier(edge.since, mention.time?.start ?? null);
  edge.until = later(edge.until, mention.time?.end ?? null);
}
