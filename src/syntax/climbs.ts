import { weightOf } from './nearley-rule.js';
import type { NearleyRule } from './nearley-rule.js';
import { END } from './numbered-grammar.js';
import type { NumberedGrammar } from './numbered-grammar.js';

/** What something may be taken for: a "noun" is a "pair", and so a "subject". */
export interface Climb {
  readonly symbol: number;
  /** The rules of one symbol by which it is, the nearest first, and what a parse pays for them. */
  readonly rules: readonly NearleyRule[];
  readonly cost: number;
}

/** Whether the rule that has this number before its first symbol only takes one thing for another, whatever that is like: no parse of it need be kept. */
export function isClimb({ names, terminals, wantedAt }: NumberedGrammar, dotted: number): boolean {
  const only = wantedAt[dotted] as number;
  if (only === END || wantedAt[dotted + 1] !== END) return false;
  return only < names || terminals[only - names]?.fits === undefined;
}

/** Those rules, by the symbol that they take for another. */
export function climbingRules(grammar: NumberedGrammar): ClimbingRules {
  const bySymbol = Array.from({ length: grammar.symbols }, (): number[] => []);
  for (const dotted of grammar.dottedAt)
    if (isClimb(grammar, dotted)) bySymbol[grammar.wantedAt[dotted] as number]?.push(dotted);
  return bySymbol;
}

export type ClimbingRules = readonly (readonly number[])[];

/**
 * All that these symbols may be taken for, themselves first and the nearest next. Of several ways to one symbol the cheapest counts, of equals
 * the shortest.
 */
export function climbsFrom(
  symbols: readonly number[],
  climbing: ClimbingRules,
  { rules, ruleAt, nameAt }: NumberedGrammar,
): readonly Climb[] {
  const best = new Map<number, Climb>();
  const all: Climb[] = [];
  const reach = (climb: Climb): void => {
    const known = best.get(climb.symbol);
    if (known && known.cost <= climb.cost) return;
    best.set(climb.symbol, climb);
    all.push(climb);
  };
  for (const symbol of symbols) reach({ symbol, rules: [], cost: 0 });
  for (const climb of all)
    for (const dotted of climbing[climb.symbol] ?? []) {
      const rule = rules[ruleAt[dotted] as number] as NearleyRule;
      reach({ symbol: nameAt[dotted] as number, rules: [...climb.rules, rule], cost: climb.cost + weightOf(rule) });
    }
  return all.filter((climb) => best.get(climb.symbol) === climb);
}
