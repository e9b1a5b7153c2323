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

/**
 * All that these symbols may be taken for, themselves first and the nearest next. Of several ways to one symbol the cheapest counts, of equals
 * the shortest.
 */
export function climbsFrom(symbols: Iterable<string | NearleySymbol>, rules: readonly NearleyRule[]): readonly Climb[] {
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
    for (const rule of rules)
      if (isClimb(rule) && rule.symbols[0] === climb.symbol)
        reach({
          symbol: rule.name,
          rules: [...climb.rules, rule],
          cost: climb.cost + weightOf(rule),
        });
  return all.filter((climb) => best.get(climb.symbol) === climb);
}

/** What a parse pays for a rule, in tenths. */
export function weightOf({ postprocess }: NearleyRule): number {
  return Math.round(10 * (postprocess?.weight ?? 0));
}
