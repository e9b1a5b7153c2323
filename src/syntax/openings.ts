import { isClimb } from './climbs.js';
import type { Climb } from './climbs.js';
import { END } from './numbered-grammar.js';
import type { NumberedGrammar } from './numbered-grammar.js';
import { ANY, firstOf, TYPES } from './chunk-types.js';

/** The rules by what they begin with, as numbers of dotted rules that have the dot after that. */
export interface Openings {
  /** By `name * TYPES + type`: the names, itself first, of which anything that begins with that type may be taken for the name. */
  readonly guises: Lists;
  /** And the rules of these that begin with another name than these, and so with that type. */
  readonly corners: Lists;
  /**
   * By `read * TYPES + next`: those that begin with what is read, or with what it may be taken for, and go on with the type `next`, the last of
   * the grammar first. Each has OPENING numbers: its own, its name's, the types that may come second, and what a parse pays for it so far.
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
export interface OpeningGrammar extends NumberedGrammar {
  /** By symbol: what it can begin with. */
  readonly first: Int32Array;
  /** By dotted rule: what can come after the dot, and what a parse pays when the dot gets there. */
  readonly next: Int32Array;
  readonly weightAt: Int32Array;
  /** The types of chunk that may come second after a dot: see second-sets.ts. */
  readonly seconds: Int32Array;
  /** By what is read: what it may be taken for. */
  readonly taken: readonly (readonly Climb[])[];
}

export function openingsOf(grammar: OpeningGrammar): Openings {
  return { ...beginningsOf(grammar), openings: listOpenings(grammar) };
}

/** What is in the lists of a row for these types. */
interface Entry {
  readonly row: number;
  readonly types: number;
  readonly item: number;
}

function beginningsOf(grammar: OpeningGrammar): Pick<Openings, 'guises' | 'corners'> {
  const { names, wantedAt, nameAt, first } = grammar;
  const byName = openedBy(nameAt, names, grammar);
  const [guises, corners]: [Entry[], Entry[]] = [[], []];
  for (let row = 0; row < names; row++) {
    const guised = guisesOf(row, byName, grammar);
    for (const [guise, types] of guised) {
      guises.push({ row, types, item: guise });
      for (const dotted of byName[guise] as readonly number[]) {
        const begin = wantedAt[dotted - 1] as number;
        const others = types & (first[begin] as number) & ~(guised.get(begin) ?? 0);
        if (begin < names && others !== 0) corners.push({ row, types: others, item: dotted });
      }
    }
  }
  return { guises: listByType(guises, names), corners: listByType(corners, names) };
}

/** What may be taken for a name, itself first, each with the types with which it is if it begins with them. */
function guisesOf(
  name: number,
  byName: readonly (readonly number[])[],
  grammar: OpeningGrammar,
): ReadonlyMap<number, number> {
  const { names, wantedAt, first } = grammar;
  const guises = new Map([[name, ANY]]);
  const open = [name];
  for (const guise of open)
    for (const dotted of byName[guise] as readonly number[]) {
      const begin = wantedAt[dotted - 1] as number;
      if (begin >= names || !isClimb(grammar, dotted - 1)) continue;
      const known = guises.get(begin) ?? 0;
      const types = known | ((guises.get(guise) as number) & (first[begin] as number));
      if (types === known) continue;
      guises.set(begin, types);
      open.push(begin);
    }
  return guises;
}

function listOpenings(grammar: OpeningGrammar): Lists {
  const { count, nameAt, seconds, taken } = grammar;
  const begun = begunBy(grammar);
  const lists = listByType(begun, taken.length);
  const items = new Int32Array(lists.items.length * OPENING);
  for (let list = 0; list + 1 < lists.at.length; list++)
    for (let i = lists.at[list] as number; i < (lists.at[list + 1] as number); i++) {
      const { dotted, price } = begun[lists.items[i] as number] as Begun;
      items[i * OPENING] = dotted;
      items[i * OPENING + NAME] = nameAt[dotted] as number;
      items[i * OPENING + SECOND] = seconds[(list % TYPES) * count + dotted] as number;
      items[i * OPENING + PRICE] = price;
    }
  return { at: lists.at.map((at) => at * OPENING), items };
}

/** A dotted rule that begins with what is read, or with what it may be taken for, and what a parse pays for it so far. */
interface Begun extends Entry {
  readonly dotted: number;
  readonly price: number;
}

function begunBy(grammar: OpeningGrammar): readonly Begun[] {
  const { symbols, wantedAt, weightAt, next, taken } = grammar;
  const bySymbol = openedBy(wantedAt, symbols, grammar);
  const begun: Begun[] = [];
  for (let row = 0; row < taken.length; row++)
    for (const { symbol, cost } of taken[row] as readonly Climb[])
      for (const dotted of bySymbol[symbol] as readonly number[]) {
        if (isClimb(grammar, dotted - 1)) continue;
        const price = cost + (weightAt[dotted] as number);
        begun.push({ row, types: next[dotted] as number, item: begun.length, dotted, price });
      }
  return begun;
}

/** The dotted rules that have the dot after their first symbol, the last first, by what is told of the same rule before that symbol. */
function openedBy(
  key: Int32Array,
  keys: number,
  { dottedAt, wantedAt }: NumberedGrammar,
): readonly (readonly number[])[] {
  const groups = Array.from({ length: keys }, (): number[] => []);
  for (let rule = dottedAt.length - 1; rule >= 0; rule--) {
    const dotted = dottedAt[rule] as number;
    if (wantedAt[dotted] !== END) groups[key[dotted] as number]?.push(dotted + 1);
  }
  return groups;
}

/** Lists by row and type, each in the order of the entries. */
function listByType(entries: readonly Entry[], rows: number): Lists {
  const at = new Int32Array(rows * TYPES + 1);
  for (const { row, types } of entries)
    for (let left = types; left !== 0; left &= left - 1) {
      const list = row * TYPES + firstOf(left);
      at[list + 1] = (at[list + 1] as number) + 1;
    }
  for (let list = 1; list < at.length; list++) at[list] = (at[list] as number) + (at[list - 1] as number);
  const items = new Int32Array(at[rows * TYPES] as number);
  const ends = at.slice();
  for (const { row, types, item } of entries)
    for (let left = types; left !== 0; left &= left - 1) {
      const list = row * TYPES + firstOf(left);
      const end = ends[list] as number;
      items[end] = item;
      ends[list] = end + 1;
    }
  return { at, items };
}
