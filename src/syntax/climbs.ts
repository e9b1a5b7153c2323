import type { NearleyRule, NearleySymbol } from './first-sets.js';

/** What something may be taken for: a "noun" is a "pair", and so a "subject". */
export interface Climb {
  readonly symbol: string | NearleySymbol;
  /** The rules of one symbol by which it is, the nearest first, and what a parse pays for them. */
  readonly rules: readonly NearleyRule[];
  readonly cost: number;
}

/** Whether a rule only takes one thing for another, whatever that is like: no parse of it need be kept. */
export function isClimb({ symbols }: NearleyRule): boolean {
  const [only] = symbols;
  return symbols.length === 1 && only !== undefined && (typeof only === 'string' || only.fits === undefined);
}

/** The rules that only take one thing for another, by that thing. */
export function climbingRules(rules: readonly NearleyRule[]): ClimbingRules {
  const bySymbol = new Map<string | NearleySymbol, NearleyRule[]>();
  for (const rule of rules) {
    const [only] = rule.symbols;
    if (only === undefined || !isClimb(rule)) continue;
    const others = bySymbol.get(only);
    if (others) others.push(rule);
    else bySymbol.set(only, [rule]);
  }
  return bySymbol;
}

export type ClimbingRules = ReadonlyMap<string | NearleySymbol, readonly NearleyRule[]>;

/**
 * All that these symbols may be taken for, themselves first and the nearest next. Of several ways to one symbol the cheapest counts, of equals
 * the shortest.
 */
export function climbsFrom(symbols: Iterable<string | NearleySymbol>, rules: ClimbingRules): readonly Climb[] {
  const best = new Map<string | NearleySymbol, Climb>();
  const all: Climb[] = [];
  const reach = (climb: Climb): void => {
    const known = best.get(climb.symbol);
    if (known && known.cost <= climb.cost) return;
    best.set(climb.symbol, climb);
    all.push(climb);
  };
  for (const symbol of symbols) reach({ symbol, rules: [], cost: 0 });
  for (const climb of all)
    for (const rule of rules.get(climb.symbol) ?? [])
      reach({ symbol: rule.name, rules: [...climb.rules, rule], cost: climb.cost + weightOf(rule) });
  return all.filter((climb) => best.get(climb.symbol) === climb);
}

/** What a parse pays for a rule, in tenths. */
export function weightOf({ postprocess }: NearleyRule): number {
  return Math.round(10 * (postprocess?.weight ?? 0));
}
