import type { RelationEnd, RelationMention } from '../model/relation-mention.js';
import { aliasText, isAlias } from './is-alias.js';
import { count, mergeTally, type Tally } from './tally.js';

/** What is known of a node so far. Merging two is commutative and associative. */
export interface NodeFold {
  readonly names: Tally;
  readonly types: Tally;
  /** Each name that texts use for it, with the first document, by id, that does. */
  readonly aliases: Map<string, string>;
  mentions: number;
  documents: number;
}

export function emptyNode(): NodeFold {
  return { names: new Map(), types: new Map(), aliases: new Map(), mentions: 0, documents: 0 };
}

export function addEnd(node: NodeFold, end: RelationEnd, mention: RelationMention): void {
  count(node.names, end.name);
  count(node.types, end.type);
  if (isAlias(end, mention)) addAlias(node, aliasText(end.mention.text), mention.doc);
  node.mentions += 1;
}

export function mergeNode(into: NodeFold, from: NodeFold): void {
  mergeTally(into.names, from.names);
  mergeTally(into.types, from.types);
  for (const [alias, doc] of from.aliases) addAlias(into, alias, doc);
  into.mentions += from.mentions;
  into.documents += from.documents;
}

function addAlias(node: NodeFold, alias: string, doc: string): void {
  const known = node.aliases.get(alias);
  if (known === undefined || doc < known) node.aliases.set(alias, doc);
}
