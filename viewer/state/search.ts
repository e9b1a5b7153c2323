import { signal, type ReadonlySignal } from '@preact/signals';
import MiniSearch from 'minisearch';
import { byKeys } from '../../src/common/order.js';
import type { ActorNode, Dataset } from '../data/dataset.js';
import { topOf } from '../data/top-of.js';
import { whenIdle } from './later.js';

export interface Found {
  readonly actor: ActorNode;
  /** The alias that matched where the name itself did not, else null. */
  readonly alias: string | null;
}

export interface Search {
  readonly find: (query: string, limit: number) => readonly Found[];
  /** How many actors can be found at least: the index of a large graph grows while the page stays usable. */
  readonly indexed: ReadonlySignal<number>;
}

/** Actors that are indexed in one go; more would be felt. */
const atOnce = 300;

/**
 * Finds actors by the beginnings of words in their names and aliases; if there are none, with a letter wrong in longer
 * words.
 */
export function buildSearch(dataset: Dataset): Search {
  const index = new MiniSearch<ActorNode>({
    idField: 'index',
    fields: ['label', 'aliases'],
    extractField: (actor, field) => {
      if (field === 'index') return actor.index;
      return field === 'label' ? actor.label : actor.aliases.join(' \n ');
    },
    processTerm: (term) => fold(term) || null,
    searchOptions: { prefix: true, combineWith: 'AND', boost: { label: 3 } },
  });
  const indexed = signal(0);
  const grow = (from: number) => {
    const next = Math.min(dataset.actors.length, from + atOnce);
    index.addAll(dataset.actors.slice(from, next));
    const isDone = next === dataset.actors.length;
    // Who reads the number asks again: not at every step.
    if (isDone || next >= 2 * indexed.peek()) indexed.value = next;
    if (!isDone) whenIdle(() => grow(next));
  };
  grow(0);
  return { find: (query, limit) => find(index, dataset, query, limit), indexed };
}

function find(index: MiniSearch<ActorNode>, dataset: Dataset, query: string, limit: number): readonly Found[] {
  const exact = index.search(query);
  const results = exact.length > 0 ? exact : index.search(query, { fuzzy: (term) => (term.length > 4 ? 0.2 : false) });
  const rated = results.flatMap(({ id, score }) => {
    const actor = dataset.actors[id as number];
    return actor ? [{ actor, score: score * (1 + Math.log1p(actor.mentions)) }] : [];
  });
  const rank = byKeys<(typeof rated)[number]>(
    (found) => -found.score,
    (found) => found.actor.id,
  );
  return topOf(rated, limit, rank).map(({ actor }) => ({ actor, alias: aliasFor(actor, query) }));
}

function aliasFor(actor: ActorNode, query: string): string | null {
  const wanted = fold(query);
  if (fold(actor.label).includes(wanted)) return null;
  return actor.aliases.find((alias) => fold(alias).includes(wanted)) ?? null;
}

/** Lower case, without accents. */
export function fold(text: string): string {
  // Most names are plain, and taking letters apart is slow.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
