import type { RelationEnd, RelationMention } from '../model/relation-mention.js';
import { aliasText, isAlias } from './is-alias.js';
import { count, mergeTally, type Tally } from './tally.js';

/** What is known of a node so far. Merging two is commutative and associative. */
export interface NodeFold {
  readonly names: Tally;
  readonly types: Tally;
  readonly aliases: Tally;
  mentions: number;
  documents: number;
}

export function emptyNode(): NodeFold {
  return { names: new Map(), types: new Map(), aliases: new Map(), mentions: 0, documents: 0 };
}

export function addEnd(node: NodeFold, end: RelationEnd, mention: RelationMention): void {
  count(node.names, end.name);
  count(node.types, end.type);
  if (isAlias(end, mention)) count(node.aliases, aliasText(end.mention.text));
  node.mentions += 1;
}

export function mergeNode(into: NodeFold, from: NodeFold): void {
  mergeTally(into.names, from.names);
  mergeTally(into.types, from.types);
  mergeTally(into.aliases, from.aliases);
  into.mentions += from.mentions;
  into.documents += from.documents;
}
