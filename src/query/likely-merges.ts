import { append } from '../common/append.js';
import { byCodeUnit, byKeys } from '../common/order.js';
import type { ActorReference } from '../model/relation-mention.js';
import type { ActorNode } from './actor-node.js';
import { likenessOf, toBearer, type AlikeKind, type Bearer } from './alike.js';
import type { GraphStore } from './graph-store.js';

/** Two actors that may be one. */
export interface LikelyMerge {
  /** The one to keep, and the one that would become it. */
  readonly actors: readonly [ActorNode, ActorNode];
  readonly because: AlikeKind;
  /** How likely they are one, from 0 to 1. */
  readonly score: number;
  /** Whom both have to do with, countries last. */
  readonly shared: readonly ActorReference[];
}

export interface LikelyOptions {
  /** 0.4 if left out. */
  readonly minScore?: number | undefined;
  /** Only with this actor. */
  readonly of?: string | undefined;
  /** Actors that a list keeps apart: two of them are never proposed. */
  readonly isListed?: ((id: string) => boolean) | undefined;
}

/** A word that more actors have in their names says nothing. */
const MOST = 60;
const PREFIX = 4;

/** Pairs that may be one actor; those that would mend most come first. */
export function likelyMerges(
  store: GraphStore,
  { minScore = 0.4, of, isListed = () => false }: LikelyOptions = {},
): readonly LikelyMerge[] {
  const bearers = bearersOf(store);
  const found: LikelyMerge[] = [];
  for (const [a, b] of pairs(bearers, of)) {
    if (isListed(a.id) && isListed(b.id)) continue;
    const likeness = likenessOf(a, b);
    if (likeness === null) continue;
    const shared = sharedTies(a, b);
    const score = scoreOf(likeness.score, a, b, shared);
    if (score < minScore) continue;
    const [keep, other] = [a, b].sort(byRank(isListed)) as [Bearer, Bearer];
    found.push({
      actors: [store.actor(keep.id), store.actor(other.id)],
      ...{ because: likeness.because, score, shared: shared.map((id) => store.reference(id)) },
    });
  }
  return found.sort(
    byKeys(
      ({ score, actors: [, other] }) => -score * Math.log2(1 + other.mentions),
      ({ actors: [keep] }) => keep.id,
      ({ actors: [, other] }) => other.id,
    ),
  );
}

function bearersOf({ network }: GraphStore): readonly Bearer[] {
  const ties = new Map<string, Set<string>>(network.mapNodes((id) => [id, new Set<string>()]));
  network.forEachEdge((_, __, source, target) => {
    ties.get(source)?.add(target);
    ties.get(target)?.add(source);
  });
  const bearers = network.mapNodes((id, attributes) => toBearer(id, attributes, ties.get(id) ?? new Set()));
  return bearers.filter(({ id }) => !network.getNodeAttribute(id, 'generic'));
}

/** Each two actors that have a word, the beginning of one, or initials in common, once. */
function* pairs(bearers: readonly Bearer[], of: string | undefined): Generator<readonly [Bearer, Bearer]> {
  const blocks = new Map<string, Bearer[]>();
  for (const bearer of bearers) for (const key of keysOf(bearer)) append(blocks, key, bearer);
  const seen = new Set<string>();
  for (const block of blocks.values()) {
    if (block.length > MOST && of === undefined) continue;
    for (const [at, a] of block.entries()) {
      for (const b of block.slice(at + 1)) {
        if (of !== undefined && a.id !== of && b.id !== of) continue;
        const key = `${a.id} ${b.id}`;
        if (!seen.has(key)) yield [a, b];
        seen.add(key);
      }
    }
  }
}

function keysOf({ words, others, initials, type }: Bearer): ReadonlySet<string> {
  const all = [words, ...others].flat();
  const last = words[words.length - 1] ?? '';
  const begins = [words[0] ?? '', last].filter((word) => word.length >= PREFIX).map((word) => word.slice(0, PREFIX));
  return new Set([
    ...all.filter((word) => word.length > 1),
    ...begins.map((begin) => `${type}:${begin}`),
    ...(initials.length > 1 ? [initials] : []),
  ]);
}

function sharedTies(a: Bearer, b: Bearer): readonly string[] {
  const isCountry = (id: string): number => (id.startsWith('country:') ? 1 : 0);
  return [...a.ties].filter((id) => b.ties.has(id)).sort((x, y) => isCountry(x) - isCountry(y) || byCodeUnit(x, y));
}

/** Company in common speaks for one, a relation with each other for two. */
function scoreOf(likeness: number, a: Bearer, b: Bearer, shared: readonly string[]): number {
  const narrow = shared.filter((id) => !id.startsWith('country:')).length;
  const company = Math.min(0.3, 0.15 * narrow + 0.05 * (shared.length - narrow));
  const score = Math.min(0.99, likeness + company) * (a.ties.has(b.id) ? 0.5 : 1);
  return Math.round(score * 1000) / 1000;
}

const byRank = (isListed: (id: string) => boolean) =>
  byKeys<Bearer>(
    ({ id }) => (isListed(id) ? 0 : 1),
    ({ words }) => -words.length,
    ({ mentions }) => -mentions,
    ({ id }) => id,
  );
