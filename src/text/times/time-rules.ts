import type { Grammar } from 'nearley';

/** What nearley compiles a rule to. */
interface CompiledRule {
  readonly name: string;
  readonly symbols: readonly (string | { readonly type: string })[];
  readonly postprocess?: Postprocess;
}

type Postprocess = (data: readonly unknown[], location: number, reject: object) => unknown;

/** In the place of a symbol's number: the rule is at its end. */
export const END = -1;

/** A rule with its symbols as numbers, and END after the last. */
export interface TimeRule {
  readonly symbols: readonly number[];
  readonly postprocess: Postprocess;
}

export type RulesByName = readonly (readonly TimeRule[])[];

const NONE: readonly TimeRule[] = [];

/** nearley's rules for a parser that looks ahead. Types of tokens and names of rules are symbols, numbered in this order from 0 on. */
export class TimeRules {
  readonly start: number;
  /** As many types as there are, and one more for all tokens that no rule has. */
  readonly types: number;
  private readonly numbers = new Map<string, number>();
  private readonly typeByTerminal: ReadonlyMap<string, number>;
  /** 1 if a symbol can begin with a type, by `symbol * types + type`. */
  private readonly begins: Uint8Array;
  private readonly byName: readonly TimeRule[][];
  /** By `type * types + type`, those that were asked for. */
  private readonly opened: RulesByName[];

  constructor(grammar: Grammar) {
    const { rules, start } = grammar as unknown as { rules: readonly CompiledRule[]; start: string };
    const keys = rules.flatMap(({ symbols }) => symbols.map(keyOf));
    const types = [...new Set(keys.filter((key) => key.startsWith('%')))];
    this.types = types.length + 1;
    types.forEach((key, i) => this.numbers.set(key, i));
    this.typeByTerminal = new Map(types.map((key, i) => [key.slice(1), i]));
    for (const { name } of rules) if (!this.numbers.has(name)) this.numbers.set(name, this.numbers.size + 1);
    const numberOf = (key: string): number => this.numbers.get(key) as number;
    this.start = numberOf(start);
    const numbered = rules.map(({ name, symbols, postprocess = (data) => data }) => ({
      name: numberOf(name),
      rule: { symbols: [...symbols.map((symbol) => numberOf(keyOf(symbol))), END], postprocess },
    }));
    const symbols = this.numbers.size + 1;
    this.byName = Array.from({ length: symbols }, () => []);
    for (const { name, rule } of numbered) this.byName[name]?.push(rule);
    this.begins = this.beginnings(symbols);
    this.opened = new Array<RulesByName>(this.types * this.types);
  }

  /** FIRST sets (Aho, Sethi, Ullman 1986, 4.4) of a grammar without empty rules: 1 by `symbol * types + type`. */
  private beginnings(symbols: number): Uint8Array {
    const begins = new Uint8Array(symbols * this.types);
    for (let symbol = 0; symbol < symbols; symbol++) {
      const reached = new Set([symbol]);
      for (const one of reached) {
        if (this.isType(one)) begins[symbol * this.types + one] = 1;
        for (const { symbols } of this.byName[one] ?? []) reached.add(symbols[0] as number);
      }
    }
    return begins;
  }

  typeOf(terminal: string): number {
    return this.typeByTerminal.get(terminal) ?? this.otherType;
  }

  /** The type of all tokens that no rule has, and of what comes after the last. */
  get otherType(): number {
    return this.types - 1;
  }

  isType(symbol: number): boolean {
    return symbol < this.types;
  }

  canBegin(symbol: number, type: number): boolean {
    return this.begins[symbol * this.types + type] === 1;
  }

  /** By name, the rules that can begin with two types, in their order: with both, or with the first alone. */
  rulesBefore(next: number, second: number): RulesByName {
    return (this.opened[next * this.types + second] ??= this.openedBy(next, second));
  }

  private openedBy(next: number, second: number): RulesByName {
    const reach = new Uint8Array(this.byName.length);
    reach[next] = ALONE;
    const reachOf = ({ symbols: [first, after] }: TimeRule): number => {
      const own = reach[first as number] as number;
      if (after === END || (own & ALONE) === 0) return own;
      return this.canBegin(after as number, second) ? BOTH : own & BOTH;
    };
    for (let isSettled = false; !isSettled;) {
      isSettled = true;
      this.byName.forEach((rules, name) => {
        const all = rules.reduce((found, rule) => found | reachOf(rule), reach[name] as number);
        if (all !== reach[name]) isSettled = false;
        reach[name] = all;
      });
    }
    return this.byName.map((rules, name) => (reach[name] === 0 ? NONE : rules.filter((rule) => reachOf(rule) !== 0)));
  }
}

/** What a symbol can be read as at two types: the first alone, or both and perhaps more, a bit each. */
const [ALONE, BOTH] = [1, 2] as const;

const keyOf = (symbol: string | { readonly type: string }): string =>
  typeof symbol === 'string' ? symbol : `%${symbol.type}`;
