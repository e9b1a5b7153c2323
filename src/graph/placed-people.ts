import type { NameVariants } from '../model/name-variants.js';
import type { RelationEnd, RelationMention } from '../model/relation-mention.js';
import type { KnownActors } from './actor-census.js';

/** The unlisted people whom texts place in a country, by an office or a seat: only of these can one name mean two. */
export class PlacedPeople {
  readonly #country = new Map<string, string>();
  readonly #inSeveral = new Set<string>();

  constructor(
    private readonly known: KnownActors,
    private readonly variants: NameVariants,
  ) {}

  add(mentions: Iterable<RelationMention>): void {
    for (const { relation, source, target } of mentions) {
      this.#note(relation, source, target);
      this.#note(relation, target, source);
    }
  }

  /** Those who are placed in more countries than one. Of the others, who are many, nothing is known afterwards. */
  take(): ReadonlySet<string> {
    this.#country.clear();
    return this.#inSeveral;
  }

  #note(relation: string, person: RelationEnd, other: RelationEnd): void {
    if (person.type !== 'person' || this.known.has(person.id)) return;
    const country = placeOf(relation, other, this.known, this.variants);
    if (country === null) return;
    const before = this.#country.get(person.id);
    if (before === undefined) this.#country.set(person.id, country);
    else if (before !== country) this.#inSeveral.add(person.id);
  }
}

/** The country in which a relation with somebody places a person. */
export function placeOf(
  relation: string,
  other: RelationEnd,
  known: KnownActors,
  variants: NameVariants,
): string | null {
  if (!variants.placing.has(relation)) return null;
  return (other.type === 'country' ? other.id : known.get(other.id)?.country) || null;
}
