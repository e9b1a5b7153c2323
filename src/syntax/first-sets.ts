import { END } from './numbered-grammar.js';
import type { NumberedGrammar } from './numbered-grammar.js';
import { bitsOf } from './chunk-types.js';

/** FIRST sets of a grammar (Aho, Sethi, Ullman 1986, 4.4), by symbol: the chunk types that it can begin with, one bit each. It has no empty rules. */
export function firstSets({ terminals, names, symbols, dottedAt, nameAt, wantedAt }: NumberedGrammar): Int32Array {
  const first = new Int32Array(symbols);
  terminals.forEach(({ type, types }, i) => {
    first[names + i] = bitsOf(types ?? (type === undefined ? [] : [type]));
  });
  for (let grew = true; grew;) {
    grew = false;
    for (const dotted of dottedAt) {
      const [name, symbol] = [nameAt[dotted] as number, wantedAt[dotted] as number];
      if (symbol === END) continue;
      const all = (first[name] as number) | (first[symbol] as number);
      if (all === first[name]) continue;
      first[name] = all;
      grew = true;
    }
  }
  return first;
}
