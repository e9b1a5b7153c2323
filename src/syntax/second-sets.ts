import { END } from './numbered-grammar.js';
import type { NumberedGrammar } from './numbered-grammar.js';
import { ANY, firstOf, LAST, TYPES } from './chunk-types.js';

/** Among the types that may come second: there, what follows the rule may come. */
const FOLLOWS = 1 << LAST;

/**
 * By `type * count + dotted`: the types of chunk that may come after one of that type where a dotted rule goes on, one bit each; all
 * if the rule may be at its end after the first or is so before it; 0 where the first cannot come. `first` tells what each symbol can
 * begin with, `next` what can come after each dot.
 */
export function secondSets(grammar: NumberedGrammar, first: Int32Array, next: Int32Array): Int32Array {
  const { count, wantedAt } = grammar;
  const after = secondsOf(grammar, first);
  const sets = new Int32Array(TYPES * count);
  for (let dotted = 0; dotted < count; dotted++) {
    const symbol = wantedAt[dotted] as number;
    for (let types = next[dotted] as number; types !== 0; types &= types - 1) {
      const type = firstOf(types);
      const own =
        symbol === END ? ANY : then(after[symbol * TYPES + type] as number, wantedAt[dotted + 1] as number, first);
      sets[type * count + dotted] = (own & FOLLOWS) === 0 ? own : ANY;
    }
  }
  return sets;
}

/** By `symbol * TYPES + type`: what may come second in a symbol that begins with the type. */
function secondsOf({ names, symbols, dottedAt, nameAt, wantedAt }: NumberedGrammar, first: Int32Array): Int32Array {
  const sets = new Int32Array(symbols * TYPES);
  for (let symbol = names; symbol < symbols; symbol++)
    for (let types = first[symbol] as number; types !== 0; types &= types - 1)
      sets[symbol * TYPES + firstOf(types)] = FOLLOWS;
  for (let grew = true; grew;) {
    grew = false;
    for (const dotted of dottedAt) {
      const symbol = wantedAt[dotted] as number;
      if (symbol === END) continue;
      const own = (nameAt[dotted] as number) * TYPES;
      for (let types = first[symbol] as number; types !== 0; types &= types - 1) {
        const type = firstOf(types);
        const all =
          (sets[own + type] as number) |
          then(sets[symbol * TYPES + type] as number, wantedAt[dotted + 1] as number, first);
        if (all === sets[own + type]) continue;
        sets[own + type] = all;
        grew = true;
      }
    }
  }
  return sets;
}

/** What may come second in a symbol, and where that may be at its end, the begin of the symbol that comes then. */
function then(seconds: number, symbol: number, first: Int32Array): number {
  return (seconds & FOLLOWS) === 0 || symbol === END ? seconds : (seconds & ~FOLLOWS) | (first[symbol] as number);
}
