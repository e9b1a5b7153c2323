import type { Grammar } from 'nearley';
import type { Chunk } from '../model/chunk.js';
import { climbingRules, climbsFrom } from './climbs.js';
import type { Climb } from './climbs.js';
import { firstSets } from './first-sets.js';
import { followSets } from './follow-sets.js';
import { weightOf } from './nearley-rule.js';
import type { NearleyRule } from './nearley-rule.js';
import { END, numberGrammar } from './numbered-grammar.js';
import type { NumberedGrammar } from './numbered-grammar.js';
import { openingsOf } from './openings.js';
import type { Openings } from './openings.js';
import { secondSets } from './second-sets.js';
import { firstOf, TYPES } from './chunk-types.js';

/** In the place of a cost. */
export const NEVER = -1;

/**
 * What a parser asks of a grammar in its inner loop, as numbers. All that may be read has a number too, a name its own, a chunk
 * `names` and its type. A rule of one symbol is no step of a parse: see climbs.ts.
 */
export interface DottedRules extends NumberedGrammar, Openings {
  /** The types of chunk that the grammar has, one bit each. */
  readonly types: number;
  /** By dotted rule: what the chunk wanted after the dot must be beside its type, or null. */
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
  if (!made) known.set(grammar, (made = dot(numberGrammar(grammar))));
  return made;
}

function dot(grammar: NumberedGrammar): DottedRules {
  const { rules, names, terminals, ruleAt, nameAt, wantedAt } = grammar;
  const first = firstSets(grammar);
  const follow = followSets(grammar, first);
  const next = wantedAt.map(
    (symbol, dotted) => (symbol === END ? follow[nameAt[dotted] as number] : first[symbol]) as number,
  );
  const seconds = secondSets(grammar, first, next);
  const weightAt = wantedAt.map((symbol, dotted) =>
    symbol === END ? weightOf(rules[ruleAt[dotted] as number] as NearleyRule) : 0,
  );
  const taken = climbsOf(grammar, first);
  return {
    ...grammar,
    types: first.subarray(names).reduce((types, own) => types | own, 0),
    fitsAt: Array.from(wantedAt, (symbol) => terminals[symbol - names]?.fits ?? null),
    weightAt,
    ...slotsOf(grammar),
    ...numberClimbs(taken, grammar.symbols),
    seconds,
    ...needsOf(grammar, first),
    ...openingsOf({ ...grammar, first, next, weightAt, seconds, taken }),
  };
}

/** By what is read: what it may be taken for. */
function climbsOf(grammar: NumberedGrammar, first: Int32Array): readonly (readonly Climb[])[] {
  const { names, symbols } = grammar;
  const read = Array.from({ length: names + TYPES }, (_, own): number[] => (own < names ? [own] : []));
  for (let terminal = names; terminal < symbols; terminal++)
    for (let types = first[terminal] as number; types !== 0; types &= types - 1)
      read[names + firstOf(types)]?.push(terminal);
  const climbing = climbingRules(grammar);
  return read.map((own) => climbsFrom(own, climbing, grammar));
}

function numberClimbs(taken: readonly (readonly Climb[])[], symbols: number): Pick<DottedRules, 'climbs' | 'steps'> {
  const climbs = new Int16Array(taken.length * symbols).fill(NEVER);
  const steps = new Array<readonly NearleyRule[]>(taken.length * symbols).fill([]);
  taken.forEach((own, read) => {
    for (const { symbol, rules, cost } of own) {
      const way = read * symbols + symbol;
      climbs[way] = cost;
      steps[way] = rules.filter(({ postprocess }) => !postprocess?.isFirst);
    }
  });
  return { climbs, steps };
}

/** Nothing is kept of a rule before its first symbol. */
function slotsOf({
  names,
  dottedAt,
  ruleAt,
  nameAt,
  wantedAt,
}: NumberedGrammar): Pick<DottedRules, 'slotAt' | 'slots'> {
  let slots = names;
  const slotAt = wantedAt.map((symbol, dotted) => {
    if (symbol === END) return nameAt[dotted] as number;
    return dotted === dottedAt[ruleAt[dotted] as number] ? 0 : slots++;
  });
  return { slotAt, slots };
}

function needsOf(
  { dottedAt, ruleAt, wantedAt }: NumberedGrammar,
  first: Int32Array,
): Pick<DottedRules, 'needsAt' | 'needs'> {
  const needs: number[] = [];
  const needsAt = new Int32Array(wantedAt.length + 1);
  for (let dotted = 0; dotted < wantedAt.length; dotted++) {
    needsAt[dotted] = needs.length;
    if (dotted !== (dottedAt[ruleAt[dotted] as number] as number) + 1) continue;
    for (let at = dotted; wantedAt[at] !== END; at++) needs.push(first[wantedAt[at] as number] as number);
  }
  needsAt[wantedAt.length] = needs.length;
  return { needsAt, needs: new Int32Array(needs) };
}
