import type { SpellingKeys } from '../common/spelling-key.js';
import { append } from '../common/append.js';
import { byKeys } from '../common/order.js';
import type { Steps } from '../common/steps.js';
import type { ActorType } from '../model/actor.js';
import type { NameVariants } from '../model/name-variants.js';
import type { ActorCensus, KnownActors } from './actor-census.js';
import type { Merge } from './merge-variants.js';

/** Shorter single names are spelt alike by chance. */
const LONG = 6;

/**
 * Ids whose names are spellings of one name become one: the listed one's, if one alone is listed under such a name, else that of the
 * fullest. Several listed under it stay apart, and nobody joins any of them.
 */
export function* mergeSpellings(
  census: ActorCensus,
  known: KnownActors,
  variants: NameVariants,
  keys: SpellingKeys,
): Steps<readonly Merge[]> {
  const firsts = new Map<string, string>();
  const others = new Map<string, string[]>();
  for (const id of census.ids) {
    yield;
    if (census.isListed(id)) continue;
    const key = keyOf(census.nameOf(id), census.typeOf(id), variants, keys);
    if (key === null) continue;
    // A list for each would take much memory: most names are spelt one way.
    if (firsts.has(key)) append(others, key, id);
    else firsts.set(key, id);
  }
  const listed = listedUnder(firsts, known, variants, keys);
  const merges: Merge[] = [];
  for (const [key, first] of firsts) {
    const bearers = listed.get(key);
    if (bearers === undefined && !others.has(key)) continue;
    const ids = [first, ...(others.get(key) ?? [])];
    const into = bearers ? [...bearers][0] : [...ids].sort(byFullness(census))[0];
    if (into === undefined || (bearers && bearers.size > 1)) continue;
    for (const id of ids) if (id !== into) merges.push({ id, into, because: 'spelling' });
  }
  return merges;
}

/** Null for a name that proves nothing: a single given name, or a short one. */
function keyOf(name: string, type: ActorType, variants: NameVariants, keys: SpellingKeys): string | null {
  const key = keys.of(name, type);
  const isWeak = type === 'person' && !key.includes(' ') && (key.length < LONG || variants.names.has(key));
  return isWeak ? null : `${type} ${key}`;
}

function listedUnder(
  wanted: ReadonlyMap<string, unknown>,
  known: KnownActors,
  variants: NameVariants,
  keys: SpellingKeys,
): ReadonlyMap<string, ReadonlySet<string>> {
  const listed = new Map<string, Set<string>>();
  for (const [id, { name, type, aliases }] of wanted.size > 0 ? known : []) {
    for (const own of [name, ...aliases]) {
      const key = keyOf(own, type, variants, keys);
      if (key === null || !wanted.has(key)) continue;
      listed.set(key, (listed.get(key) ?? new Set()).add(id));
    }
  }
  return listed;
}

const byFullness = (census: ActorCensus) =>
  byKeys<string>(
    (id) => -census.nameOf(id).split(' ').length,
    (id) => -census.nameOf(id).length,
    (id) => id,
  );
