import { normalizeName } from '../common/normalize-name.js';
import { byKeys } from '../common/order.js';
import type { NodeAttributes } from '../model/graph-data.js';
import { similarity } from './similarity.js';

/** An actor that a name may mean, and how well it fits, from 0 to 1. */
export interface NameCandidate {
  readonly id: string;
  readonly score: number;
}

interface Named {
  readonly id: string;
  readonly mentions: number;
  /** Normalized; the first is the actor's own, the others aliases. */
  readonly names: readonly string[];
}

/** Below this a name is not like another. */
const LEAST = 0.5;

/** Finds actors by their names: as they are, without case, accents and dots, and roughly. */
export class NameIndex {
  readonly #actors: readonly Named[];
  readonly #byName = new Map<string, { readonly own: string[]; readonly alias: string[] }>();

  constructor(nodes: Iterable<readonly [id: string, attributes: NodeAttributes]>) {
    this.#actors = Array.from(nodes, ([id, { label, aliases, mentions }]) => {
      return { id, mentions, names: [label, ...aliases].map(normalizeName) };
    });
    for (const { id, names } of this.#actors) names.forEach((name, place) => this.#enter(name, id, place === 0));
  }

  #enter(name: string, id: string, isOwn: boolean): void {
    const entry = this.#byName.get(name) ?? { own: [], alias: [] };
    this.#byName.set(name, entry);
    const list = isOwn ? entry.own : entry.alias;
    if (!list.includes(id)) list.push(id);
  }

  /** The actors that bear exactly this name; those whose own it is if there are any, else those who have it as an alias. */
  bearers(name: string): readonly string[] {
    const entry = this.#byName.get(normalizeName(name));
    if (entry === undefined) return [];
    return entry.own.length > 0 ? entry.own : entry.alias;
  }

  /** The actors that a name may mean, the likeliest first. */
  candidates(name: string, limit: number): readonly NameCandidate[] {
    const asked = normalizeName(name);
    return this.#actors
      .map((actor) => ({ id: actor.id, mentions: actor.mentions, score: bestScore(asked, actor.names) }))
      .filter(({ score }) => score >= LEAST)
      .sort(
        byKeys(
          ({ score }) => -score,
          ({ mentions }) => -mentions,
          ({ id }) => id,
        ),
      )
      .slice(0, limit)
      .map(({ id, score }) => ({ id, score }));
  }
}

function bestScore(asked: string, names: readonly string[]): number {
  const scores = names.map((name, place) => (name === asked ? 1 : roughScore(asked, name)) - (place === 0 ? 0 : 0.02));
  return Math.round(Math.max(0, ...scores) * 1000) / 1000;
}

/** The mean, over the words asked for, of the likeness to the most alike word of the name; a little less for words left over. */
function roughScore(asked: string, name: string): number {
  const words = name.split(' ');
  const askedWords = asked.split(' ');
  const likenesses = askedWords.map((word) => Math.max(...words.map((other) => wordScore(word, other))));
  const mean = likenesses.reduce((sum, likeness) => sum + likeness, 0) / askedWords.length;
  const leftOver = Math.max(0, words.length - askedWords.length) / words.length;
  return Math.max(similarity(asked, name), mean * 0.9) * (1 - 0.15 * leftOver);
}

/** Words that are a third or more different are not alike at all. */
function wordScore(a: string, b: string): number {
  if (a.length > 2 && b.startsWith(a)) return 0.9;
  const likeness = similarity(a, b);
  return likeness > 0.66 ? likeness : 0;
}
