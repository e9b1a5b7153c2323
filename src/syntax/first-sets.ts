import type { Chunk, ChunkType } from '../model/chunk.js';

export interface NearleySymbol {
  readonly type?: string;
  readonly test?: (chunk: { readonly type: string }) => boolean;
  /** The types of chunk that pass the test, if they fit. */
  readonly types?: ReadonlySet<string>;
  /** What the test asks beside the type, if anything. */
  readonly fits?: (chunk: Chunk) => boolean;
}

export interface NearleyRule {
  readonly name: string;
  readonly symbols: readonly (string | NearleySymbol)[];
  /**
   * `weight`: what a parse pays for the rule, in whole numbers or tenths; of two parses of one stretch the cheaper is kept. `isFirst`: it gives the first
   * of the symbols as it is.
   */
  readonly postprocess?: {
    readonly weight?: number;
    readonly isFirst?: boolean;
    (symbols: unknown[], reference: number): unknown;
  };
}

export const chunkTypes: readonly ChunkType[] = [
  'NP',
  'PP',
  'PPOF',
  'PPSUB',
  'NPT',
  'PING',
  'PWH',
  'P',
  'VF',
  'VP',
  'VBE',
  'VS',
  'VED',
  'VB',
  'VING',
  'VEN',
  'VTO',
  'DUAL',
  'ADV',
  'ADJ',
  'WH',
  'WHOSE',
  'THAT',
  'SUB',
  'CC',
  'COMMA',
  'COLON',
  'DASH',
  'LP',
  'RP',
  'END',
];

/** In the place of a chunk's type: no chunk comes any more. */
export const LAST = 31;

/** How many types there are with that. */
export const TYPES = 32;

const numbers: ReadonlyMap<string, number> = new Map(chunkTypes.map((type, i) => [type, i]));

/** The number of a chunk's type. */
export function numberOf(type: ChunkType): number {
  return numbers.get(type) as number;
}

/** FIRST sets of a grammar (Aho, Sethi, Ullman 1986, 4.4): the chunk types that a symbol can begin with, one bit each. It has no empty rules. */
export function firstSets(rules: readonly NearleyRule[]): (symbol: string | NearleySymbol) => number {
  const byName = new Map<string, number>();
  const byTerminal = new Map<NearleySymbol, number>();
  for (const symbol of rules.flatMap(({ symbols }) => symbols))
    if (typeof symbol !== 'string') byTerminal.set(symbol, terminalBits(symbol));
  const first = (symbol: string | NearleySymbol): number =>
    (typeof symbol === 'string' ? byName.get(symbol) : byTerminal.get(symbol)) ?? 0;
  for (let grew = true; grew;) {
    grew = false;
    for (const { name, symbols } of rules) {
      const own = byName.get(name) ?? 0;
      const all = symbols[0] === undefined ? own : own | first(symbols[0]);
      if (all === own) continue;
      byName.set(name, all);
      grew = true;
    }
  }
  return first;
}

function terminalBits({ type, types }: NearleySymbol): number {
  let bits = 0;
  for (const one of types ?? (type === undefined ? [] : [type])) {
    const number = numbers.get(one);
    if (number !== undefined) bits |= 1 << number;
  }
  return bits;
}
