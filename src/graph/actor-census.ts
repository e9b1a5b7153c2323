import { Interned } from '../common/interned.js';
import { smallNumbers } from '../common/number-list.js';
import { SmallMaps } from '../common/small-maps.js';
import type { Actor, ActorType } from '../model/actor.js';
import type { RelationEnd, RelationMention } from '../model/relation-mention.js';
import { aliasText, isAlias } from './is-alias.js';
import { mostFrequent } from './tally.js';

export type KnownActors = ReadonlyMap<
  string,
  Pick<Actor, 'name' | 'type' | 'aliases'> & { readonly country?: string | null }
>;

/**
 * What all texts say of every id that relation mentions name, before it is settled whether others mean the same. Adding and merging give
 * the same in any order. A large corpus has as many ids as documents have names, so each takes as little memory as it can.
 */
export class ActorCensus {
  readonly #ids = new Interned();
  readonly #types = new Interned();
  readonly #namesOf = new SmallMaps<number>();
  readonly #typesOf = new SmallMaps<number>();
  /** Each name that texts use for it, with the first document, by id, that does. */
  readonly #aliasesOf = new SmallMaps<string>();
  /** The ends of every relation. */
  readonly #sources = smallNumbers();
  readonly #targets = smallNumbers();

  constructor(private readonly known: KnownActors) {}

  add(mentions: Iterable<RelationMention>): void {
    for (const mention of mentions) {
      this.#sources.push(this.#addEnd(mention.source, mention));
      this.#targets.push(this.#addEnd(mention.target, mention));
    }
  }

  /** Adds all that another census has counted. */
  merge(other: ActorCensus): void {
    const own = other.#ids.texts.map((id) => this.#ids.of(id));
    own.forEach((at, from) => {
      for (const [name, times] of other.#namesOf.entries(from)) this.#countName(at, name, times);
      for (const [type, times] of other.#typesOf.entries(from)) this.#countType(at, type, times);
      for (const [alias, doc] of other.#aliasesOf.entries(from)) this.#addAlias(at, alias, doc);
    });
    for (const source of other.#sources.numbers) this.#sources.push(own[source] as number);
    for (const target of other.#targets.numbers) this.#targets.push(own[target] as number);
  }

  has(id: string): boolean {
    return this.#ids.find(id) !== undefined;
  }

  /** The ids counted, in their order. */
  get ids(): readonly string[] {
    return [...this.#ids.texts].sort();
  }

  isListed(id: string): boolean {
    return this.known.has(id);
  }

  /** As the graph will name it: the listed name, else the one that most of its mentions have. */
  nameOf(id: string): string {
    return this.known.get(id)?.name ?? this.#mostFrequent(this.#namesOf, id) ?? id;
  }

  typeOf(id: string): ActorType {
    const type = this.known.get(id)?.type ?? this.#mostFrequent(this.#typesOf, id) ?? id.split(':')[0];
    return type as ActorType;
  }

  /** The names that texts use for it, each with the first document, by id, that does. */
  aliasesOf(id: string): Iterable<readonly [alias: string, doc: string]> {
    const at = this.#ids.find(id);
    return at === undefined ? [] : this.#aliasesOf.entries(at);
  }

  /** Those that each of some ids has a relation with. */
  tiesOf(ids: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
    const ties = new Map<number, Set<string>>();
    for (const at of [...ids].map((id) => this.#ids.find(id))) if (at !== undefined) ties.set(at, new Set());
    this.#sources.numbers.forEach((source, i) => {
      const target = this.#targets.at(i);
      ties.get(source)?.add(this.#ids.at(target));
      ties.get(target)?.add(this.#ids.at(source));
    });
    return new Map([...ties].map(([at, others]) => [this.#ids.at(at), others]));
  }

  #addEnd(end: RelationEnd, mention: RelationMention): number {
    const at = this.#ids.of(end.id);
    this.#countName(at, end.name, 1);
    this.#countType(at, end.type, 1);
    if (isAlias(end, mention)) this.#addAlias(at, aliasText(end.mention.text), mention.doc);
    return at;
  }

  #countName(at: number, name: string, times: number): void {
    this.#namesOf.set(at, name, (this.#namesOf.get(at, name) ?? 0) + times);
  }

  #countType(at: number, type: string, times: number): void {
    const one = this.#types.at(this.#types.of(type));
    this.#typesOf.set(at, one, (this.#typesOf.get(at, one) ?? 0) + times);
  }

  #addAlias(at: number, alias: string, doc: string): void {
    const before = this.#aliasesOf.get(at, alias);
    if (before !== undefined && before <= doc) return;
    // Mostly it is the name, which need not be held twice.
    const name = this.#namesOf.first(at);
    this.#aliasesOf.set(at, name === alias ? name : alias, doc);
  }

  #mostFrequent(tallies: SmallMaps<number>, id: string): string | undefined {
    const at = this.#ids.find(id);
    return at === undefined ? undefined : mostFrequent(tallies.entries(at));
  }
}
