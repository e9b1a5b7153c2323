import type { DottedRule } from './dotted-rule.js';
import { LAST, TYPES } from './first-sets.js';
import type { NearleyRule, NearleySymbol } from './first-sets.js';

/** Among the types that may come second: there, what follows the rule may come. */
const FOLLOWS = 1 << LAST;

/** All types. */
const ANY = -1;

/**
 * By `type * dotted.length + index`: the types of chunk that may come after one of that type where a dotted rule goes on, one bit each; all
 * if the rule may be at its end after the first or is so before it; 0 where the first cannot come. `first` gives what a symbol can
 * begin with, `next` what can come after a dot.
 */
export function secondSets(
  rules: readonly NearleyRule[],
  dotted: readonly DottedRule[],
  first: (symbol: string | NearleySymbol) => number,
  next: (dotted: DottedRule) => number,
): Int32Array {
  const ofName = new Map(rules.map(({ name }) => [name, new Int32Array(TYPES)]));
  const after = (symbol: string | NearleySymbol, then: string | NearleySymbol | undefined, type: number): number => {
    if ((first(symbol) & (1 << type)) === 0) return 0;
    const own = typeof symbol === 'string' ? (ofName.get(symbol)?.[type] ?? 0) : FOLLOWS;
    return (own & FOLLOWS) === 0 || then === undefined ? own : (own & ~FOLLOWS) | first(then);
  };
  for (let grew = true; grew;) {
    grew = false;
    for (const { name, symbols } of rules) {
      const [symbol, then] = symbols;
      const own = ofName.get(name) as Int32Array;
      for (let type = 0; symbol !== undefined && type < TYPES; type++) {
        const all = (own[type] as number) | after(symbol, then, type);
        if (all !== own[type]) grew = true;
        own[type] = all;
      }
    }
  }
  const sets = new Int32Array(TYPES * dotted.length);
  dotted.forEach((one, i) => {
    const { rule, symbol, dot } = one;
    for (let type = 0; type < TYPES; type++)
      if (symbol) sets[type * dotted.length + i] = anyIfLast(after(symbol, rule.symbols[dot + 1], type));
      else if ((next(one) & (1 << type)) !== 0) sets[type * dotted.length + i] = ANY;
  });
  return sets;
}

const anyIfLast = (types: number): number => ((types & FOLLOWS) === 0 ? types : ANY);
