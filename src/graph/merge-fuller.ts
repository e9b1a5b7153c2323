import { append } from '../common/append.js';
import { normalizeName } from '../common/normalize-name.js';
import { byCodeUnit } from '../common/order.js';
import type { SpellingKeys } from '../common/spelling-key.js';
import type { ActorType } from '../model/actor.js';
import type { ActorCensus } from './actor-census.js';
import type { Merge } from './merge-variants.js';

const ACRONYM = /^[\p{Lu}\p{N}&]{3,8}$/u;

/** What is known of an id and of those that are spelt like it. */
interface Whole {
  readonly id: string;
  readonly type: ActorType;
  readonly words: readonly string[];
  /** Names in use for it, normalized, with the first document of each. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly ties: ReadonlySet<string>;
}

/**
 * A shorter name means the one actor that bears a fuller form of it: an acronym that a document spells out, or a part of a name whose
 * two bearers have to do with the same third. Where several could be meant, or no tie says so, they stay two.
 */
export function mergeFuller(
  census: ActorCensus,
  keys: SpellingKeys,
  settled: (id: string) => string,
): readonly Merge[] {
  const wholes = wholesOf(census, keys, settled);
  const byPart = new Map<string, Whole[]>();
  for (const whole of wholes) for (const part of partsOf(whole)) append(byPart, `${whole.type} ${part}`, whole);
  const merges = wholes
    .filter(({ id }) => !census.isListed(id))
    .flatMap((short) => {
      const name = short.type === 'person' ? short.words.join(' ') : normalizeName(census.nameOf(short.id));
      const fuller = (byPart.get(`${short.type} ${name}`) ?? []).filter(({ id }) => id !== short.id);
      const [only] = fuller;
      return only && fuller.length === 1 ? (reasonOf(short, only, census.nameOf(short.id), name) ?? []) : [];
    });
  return withoutChains(merges);
}

function wholesOf(census: ActorCensus, keys: SpellingKeys, settled: (id: string) => string): readonly Whole[] {
  const members = new Map<string, string[]>();
  for (const id of census.ids) append(members, settled(id), id);
  return [...members].map(([id, all]) => {
    const counted = all.flatMap((one) => census.get(one) ?? []);
    const aliases = counted.flatMap((one) =>
      [...one.aliases].map(([alias, doc]) => [normalizeName(alias), doc] as const),
    );
    const type = census.typeOf(id);
    return {
      ...{ id, type, words: keys.of(census.nameOf(id), type).split(' ') },
      aliases: new Map(aliases.sort(([, a], [, b]) => byCodeUnit(b, a))),
      ties: new Set(counted.flatMap((one) => [...one.ties].map(settled))),
    };
  });
}

/** The shorter names that could mean it: a person's last name, or first and last of several; what texts call a body. */
function partsOf({ type, words, aliases }: Whole): readonly string[] {
  if (type !== 'person') return [...aliases.keys()];
  const [first = '', last = ''] = [words[0], words[words.length - 1]];
  return words.length > 2 ? [last, `${first} ${last}`] : words.length === 2 ? [last] : [];
}

function reasonOf(short: Whole, fuller: Whole, name: string, key: string): Merge | null {
  const { id } = short;
  const doc = fuller.aliases.get(key);
  if (short.type !== 'person' && doc !== undefined && ACRONYM.test(name))
    return { id, into: fuller.id, because: 'expanded', doc };
  const shared = sharedTie(short, fuller);
  return shared === null ? null : { id, into: fuller.id, because: 'fuller', with: shared };
}

/** Somebody both have to do with; countries have to do with everybody, so that it takes two of them. */
function sharedTie(a: Whole, b: Whole): string | null {
  const shared = [...a.ties].filter((tie) => b.ties.has(tie) && tie !== a.id && tie !== b.id).sort(byCodeUnit);
  const narrow = shared.find((tie) => !tie.startsWith('country:'));
  return narrow ?? (shared.length > 1 ? (shared[0] ?? null) : null);
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
