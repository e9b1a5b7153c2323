import type { Grammar } from 'nearley';
import type { Chunk } from '../model/chunk.js';
import { chunkTypes, firstSets } from './first-sets.js';
import { followSets } from './follow-sets.js';
import type { NearleyRule, NearleySymbol } from './first-sets.js';

/** In the place of a symbol's number: a chunk is wanted here, or the rule is at its end. */
export const CHUNK = -1;
export const END = -2;

/** In the place of a chunk's type: no chunk comes any more. */
export const LAST = 31;

/** Whatever comes. */
const ANY = -1;

/**
 * A grammar as numbers, which is what a parser asks of it in its inner loop. Every rule with a dot in it has a number; with the dot one
 * symbol further, it has the next.
 */
export interface DottedRules {
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
  /** The chunk types that can come next, one bit each; at the end those that can follow the rule's name, LAST among them. */
  readonly nextAt: Int32Array;
  /** The same for the chunk after the next, where the next alone is the symbol after the dot. */
  readonly secondAt: Int32Array;
  /** Of a rule with the dot in front, what each symbol after the first can begin with, from here in `needs` up to where the next begins. */
  readonly needsAt: Int32Array;
  readonly needs: Int32Array;
  /** 1 at the end of the rules of the grammar's start. */
  readonly isWholeAt: Uint8Array;
  readonly names: number;
  readonly start: number;
  /** The rules of a name that can begin with a chunk type, by `name * chunkTypes.length + type`. */
  readonly predicted: readonly Int32Array[];
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
  const dotted = rules.flatMap((rule, i) => [...rule.symbols, null].map((symbol, dot) => ({ rule, i, symbol, dot })));
  const wanted = (symbol: string | NearleySymbol | null): number =>
    typeof symbol === 'string' ? (numberByName.get(symbol) ?? names.length) : symbol ? CHUNK : END;
  const follow = followSets(rules, start, 1 << LAST, first);
  const needs = dotted.map(({ rule, dot }) => (dot === 0 ? rule.symbols.slice(1).map(first) : []));
  return {
    count: dotted.length,
    rules,
    ruleAt: Int32Array.from(dotted, ({ i }) => i),
    nameAt: Int32Array.from(dotted, ({ rule }) => numberByName.get(rule.name) as number),
    wantedAt: Int32Array.from(dotted, ({ symbol }) => wanted(symbol)),
    fitsAt: dotted.map(({ symbol }) => (typeof symbol === 'string' ? null : (symbol?.fits ?? null))),
    weightAt: Int32Array.from(dotted, ({ rule, symbol }) => (symbol ? 0 : (rule.postprocess?.weight ?? 0))),
    nextAt: Int32Array.from(dotted, ({ rule, symbol }) => (symbol ? first(symbol) : (follow.get(rule.name) ?? 0))),
    secondAt: Int32Array.from(dotted, ({ rule, symbol, dot }) => {
      const second = rule.symbols[dot + 1];
      return wanted(symbol) === CHUNK && second !== undefined ? first(second) : ANY;
    }),
    needsAt: Int32Array.from([0, ...needs.map(({ length }) => length)].map(sumUp())),
    needs: Int32Array.from(needs.flat()),
    isWholeAt: Uint8Array.from(dotted, ({ rule, symbol }) => (symbol === null && rule.name === start ? 1 : 0)),
    // one more for names that no rule has
    names: names.length + 1,
    start: numberByName.get(start) as number,
    predicted: predictedOf(
      dotted.map(({ rule, symbol, dot }) => (dot === 0 && symbol ? [wanted(rule.name), first(symbol)] : null)),
      names.length + 1,
    ),
  };
}

/** Gives the sum of all numbers it was given so far. */
function sumUp(): (next: number) => number {
  let sum = 0;
  return (next) => (sum += next);
}

const NONE = new Int32Array();

/** By name and chunk type, the numbers of the rules that can begin so; of each dotted rule, its name and first types if the dot is in front. */
function predictedOf(
  openings: readonly (readonly [name: number, types: number] | null)[],
  names: number,
): readonly Int32Array[] {
  const lists: (number[] | undefined)[] = new Array(names * chunkTypes.length);
  openings.forEach((opening, rule) => {
    if (opening === null) return;
    const [name, types] = opening;
    for (let type = 0; type < chunkTypes.length; type++)
      if ((types & (1 << type)) !== 0) (lists[name * chunkTypes.length + type] ??= []).push(rule);
  });
  return Array.from(lists, (rules) => (rules ? Int32Array.from(rules) : NONE));
}
