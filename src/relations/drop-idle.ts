import type { Mention } from '../model/mention.js';
import type { StatedRelation } from '../model/predication.js';

/** What a body's own name tells of it: whose organ it is, where it has its seat. */
const TOLD_BY_NAME: ReadonlySet<string> = new Set(['organ', 'seat']);

/**
 * Leaves out what the name of a body with a bare adjective tells ("the Danish navy" is part of Denmark), unless the sentence states something
 * of that body too: an embassy that a march ends at, an army that somebody served in are no news of the country.
 */
export function dropIdle(stated: readonly StatedRelation[]): readonly StatedRelation[] {
  if (!stated.some(isOrgans)) return stated;
  const busy = new Set<Mention>();
  for (const relation of stated)
    if (!TOLD_BY_NAME.has(constructionOf(relation))) busy.add(relation.source).add(relation.target);
  return stated.filter(
    (relation) => !isOrgans(relation) || relation.target.form !== 'adjective' || busy.has(relation.source),
  );
}

const isOrgans = ({ rule }: StatedRelation): boolean => rule.endsWith(':organ');

/** The last part of a rule's id. */
function constructionOf({ rule }: StatedRelation): string {
  return rule.slice(rule.lastIndexOf(':') + 1);
}
