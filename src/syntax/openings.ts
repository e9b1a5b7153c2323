import { isClimb, weightOf } from './climbs.js';
import type { Climb } from './climbs.js';
import type { DottedRule } from './dotted-rule.js';
import { TYPES } from './first-sets.js';
import type { NearleySymbol } from './first-sets.js';

/** The rules by what they begin with, as numbers of dotted rules that have the dot after that; the last of the grammar first. */
export interface Openings {
  /** By `name * TYPES + type`: the names, itself first, of which anything that begins with that type may be taken for the name. */
  readonly guises: Lists;
  /** And the rules of these that begin with another name than these, and so with that type. */
  readonly corners: Lists;
  /**
   * By `read * TYPES + next`: those that begin with what is read, or with what it may be taken for, and go on with the type `next`. Each has
   * OPENING numbers: its own, its name's, the types that may come second, and what a parse pays for it so far.
   */
  readonly openings: Lists;
}

export const OPENING = 4;
export const [NAME, SECOND, PRICE] = [1, 2, 3] as const;

/** Lists of numbers one after another: that with the number `i` stands from `at[i]` up to `at[i + 1]` among the items. */
export interface Lists {
  readonly at: Int32Array;
  readonly items: Int32Array;
}

/** What the openings ask of a grammar. */
export interface OpeningGrammar {
  readonly dotted: readonly DottedRule[];
  readonly names: number;
  readonly numberOf: (symbol: string | NearleySymbol) => number;
  /** What a symbol can begin with, and what can come after a dot. */
  readonly first: (symbol: string | NearleySymbol) => number;
  readonly next: (dotted: DottedRule) => number;
  /** The types of chunk that may come second after a dot: see second-sets.ts. */
  readonly seconds: Int32Array;
  /** By what is read: what it may be taken for. */
  readonly climbs: readonly (readonly Climb[])[];
}

export function openingsOf(grammar: OpeningGrammar): Openings {
  const opened = openedOf(grammar.dotted);
  return { ...beginningsOf(grammar, opened), openings: listOpenings(grammar, opened) };
}

/** A dotted rule that has the dot after its first symbol. */
interface Opened {
  readonly index: number;
  readonly one: DottedRule;
  readonly symbol: string | NearleySymbol;
}

function openedOf(dotted: readonly DottedRule[]): readonly Opened[] {
  const opened: Opened[] = [];
  for (let index = dotted.length - 1; index >= 0; index--) {
    const one = dotted[index] as DottedRule;
    const symbol = one.rule.symbols[0];
    if (one.dot === 1 && symbol !== undefined) opened.push({ index, one, symbol });
  }
  return opened;
}

function beginningsOf(grammar: OpeningGrammar, opened: readonly Opened[]): Pick<Openings, 'guises' | 'corners'> {
  const { names, numberOf, first } = grammar;
  const named = opened.filter(({ symbol }) => typeof symbol === 'string');
  const byName = grouped(named, ({ one }) => one.rule.name);
  const bits = new Map(named.map(({ symbol }) => [symbol, first(symbol)]));
  const [guises, corners] = [new Table(names), new Table(names)];
  for (const name of new Set(opened.map(({ one }) => one.rule.name)))
    for (let type = 0; type < TYPES; type++) {
      const own = new Set<string>([name]);
      const others: Opened[] = [];
      for (const guise of own)
        for (const rule of byName.get(guise) ?? []) {
          if (((bits.get(rule.symbol) ?? 0) & (1 << type)) === 0) continue;
          if (isClimb(rule.one.rule)) own.add(rule.symbol as string);
          else others.push(rule);
        }
      for (const guise of own) guises.add(numberOf(name), 1 << type, () => [numberOf(guise)]);
      const begun = others.filter(({ symbol }) => !own.has(symbol as string)).sort((one, two) => two.index - one.index);
      for (const { index } of begun) corners.add(numberOf(name), 1 << type, () => [index]);
    }
  return { guises: guises.lists, corners: corners.lists };
}

function listOpenings(grammar: OpeningGrammar, opened: readonly Opened[]): Lists {
  const { dotted, numberOf, next, seconds, climbs } = grammar;
  const bySymbol = grouped(
    opened.filter(({ one }) => !isClimb(one.rule)),
    ({ symbol }) => symbol,
  );
  const table = new Table(climbs.length);
  climbs.forEach((own, read) => {
    for (const { symbol: reached, cost } of own)
      for (const { index, one } of bySymbol.get(reached) ?? [])
        table.add(read, next(one), (type) => {
          const second = seconds[type * dotted.length + index] as number;
          return [index, numberOf(one.rule.name), second, cost + priceOf(one)];
        });
  });
  return table.lists;
}

/** In the order that they are in. */
function grouped<Key>(opened: readonly Opened[], keyOf: (one: Opened) => Key): ReadonlyMap<Key, readonly Opened[]> {
  const groups = new Map<Key, Opened[]>();
  for (const one of opened) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

const priceOf = ({ rule, symbol }: DottedRule): number => (symbol ? 0 : weightOf(rule));

/** Lists of numbers by row and type. */
class Table {
  readonly #lists: number[][];

  constructor(rows: number) {
    this.#lists = Array.from({ length: rows * TYPES }, () => []);
  }

  /** Puts numbers into the lists of a row for the types of these bits. */
  add(row: number, bits: number, numbers: (type: number) => readonly number[]): void {
    for (let type = 0; type < TYPES; type++)
      if ((bits & (1 << type)) !== 0) this.#lists[row * TYPES + type]?.push(...numbers(type));
  }

  get lists(): Lists {
    let end = 0;
    return {
      at: Int32Array.from([0, ...this.#lists.map(({ length }) => (end += length))]),
      items: Int32Array.from(this.#lists.flat()),
    };
  }
}
