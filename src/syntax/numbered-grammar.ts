import type { Grammar } from 'nearley';
import type { NearleyRule, NearleySymbol } from './nearley-rule.js';

/** In the place of a symbol's number: the rule is at its end. */
export const END = -1;

/**
 * A grammar as numbers. Every symbol has a number, the names first. Every rule with a dot in it has one: what stands before the dot is read;
 * with the dot one symbol further, it has the next.
 */
export interface NumberedGrammar {
  readonly rules: readonly NearleyRule[];
  readonly names: number;
  readonly symbols: number;
  readonly start: number;
  /** The symbols that are no names; the first has the number `names`. */
  readonly terminals: readonly NearleySymbol[];
  readonly count: number;
  /** By rule: that with the dot before its first symbol. */
  readonly dottedAt: Int32Array;
  /** By dotted rule: its rule, and the number of that rule's name. */
  readonly ruleAt: Int32Array;
  readonly nameAt: Int32Array;
  /** The number of the symbol wanted after the dot, or END. */
  readonly wantedAt: Int32Array;
}

export function numberGrammar(grammar: Grammar): NumberedGrammar {
  const { rules, start } = grammar as unknown as { rules: readonly NearleyRule[]; start: string };
  const names = namesOf(rules, start);
  const terminals = terminalsOf(rules, names.size);
  let count = rules.length;
  for (const { symbols } of rules) count += symbols.length;
  const dottedAt = new Int32Array(rules.length);
  const [ruleAt, nameAt, wantedAt] = [new Int32Array(count), new Int32Array(count), new Int32Array(count).fill(END)];
  let dotted = 0;
  rules.forEach(({ name, symbols }, rule) => {
    const own = names.get(name) as number;
    dottedAt[rule] = dotted;
    ruleAt.fill(rule, dotted, dotted + symbols.length + 1);
    nameAt.fill(own, dotted, dotted + symbols.length + 1);
    for (const symbol of symbols)
      wantedAt[dotted++] = (typeof symbol === 'string' ? names.get(symbol) : terminals.get(symbol)) as number;
    dotted++;
  });
  return {
    rules,
    names: names.size,
    symbols: names.size + terminals.size,
    start: names.get(start) as number,
    terminals: [...terminals.keys()],
    count,
    dottedAt,
    ruleAt,
    nameAt,
    wantedAt,
  };
}

function namesOf(rules: readonly NearleyRule[], start: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const add = (name: string): void => {
    if (!names.has(name)) names.set(name, names.size);
  };
  for (const { symbols } of rules) for (const symbol of symbols) if (typeof symbol === 'string') add(symbol);
  for (const { name } of rules) add(name);
  add(start);
  return names;
}

function terminalsOf(rules: readonly NearleyRule[], names: number): ReadonlyMap<NearleySymbol, number> {
  const terminals = new Map<NearleySymbol, number>();
  for (const { symbols } of rules)
    for (const symbol of symbols)
      if (typeof symbol !== 'string' && !terminals.has(symbol)) terminals.set(symbol, names + terminals.size);
  return terminals;
}
