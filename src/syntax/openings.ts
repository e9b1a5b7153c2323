import type { DottedRule } from './dotted-rule.js';
import { chunkTypes, TYPES } from './first-sets.js';
import type { NearleySymbol } from './first-sets.js';

/** The rules by what they begin with, as numbers of dotted rules that have the dot after that; the last of the grammar first. */
export interface Openings {
  /** By `name * TYPES + type`: the name's own that begin with another name, and so with that type. */
  readonly corners: Lists;
  /** By `first * TYPES + next`: those that begin with a name, or a chunk's type, and go on with the type `next`. */
  readonly afterName: Lists;
  readonly afterChunk: Lists;
}

/** Lists of numbers one after another: that with the number `i` stands from `at[i]` up to `at[i + 1]` among the items. */
export interface Lists {
  readonly at: Int32Array;
  readonly items: Int32Array;
}

/** `wanted` gives the number of a name, `first` what a symbol can begin with, `next` what can come after a dot. */
export function openingsOf(
  dotted: readonly DottedRule[],
  names: number,
  wanted: (name: string) => number,
  first: (symbol: string | NearleySymbol) => number,
  next: (dotted: DottedRule) => number,
): Openings {
  const corners = new Table(names);
  const afterName = new Table(names);
  const afterChunk = new Table(TYPES);
  for (let i = dotted.length - 1; i >= 0; i--) {
    const one = dotted[i] as DottedRule;
    const symbol = one.rule.symbols[0];
    if (one.dot !== 1 || symbol === undefined) continue;
    if (typeof symbol === 'string') {
      afterName.add(wanted(symbol), next(one), i);
      if (symbol !== one.rule.name) corners.add(wanted(one.rule.name), first(symbol), i);
    } else {
      for (let type = 0; type < chunkTypes.length; type++)
        if ((first(symbol) & (1 << type)) !== 0) afterChunk.add(type, next(one), i);
    }
  }
  return {
    corners: corners.lists,
    afterName: afterName.lists,
    afterChunk: afterChunk.lists,
  };
}

/** Lists of numbers by row and type. */
class Table {
  readonly #lists: number[][];

  constructor(rows: number) {
    this.#lists = Array.from({ length: rows * TYPES }, () => []);
  }

  /** Puts a number into the lists of a row for the types of these bits. */
  add(row: number, bits: number, number: number): void {
    for (let type = 0; type < TYPES; type++)
      if ((bits & (1 << type)) !== 0) this.#lists[row * TYPES + type]?.push(number);
  }

  get lists(): Lists {
    let end = 0;
    return {
      at: Int32Array.from([0, ...this.#lists.map(({ length }) => (end += length))]),
      items: Int32Array.from(this.#lists.flat()),
    };
  }
}
