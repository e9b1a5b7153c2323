import type { Mention } from '../model/mention.js';
import type { NounNode } from '../model/clause.js';
import type { Slot } from '../model/predication.js';

/** The mention of a place that one noun fills alone, as most do; null if that is none, undefined if more stands there. */
export function loneMention({ nouns, appositions, asides }: Slot): Mention | null | undefined {
  if (nouns.length !== 1 || appositions.length > 0 || asides.length > 0) return undefined;
  const { members, mention } = (nouns[0] as NounNode).group;
  return members.length > 0 ? undefined : mention;
}
