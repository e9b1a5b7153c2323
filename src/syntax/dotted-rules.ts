import type { Grammar } from 'nearley';
import type { Chunk } from '../model/chunk.js';
import type { DottedRule } from './dotted-rule.js';
import { firstSets, LAST } from './first-sets.js';
import type { NearleyRule, NearleySymbol } from './first-sets.js';
import { followSets } from './follow-sets.js';
import { openingsOf } from './openings.js';
import type { Openings } from './openings.js';
import { secondSets } from './second-sets.js';

/** In the place of a symbol's number: a chunk is wanted here, or the rule is at its end. */
export const CHUNK = -1;
export const END = -2;

/**
 * A grammar as numbers, which is what a parser asks of it in its inner loop. Every rule with a dot in it has a number; with the dot one
 * symbol further, it has the next.
 */
export interface DottedRules extends Openings {
  readonly count: number;
  readonly rules: readonly NearleyRule[];
  /** By dotted rule: its rule, and the number of that rule's name. */
  readonly ruleAt: Int32Array;
  readonly nameAt: Int32Array;
  /** The number of the name wanted after the dot, CHUNK or END. */
  readonly wantedAt: Int32Array;
  /** What the chunk wanted after the dot must be beside its type, or null. */
  readonly fitsAt: readonly (((chunk: Chunk) => boolean) | null)[];
  /** What a parse pays when the dot gets there. */
  readonly weightAt: Int32Array;
  /** The types of chunk that may come second, by the type that comes first, and 0 where that may not: see second-sets.ts. */
  readonly seconds: Int32Array;
  /** Of a rule with the dot after its first symbol, what each symbol after it can begin with, from here in `needs` up to where the next begins. */
  readonly needsAt: Int32Array;
  readonly needs: Int32Array;
  /** 1 at the end of the rules of the grammar's start. */
  readonly isWholeAt: Uint8Array;
  readonly names: number;
  readonly start: number;
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
  const names = [...new Set(rules.map(({ name }) => name).concat(start))];
  const numberByName = new Map(names.map((name, i) => [name, i]));
  const dotted: readonly DottedRule[] = rules.flatMap((rule, index) =>
    [...rule.symbols, null].map((symbol, dot) => ({ rule, index, symbol, dot })),
  );
  const wanted = (symbol: string | NearleySymbol | null): number =>
    typeof symbol === 'string' ? (numberByName.get(symbol) ?? names.length) : symbol ? CHUNK : END;
  const follow = followSets(rules, start, 1 << LAST, first);
  const next = ({ symbol, rule }: DottedRule): number => (symbol ? first(symbol) : (follow.get(rule.name) ?? 0));
  const needs = dotted.map(({ rule, dot }) => (dot === 1 ? rule.symbols.slice(1).map(first) : []));
  return {
    count: dotted.length,
    rules,
    ruleAt: Int32Array.from(dotted, ({ index }) => index),
    nameAt: Int32Array.from(dotted, ({ rule }) => numberByName.get(rule.name) as number),
    wantedAt: Int32Array.from(dotted, ({ symbol }) => wanted(symbol)),
    fitsAt: dotted.map(({ symbol }) => (typeof symbol === 'string' ? null : (symbol?.fits ?? null))),
    weightAt: Int32Array.from(dotted, ({ rule, symbol }) => (symbol ? 0 : (rule.postprocess?.weight ?? 0))),
    seconds: secondSets(rules, dotted, first, next),
    needsAt: Int32Array.from([0, ...needs.map(({ length }) => length)].map(sumUp())),
    needs: Int32Array.from(needs.flat()),
    isWholeAt: Uint8Array.from(dotted, ({ rule, symbol }) => (symbol === null && rule.name === start ? 1 : 0)),
    // one more for names that no rule has
    names: names.length + 1,
    start: numberByName.get(start) as number,
    ...openingsOf(dotted, names.length + 1, wanted, first, next),
  };
}

/** Gives the sum of all numbers it was given so far. */
function sumUp(): (next: number) => number {
  let sum = 0;
  return (next) => (sum += next);
}
