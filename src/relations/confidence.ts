import { rememberedBy } from '../common/remembered.js';
import type { ConfidenceCounts, Tally } from '../model/confidence-counts.js';

/** How many finds of its own a rule needs before its counts weigh as much as those of its relation type. */
const STRENGTH = 5;

const NONE: Tally = { right: 0, wrong: 0 };

/**
 * How likely a relation that this rule found is right: 0 to 1, in thousandths. The rule's measured precision, drawn towards that of
 * its relation type, which is drawn towards that of all; 0.5 where nothing was measured. docs/confidence.md has the formula.
 */
export const confidenceOf = rememberedBy((rule, counts: ConfidenceCounts): number => {
  const all = smoothed(counts.all, 0.5, 2);
  const type = smoothed(counts.byType.get(typeOf(rule)) ?? NONE, all, STRENGTH);
  const own = smoothed(counts.byRule.get(rule) ?? NONE, type, STRENGTH);
  return Math.round(own * 1000) / 1000;
});

/** The mean of a beta distribution: the tally, and `strength` finds more of which the share `prior` was right. */
function smoothed({ right, wrong }: Tally, prior: number, strength: number): number {
  return (right + strength * prior) / (right + wrong + strength);
}

function typeOf(rule: string): string {
  const slash = rule.indexOf('/');
  return slash < 0 ? rule : rule.slice(0, slash);
}
