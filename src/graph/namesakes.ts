import { byCodeUnit, byKeys } from '../common/order.js';
import type { ActorId } from '../model/actor.js';
import type { NameVariants } from '../model/name-variants.js';
import type { ActorReference, RelationEnd, RelationMention } from '../model/relation-mention.js';
import type { KnownActors } from './actor-census.js';
import { placeOf } from './placed-people.js';

/** What one document says of somebody. */
interface Told {
  /** The countries that it places them in, by an office or a seat. */
  readonly countries: Set<string>;
  /** Who is no country and has to do with them. */
  readonly ties: Set<string>;
  mentions: number;
}

interface Cluster {
  readonly docs: string[];
  readonly countries: Set<string>;
  readonly ties: Set<string>;
  mentions: number;
}

/** A further bearer of a name, with the id of the first and the country that tells them apart. */
export interface Namesake {
  readonly id: string;
  readonly of: string;
  readonly country: string;
}

/** Everybody who is not the first of a name. */
export class ToldApart {
  constructor(
    readonly all: readonly Namesake[],
    private readonly byDocument: ReadonlyMap<string, ReadonlyMap<string, string>>,
  ) {}

  /** The statements of a document, with the ids of those whom it means. */
  part(mentions: readonly RelationMention[]): readonly RelationMention[] {
    const first = mentions[0];
    const meant = first && this.byDocument.get(first.doc);
    if (!meant) return mentions;
    const as = <Actor extends ActorReference>(actor: Actor): Actor => {
      const id = meant.get(actor.id);
      return id === undefined ? actor : { ...actor, id: id as ActorId };
    };
    return mentions.map((mention) => {
      const [source, target, by] = [as(mention.source), as(mention.target), mention.by && as(mention.by)];
      return { ...mention, source, target, by };
    });
  }
}

/**
 * Tells people of one name apart: documents that place them in different countries, and have nobody in common, mean two. Of listed
 * people the list knows. The outcome does not depend on the order of documents.
 */
export class Namesakes {
  readonly #told = new Map<string, Map<string, Told>>();

  /** Of `people` alone, all who are placed in several countries, it needs to be told: of others it holds what it never uses. */
  constructor(
    private readonly known: KnownActors,
    private readonly variants: NameVariants,
    private readonly people: Pick<ReadonlySet<string>, 'has'>,
  ) {}

  add(mentions: Iterable<RelationMention>): void {
    for (const mention of mentions) {
      this.#note(mention, mention.source, mention.target);
      this.#note(mention, mention.target, mention.source);
    }
  }

  find(): ToldApart {
    const byDocument = new Map<string, Map<string, string>>();
    const all: Namesake[] = [];
    for (const [of, told] of [...this.#told].sort(byKeys(([id]) => id))) {
      for (const { docs, countries } of othersThanFirst(told)) {
        const country = [...countries].sort(byCodeUnit)[0] ?? '';
        const id = `${of}-${country.split(':')[1] ?? ''}`;
        all.push({ id, of, country });
        for (const doc of docs) byDocument.set(doc, (byDocument.get(doc) ?? new Map<string, string>()).set(of, id));
      }
    }
    return new ToldApart(all, byDocument);
  }

  #note({ doc, relation }: RelationMention, person: RelationEnd, other: RelationEnd): void {
    if (person.type !== 'person' || !this.people.has(person.id)) return;
    const told = this.#of(person.id, doc);
    told.mentions += 1;
    if (other.type !== 'country') told.ties.add(other.id);
    const country = placeOf(relation, other, this.known, this.variants);
    if (country !== null) told.countries.add(country);
  }

  #of(id: string, doc: string): Told {
    const docs = this.#told.get(id) ?? new Map<string, Told>();
    this.#told.set(id, docs);
    const told = docs.get(doc) ?? { countries: new Set(), ties: new Set(), mentions: 0 };
    docs.set(doc, told);
    return told;
  }
}

/** The clusters of documents that mean others than most of them do; none unless countries tell them apart. */
function othersThanFirst(told: ReadonlyMap<string, Told>): readonly Cluster[] {
  const placed = [...told.values()].filter(({ countries }) => countries.size > 0);
  if (new Set(placed.flatMap(({ countries }) => [...countries])).size < 2) return [];
  const clusters = clustersOf(told).filter(({ countries }) => countries.size > 0);
  const [, ...others] = clusters.sort(
    byKeys(
      ({ mentions }) => -mentions,
      ({ countries }) => [...countries].sort(byCodeUnit)[0] ?? '',
    ),
  );
  return others;
}

/** Documents that name a country or somebody in common are about one person. */
function clustersOf(told: ReadonlyMap<string, Told>): readonly Cluster[] {
  let clusters: readonly Cluster[] = [];
  for (const [doc, { countries, ties, mentions }] of [...told].sort(byKeys(([id]) => id))) {
    const own: Cluster = { docs: [doc], countries: new Set(countries), ties: new Set(ties), mentions };
    const same = clusters.filter((one) => overlaps(one.countries, countries) || overlaps(one.ties, ties));
    clusters = [...clusters.filter((one) => !same.includes(one)), same.reduce(joined, own)];
  }
  return clusters;
}

const overlaps = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...b].some((item) => a.has(item));

function joined(a: Cluster, b: Cluster): Cluster {
  return {
    docs: [...a.docs, ...b.docs],
    countries: new Set([...a.countries, ...b.countries]),
    ties: new Set([...a.ties, ...b.ties]),
    mentions: a.mentions + b.mentions,
  };
}
