import { append } from '../common/append.js';
import { Interned } from '../common/interned.js';
import { normalizeName } from '../common/normalize-name.js';
import { smallNumbers } from '../common/number-list.js';
import { byCodeUnit } from '../common/order.js';
import { SmallMaps } from '../common/small-maps.js';
import type { Steps } from '../common/steps.js';
import type { SpellingKeys } from '../common/spelling-key.js';
import type { ActorCensus } from './actor-census.js';
import type { Merge } from './merge-variants.js';

const ACRONYM = /^[\p{Lu}\p{N}&]{3,8}$/u;

/** One that could mean another, whose only fuller form it is; and the shorter name, as names are compared. */
interface Candidate {
  readonly short: string;
  readonly fuller: string;
  readonly name: string;
  /** The family name, where the shorter is a given name alone: only a relative in common tells that they are one. */
  readonly family: string | null;
}

type Ties = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * A shorter name means the one actor that bears a fuller form of it: an acronym that a document spells out, or a part of a name whose
 * two bearers have to do with the same third; a given name alone, if the third is of the family. Where several could be meant, or no tie
 * says so, they stay two.
 */
export function* mergeFuller(
  census: ActorCensus,
  keys: SpellingKeys,
  settled: (id: string) => string,
): Steps<readonly Merge[]> {
  const named = new NamedActors(census, keys, settled);
  const found = yield* candidates(named);
  const ties = tiesOf(named, found, settled);
  const isOf = (id: string, family: string): boolean =>
    census.typeOf(id) === 'person' && named.wordsOf(id).at(-1) === family;
  return withoutChains(found.flatMap((one) => mergeOf(one, named, ties, isOf) ?? []));
}

/** The actors of a census by their ids, those that are spelt alike as one; and their names, as they are compared. */
class NamedActors {
  readonly #spelt = new Map<string, string[]>();

