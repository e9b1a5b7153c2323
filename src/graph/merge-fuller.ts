import { append } from '../common/append.js';
import { normalizeName } from '../common/normalize-name.js';
import { byCodeUnit } from '../common/order.js';
import type { Steps } from '../common/steps.js';
import type { SpellingKeys } from '../common/spelling-key.js';
import type { ActorType } from '../model/actor.js';
import type { ActorCensus } from './actor-census.js';
import type { Merge } from './merge-variants.js';

const ACRONYM = /^[\p{Lu}\p{N}&]{3,8}$/u;

/** An id and those that are spelt like it, as one. */
interface Whole {
  readonly id: string;
  readonly type: ActorType;
  readonly members: readonly string[];
}

/** One that could mean another, whose only fuller form it is; and the shorter name, as names are compared. */
interface Candidate {
  readonly short: Whole;
  readonly fuller: Whole;
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
  const found = yield* candidates(census, keys, settled);
  const ties = tiesOf(census, found, settled);
  const isOf = (id: string, family: string): boolean =>
    census.typeOf(id) === 'person' && keys.of(census.nameOf(id), 'person').split(' ').at(-1) === family;
  return withoutChains(found.flatMap((one) => mergeOf(one, census, ties, isOf) ?? []));
}

/** What is asked of all is asked of one after the other, so that no more is held of each than its shorter names. */
function* candidates(
  census: ActorCensus,
  keys: SpellingKeys,
  settled: (id: string) => string,
): Steps<readonly Candidate[]> {
  const wholes = wholesOf(census, settled);
  const wordsOf = ({ id, type }: Whole): readonly string[] => keys.of(census.nameOf(id), type).split(' ');
  const shorts = wholes.filter(({ id }) => !census.isListed(id));
  const names: string[] = [];
  for (const short of shorts) {
    names.push(short.type === 'person' ? wordsOf(short).join(' ') : normalizeName(census.nameOf(short.id)));
    yield;
  }
  const bearers = new Map<string, Whole[]>(shorts.map(({ type }, at) => [`${type} ${names[at]}`, []]));
  const byGiven = new Map<string, Whole[]>([...bearers.keys()].map((key) => [key, []]));
  for (const whole of wholes) {
    const words = whole.type === 'person' ? wordsOf(whole) : [];
    const parts = whole.type === 'person' ? partsOf(words) : aliasesOf(census, whole);
    for (const part of new Set(parts)) bearers.get(`${whole.type} ${part}`)?.push(whole);
    if (words.length > 1) byGiven.get(`person ${words[0]}`)?.push(whole);
    yield;
  }
  const familyOf = (whole: Whole): string => wordsOf(whole).at(-1) ?? '';
  return shorts.flatMap((short, at) => {
    const name = names[at] ?? '';
    const named = (whole: Whole): boolean => whole.id !== short.id;
    const others = (bearers.get(`${short.type} ${name}`) ?? []).filter(named);
    const given = others.length > 0 ? [] : (byGiven.get(`${short.type} ${name}`) ?? []).filter(named);
    const [fuller, ...more] = others.length > 0 ? others : given;
    if (!fuller || more.length > 0) return [];
    return [{ short, fuller, name, family: given.length > 0 ? familyOf(fuller) : null }];
  });
}

function wholesOf(census: ActorCensus, settled: (id: string) => string): readonly Whole[] {
  const members = new Map<string, string[]>();
  for (const id of census.ids) append(members, settled(id), id);
  return [...members].map(([id, all]) => ({ id, type: census.typeOf(id), members: all }));
}

/** The shorter names that could mean a person: the last name, or first and last of several. */
function partsOf(words: readonly string[]): readonly string[] {
  const [first = '', last = ''] = [words[0], words[words.length - 1]];
  return words.length > 2 ? [last, `${first} ${last}`] : words.length === 2 ? [last] : [];
}

/** What texts call a body. */
function aliasesOf(census: ActorCensus, { members }: Whole): readonly string[] {
  return members.flatMap((id) => [...census.aliasesOf(id)].map(([alias]) => normalizeName(alias)));
}

function mergeOf(
  { short, fuller, name, family }: Candidate,
  census: ActorCensus,
  ties: Ties,
  isOf: (id: string, family: string) => boolean,
): Merge | null {
  const [id, into] = [short.id, fuller.id];
  if (short.type !== 'person' && ACRONYM.test(census.nameOf(id))) {
    const doc = firstDocument(name, fuller, census);
    if (doc !== undefined) return { id, into, because: 'expanded', doc };
  }
  const shared = family === null ? sharedTie(id, into, ties) : relativeOf(id, into, ties, (tie) => isOf(tie, family));
  return shared === null ? null : { id, into, because: 'fuller', with: shared };
}

/** The first that calls somebody so. */
function firstDocument(name: string, { members }: Whole, census: ActorCensus): string | undefined {
  const aliases = members.flatMap((id) => [...census.aliasesOf(id)]);
  return aliases.filter(([alias]) => normalizeName(alias) === name).map(([, doc]) => doc).sort(byCodeUnit)[0]; // prettier-ignore
}

/** Whom each of the candidates and their fuller forms has to do with. */
function tiesOf(census: ActorCensus, found: readonly Candidate[], settled: (id: string) => string): Ties {
  const wholes = found.flatMap(({ short, fuller }) => [short, fuller]);
  const counted = census.tiesOf(wholes.flatMap(({ members }) => members));
  const settledTies = ({ members }: Whole): ReadonlySet<string> =>
    new Set(members.flatMap((id) => [...(counted.get(id) ?? [])].map(settled)));
  return new Map(wholes.map((whole) => [whole.id, settledTies(whole)]));
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
