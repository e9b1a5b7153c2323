import { plainMention } from './plain-mention.js';
import type { RelationMention } from '../model/relation-mention.js';

/** A relation mention as one line of `NAME.relations.ndjson`, without the line's end. Equal mentions give equal bytes. */
export function serializeMention(mention: RelationMention): string {
  return JSON.stringify(plainMention(mention));
}