  constructor(
    readonly census: ActorCensus,
    private readonly keys: SpellingKeys,
    private readonly settled: (id: string) => string,
  ) {
    for (const id of census.ids) if (settled(id) !== id) append(this.#spelt, settled(id), id);
  }

  get ids(): readonly string[] {
    return [...new Set(this.census.ids.map(this.settled))];
  }

  /** The ids that are one actor. */
  membersOf(id: string): readonly string[] {
    return [id, ...(this.#spelt.get(id) ?? [])];
  }

  isPerson(id: string): boolean {
    return this.census.typeOf(id) === 'person';
  }

  wordsOf(id: string): readonly string[] {
    return this.keys.of(this.census.nameOf(id), this.census.typeOf(id)).split(' ');
  }

  nameOf(id: string): string {
    return this.isPerson(id) ? this.wordsOf(id).join(' ') : normalizeName(this.census.nameOf(id));
  }

  /** What texts call it, each with the first document, by id, that does. */
  aliasesOf(id: string): readonly (readonly [alias: string, doc: string])[] {
    const aliases = this.membersOf(id).flatMap((member) => [...this.census.aliasesOf(member)]);
    return aliases.map(([alias, doc]) => [normalizeName(alias), doc]);
  }

  /** The shorter names that could mean it. */
  partsOf(id: string): readonly string[] {
    return this.isPerson(id) ? partsOf(this.wordsOf(id)) : this.aliasesOf(id).map(([alias]) => alias);
  }
}

/** By numbers of names, whose lists take little memory: a large corpus has as many shorter names as actors. */
function* candidates(named: NamedActors): Steps<readonly Candidate[]> {
  const { census, ids } = named;
  const shorts = ids.filter((id) => !census.isListed(id));
  const names = new Interned();
  const nameOf = smallNumbers();
  for (const short of shorts) {
    nameOf.push(names.of(`${census.typeOf(short)} ${named.nameOf(short)}`));
    yield;
  }
  const [bearers, byGiven] = [new SmallMaps<true>(), new SmallMaps<true>()];
  const note = (by: SmallMaps<true>, name: string, id: string): void => {
    const at = names.find(`${census.typeOf(id)} ${name}`);
    if (at !== undefined) by.set(at, id, true);
  };
  for (const id of ids) {
    for (const part of named.partsOf(id)) note(bearers, part, id);
    const [given = '', ...more] = named.isPerson(id) ? named.wordsOf(id) : [];
    if (more.length > 0) note(byGiven, given, id);
    yield;
  }
  return shorts.flatMap((short, at) => {
    const others = othersIn(bearers, nameOf.at(at), short);
    const given = others.length > 0 ? [] : othersIn(byGiven, nameOf.at(at), short);
    const [fuller, ...more] = others.length > 0 ? others : given;
    if (fuller === undefined || more.length > 0) return [];
    const family = given.length > 0 ? (named.wordsOf(fuller).at(-1) ?? '') : null;
    return [{ short, fuller, name: named.nameOf(short), family }];
  });
}

function othersIn(by: SmallMaps<true>, name: number, short: string): readonly string[] {
  return [...by.entries(name)].map(([id]) => id).filter((id) => id !== short);
}

/** The shorter names that could mean a person: the last name, or first and last of several. */
function partsOf(words: readonly string[]): readonly string[] {
  const [first = '', last = ''] = [words[0], words[words.length - 1]];
  return words.length > 2 ? [last, `${first} ${last}`] : words.length === 2 ? [last] : [];
}

function mergeOf(
  { short: id, fuller: into, name, family }: Candidate,
  named: NamedActors,
  ties: Ties,
  isOf: (id: string, family: string) => boolean,
): Merge | null {
  if (!named.isPerson(id) && ACRONYM.test(named.census.nameOf(id))) {
    const doc = firstDocument(name, into, named);
    if (doc !== undefined) return { id, into, because: 'expanded', doc };
  }
  const shared = family === null ? sharedTie(id, into, ties) : relativeOf(id, into, ties, (tie) => isOf(tie, family));
  return shared === null ? null : { id, into, because: 'fuller', with: shared };
}

/** The first that calls somebody so. */
function firstDocument(name: string, id: string, named: NamedActors): string | undefined {
  const docs = named.aliasesOf(id).flatMap(([alias, doc]) => (alias === name ? [doc] : []));
  return docs.sort(byCodeUnit)[0];
}

/** Whom each of the candidates and their fuller forms has to do with. */
function tiesOf(named: NamedActors, found: readonly Candidate[], settled: (id: string) => string): Ties {
  const wholes = found.flatMap(({ short, fuller }) => [short, fuller]);
  const counted = named.census.tiesOf(wholes.flatMap((id) => named.membersOf(id)));
  const settledTies = (id: string): ReadonlySet<string> =>
    new Set(named.membersOf(id).flatMap((member) => [...(counted.get(member) ?? [])].map(settled)));
  return new Map(wholes.map((id) => [id, settledTies(id)]));
}

/** Somebody both have to do with; countries have to do with everybody, so that it takes two of them. */
function sharedTie(a: string, b: string, ties: Ties): string | null {
  const [those, others] = [ties.get(a) ?? [], ties.get(b) ?? new Set<string>()];
  const shared = [...those].filter((tie) => others.has(tie) && tie !== a && tie !== b).sort(byCodeUnit);
  const narrow = shared.find((tie) => !tie.startsWith('country:'));
  return narrow ?? (shared.length > 1 ? (shared[0] ?? null) : null);
}

/** Somebody of the family both have to do with. */
function relativeOf(a: string, b: string, ties: Ties, isOfFamily: (id: string) => boolean): string | null {
  const others = ties.get(b) ?? new Set<string>();
  const shared = [...(ties.get(a) ?? [])].filter((tie) => others.has(tie) && tie !== a && tie !== b);
  return shared.filter(isOfFamily).sort(byCodeUnit)[0] ?? null;
}

/** An id that becomes another is nobody that a third could become: the last of a chain is. */
function withoutChains(merges: readonly Merge[]): readonly Merge[] {
  const into = new Map(merges.map((merge) => [merge.id, merge.into]));
  return merges.flatMap((merge) => {
    const seen = new Set([merge.id]);
    let end = merge.into;
    for (let next = into.get(end); next !== undefined && !seen.has(end); next = into.get(end)) {
      seen.add(end);
      end = next;
    }
    return seen.has(end) ? [] : [{ ...merge, into: end }];
  });
}
