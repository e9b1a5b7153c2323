import type { Grammar } from 'nearley';
import type { Chunk } from '../model/chunk.js';
import { climbingRules, climbsFrom, weightOf } from './climbs.js';
import type { Climb } from './climbs.js';
import type { DottedRule } from './dotted-rule.js';
import { firstSets, LAST, TYPES } from './first-sets.js';
import type { NearleyRule, NearleySymbol } from './first-sets.js';
import { followSets } from './follow-sets.js';
import { openingsOf } from './openings.js';
import type { Openings } from './openings.js';
import { secondSets } from './second-sets.js';

/** In the place of a symbol's number: the rule is at its end. */
export const END = -1;

/** In the place of a cost. */
export const NEVER = -1;

/**
 * A grammar as numbers, which is what a parser asks of it in its inner loop. Every rule with a dot in it has a number; with the dot one
 * symbol further, it has the next. Every symbol has a number, the names first; and so has all that may be read, a name by its own, a chunk
 * by `names` and its type. A rule of one symbol is no step of a parse: see climbs.ts.
 */
export interface DottedRules extends Openings {
  readonly rules: readonly NearleyRule[];
  readonly names: number;
  readonly symbols: number;
  readonly start: number;
  /** The types of chunk that the grammar has, one bit each. */
  readonly types: number;
  readonly count: number;
  /** By dotted rule: its rule, and the number of that rule's name. */
  readonly ruleAt: Int32Array;
  readonly nameAt: Int32Array;
  /** The number of the symbol wanted after the dot, or END. */
  readonly wantedAt: Int32Array;
  /** What the chunk wanted after the dot must be beside its type, or null. */
  readonly fitsAt: readonly (((chunk: Chunk) => boolean) | null)[];
  /** What a parse pays when the dot gets there. */
  readonly weightAt: Int32Array;
  /** Which of the partial parses with one origin it is: at their ends, all rules of a name are one. */
  readonly slotAt: Int32Array;
  readonly slots: number;
  /** By `read * symbols + symbol`: what it costs to take what is read for a symbol; NEVER if it may not be. */
  readonly climbs: Int16Array;
  /** And by which rules, but for those that hand on what they are given. */
  readonly steps: readonly (readonly NearleyRule[])[];
  /** The types of chunk that may come second, by the type that comes first, and 0 where that may not: see second-sets.ts. */
  readonly seconds: Int32Array;
  /** Of a rule with the dot after its first symbol, what each symbol after it can begin with, from here in `needs` up to where the next begins. */
  readonly needsAt: Int32Array;
  readonly needs: Int32Array;
}

const known = new WeakMap<Grammar, DottedRules>();

/** Computed once a grammar. */
export function dottedRules(grammar: Grammar): DottedRules {
  let made = known.get(grammar);
  if (!made) known.set(grammar, (made = number(grammar)));
  return made;
}

function number(grammar: Grammar): DottedRules {
  const { rules, start } = grammar as unknown as { rules: readonly NearleyRule[]; start: string };
  const first = firstSets(rules);
  const all = [...rules.flatMap(({ symbols }) => symbols), ...rules.map(({ name }) => name), start];
  const names = new Set(all.filter((symbol) => typeof symbol === 'string'));
  const terminals = new Set(all.filter((symbol) => typeof symbol !== 'string'));
  const numbers = new Map([...names, ...terminals].map((symbol, i) => [symbol, i]));
  const numberOf = (symbol: string | NearleySymbol): number => numbers.get(symbol) as number;
  const dotted: readonly DottedRule[] = rules.flatMap((rule, index) =>
    [...rule.symbols, null].map((symbol, dot) => ({ rule, index, symbol, dot })),
  );
  const follow = followSets(rules, start, 1 << LAST, first);
  const next = ({ symbol, rule }: DottedRule): number => (symbol ? first(symbol) : (follow.get(rule.name) ?? 0));
  const needs = dotted.map(({ rule, dot }) => (dot === 1 ? rule.symbols.slice(1).map(first) : []));
  const seconds = secondSets(rules, dotted, first, next);
  const ofType = (type: number) => [...terminals].filter((terminal) => (first(terminal) & (1 << type)) !== 0);
  const climbing = climbingRules(rules);
  const climbs = [
    ...[...names].map((name) => climbsFrom([name], climbing)),
    ...Array.from({ length: TYPES }, (_, type) => climbsFrom(ofType(type), climbing)),
  ];
  return {
    rules,
    names: names.size,
    symbols: numbers.size,
    start: numberOf(start),
    types: [...terminals].reduce((types, terminal) => types | first(terminal), 0),
    count: dotted.length,
    ruleAt: Int32Array.from(dotted, ({ index }) => index),
    nameAt: Int32Array.from(dotted, ({ rule }) => numberOf(rule.name)),
    wantedAt: Int32Array.from(dotted, ({ symbol }) => (symbol ? numberOf(symbol) : END)),
    fitsAt: dotted.map(({ symbol }) => (typeof symbol === 'string' ? null : (symbol?.fits ?? null))),
    weightAt: Int32Array.from(dotted, ({ rule, symbol }) => (symbol ? 0 : weightOf(rule))),
    ...slotsOf(dotted, names.size, numberOf),
    ...numberClimbs(climbs, numbers.size, numberOf),
    seconds,
    needsAt: Int32Array.from([0, ...needs.map(({ length }) => length)].map(sumUp())),
    needs: Int32Array.from(needs.flat()),
    ...openingsOf({ dotted, names: names.size, numberOf, first, next, seconds, climbs }),
  };
}

/** Nothing is kept of a rule before its first symbol. */
function slotsOf(
  dotted: readonly DottedRule[],
  names: number,
  numberOf: (symbol: string) => number,
): Pick<DottedRules, 'slotAt' | 'slots'> {
  let slots = names;
  const slotAt = Int32Array.from(dotted, ({ rule, symbol, dot }) =>
    symbol === null ? numberOf(rule.name) : dot === 0 ? 0 : slots++,
  );
  return { slotAt, slots };
}

function numberClimbs(
  all: readonly (readonly Climb[])[],
  symbols: number,
  numberOf: (symbol: string | NearleySymbol) => number,
): Pick<DottedRules, 'climbs' | 'steps'> {
  const climbs = new Int16Array(all.length * symbols).fill(NEVER);
  const steps = new Array<readonly NearleyRule[]>(all.length * symbols).fill([]);
  all.forEach((own, read) => {
    for (const { symbol, rules, cost } of own) {
      const way = read * symbols + numberOf(symbol);
      climbs[way] = cost;
      steps[way] = rules.filter(({ postprocess }) => !postprocess?.isFirst);
    }
  });
  return { climbs, steps };
}

/** Gives the sum of all numbers it was given so far. */
function sumUp(): (next: number) => number {
  let sum = 0;
  return (next) => (sum += next);
}
