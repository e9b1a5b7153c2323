import MiniSearch from 'minisearch';
import { byKeys } from '../../src/common/order.js';
import type { ActorNode, Dataset } from '../data/dataset.js';

export interface Found {
  readonly actor: ActorNode;
  /** The alias that matched where the name itself did not, else null. */
  readonly alias: string | null;
}

export type Search = (query: string, limit: number) => readonly Found[];

/** Finds actors by the beginnings of words in their names and aliases, with a letter wrong in longer words. */
export function buildSearch(dataset: Dataset): Search {
  const index = new MiniSearch<ActorNode>({
    idField: 'index',
    fields: ['label', 'aliases'],
    extractField: (actor, field) => {
      if (field === 'index') return actor.index;
      return field === 'label' ? actor.label : actor.aliases.join(' \n ');
    },
    processTerm: (term) => fold(term) || null,
    searchOptions: {
      prefix: true,
      combineWith: 'AND',
      boost: { label: 3 },
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });
  index.addAll(dataset.actors);
  return (query, limit) => {
    const actors = index.search(query).flatMap(({ id, score }) => {
      const actor = dataset.actors[id as number];
      return actor ? [{ actor, score: score * (1 + Math.log1p(actor.mentions)) }] : [];
    });
    actors.sort(
      byKeys(
        (found) => -found.score,
        (found) => found.actor.id,
      ),
    );
    return actors.slice(0, limit).map(({ actor }) => ({ actor, alias: aliasFor(actor, query) }));
  };
}

function aliasFor(actor: ActorNode, query: string): string | null {
  const wanted = fold(query);
  if (fold(actor.label).includes(wanted)) return null;
  return actor.aliases.find((alias) => fold(alias).includes(wanted)) ?? null;
}

/** Lower case, without accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
