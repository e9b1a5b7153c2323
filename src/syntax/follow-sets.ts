import { END } from './numbered-grammar.js';
import type { NumberedGrammar } from './numbered-grammar.js';
import { LAST } from './chunk-types.js';

/**
 * FOLLOW sets of a grammar without empty rules (Aho, Sethi, Ullman 1986, 4.4), by name: what may stand after it, one bit each, that of LAST if
 * it may be the last of all. `first` tells what each symbol can begin with.
 */
export function followSets({ names, start, nameAt, wantedAt }: NumberedGrammar, first: Int32Array): Int32Array {
  const follow = new Int32Array(names);
  follow[start] = 1 << LAST;
  for (let grew = true; grew;) {
    grew = false;
    for (let dotted = 0; dotted < wantedAt.length; dotted++) {
      const symbol = wantedAt[dotted] as number;
      if (symbol === END || symbol >= names) continue;
      const after = wantedAt[dotted + 1] as number;
      const all =
        (follow[symbol] as number) | ((after === END ? follow[nameAt[dotted] as number] : first[after]) as number);
      if (all === follow[symbol]) continue;
      follow[symbol] = all;
      grew = true;
    }
  }
  return follow;
}
