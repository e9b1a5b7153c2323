import type { Grammar } from 'nearley';
import type { ChunkType } from '../model/chunk.js';

export interface NearleySymbol {
  readonly type?: string;
  readonly test?: (chunk: { readonly type: string }) => boolean;
  /** The types of chunk that pass the test, some of them only with more to it than their type. */
  readonly types?: ReadonlySet<string>;
}

export interface NearleyRule {
  readonly name: string;
  readonly symbols: readonly (string | NearleySymbol)[];
  /** `weight`: what a parse pays for the rule, a whole number; of two parses of one stretch the cheaper is kept. */
  readonly postprocess?: { readonly weight?: number; (symbols: unknown[], reference: number): unknown };
}

/** Which chunk types each rule, and each symbol of it, can begin with. */
export interface PreparedGrammar {
  readonly rulesByNameAndType: ReadonlyMap<string, ReadonlyMap<ChunkType, readonly NearleyRule[]>>;
  readonly startsAt: (rule: NearleyRule, dot: number) => ReadonlySet<ChunkType>;
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

/** FIRST sets of a grammar (Aho, Sethi, Ullman 1986, 4.4) over chunk types; it has no empty rules. */
export function firstSets(grammar: Grammar, types: readonly ChunkType[]): PreparedGrammar {
  const rules = (grammar as unknown as { rules: readonly NearleyRule[] }).rules;
  const byName = namesFirst(rules, types);
  const symbolFirst = (symbol: string | NearleySymbol): ReadonlySet<ChunkType> =>
    typeof symbol === 'string' ? (byName.get(symbol) ?? new Set()) : terminalFirst(symbol, types);
  const starts = new Map(rules.map((rule) => [rule, rule.symbols.map(symbolFirst)]));
  const rulesByNameAndType = new Map<string, Map<ChunkType, NearleyRule[]>>();
  for (const rule of rules) {
    const byType = rulesByNameAndType.get(rule.name) ?? new Map<ChunkType, NearleyRule[]>();
    rulesByNameAndType.set(rule.name, byType);
    for (const type of starts.get(rule)?.[0] ?? []) byType.set(type, [...(byType.get(type) ?? []), rule]);
  }
  return {
    rulesByNameAndType,
    startsAt: (rule, dot) => starts.get(rule)?.[dot] ?? new Set(),
  };
}

function terminalFirst(symbol: NearleySymbol, types: readonly ChunkType[]): ReadonlySet<ChunkType> {
  return new Set(types.filter((type) => (symbol.types ? symbol.types.has(type) : symbol.type === type)));
}

function namesFirst(
  rules: readonly NearleyRule[],
  types: readonly ChunkType[],
): ReadonlyMap<string, ReadonlySet<ChunkType>> {
  const byName = new Map<string, Set<ChunkType>>(rules.map((rule) => [rule.name, new Set<ChunkType>()]));
  for (let grew = true; grew;) {
    grew = false;
    for (const rule of rules) {
      const [first] = rule.symbols;
      if (first === undefined) continue;
      const own = byName.get(rule.name) as Set<ChunkType>;
      for (const type of typeof first === 'string' ? (byName.get(first) ?? []) : terminalFirst(first, types)) {
        if (!own.has(type)) grew = own.add(type).size > 0;
      }
    }
  }
  return byName;
}
