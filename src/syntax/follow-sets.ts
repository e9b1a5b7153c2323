import type { NearleyRule, NearleySymbol } from './first-sets.js';

/**
 * FOLLOW sets of a grammar without empty rules (Aho, Sethi, Ullman 1986, 4.4), as bits: what may stand after each name, `last` if it may
 * be the last of all. `first` gives what a symbol can begin with.
 */
export function followSets(
  rules: readonly NearleyRule[],
  start: string,
  last: number,
  first: (symbol: string | NearleySymbol) => number,
): ReadonlyMap<string, number> {
  const byName = new Map<string, number>([[start, last]]);
  for (let grew = true; grew;) {
    grew = false;
    for (const { name, symbols } of rules)
      symbols.forEach((symbol, dot) => {
        if (typeof symbol !== 'string') return;
        const after = symbols[dot + 1];
        const known = byName.get(symbol) ?? 0;
        const all = known | (after === undefined ? (byName.get(name) ?? 0) : first(after));
        if (all === known) return;
        byName.set(symbol, all);
        grew = true;
      });
  }
  return byName;
}
