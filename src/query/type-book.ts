import type { RelationTypeInfo } from '../model/graph-data.js';
import { QueryError } from './query-error.js';
import { suggest } from './similarity.js';

/** A relation may be seen from its source, from its target, or from both: these are the bits that say so. */
export const FORWARD = 1;
export const TURNED = 2;

/** From which sides a question wants relations seen, by the number of their type; 0 if not at all. */
export interface TypeSelection {
  readonly sides: Uint8Array;
  /** Whether any is seen from its target. */
  readonly turns: boolean;
}

/** The relation types of a graph by number, and what questions call them. */
export class TypeBook {
  readonly #numbers = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #infos = new Map<string, RelationTypeInfo>();
  readonly #byInverse = new Map<string, string[]>();

  constructor(infos: readonly RelationTypeInfo[]) {
    for (const info of infos) {
      this.number(info.id);
      this.#infos.set(info.id, info);
      if (info.inverse !== null)
        this.#byInverse.set(info.inverse, [...(this.#byInverse.get(info.inverse) ?? []), info.id]);
    }
    this.number('open');
  }

  /** The number of a type, a new one if it has none yet. */
  number(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.#numbers.set(id, this.#ids.length);
    return this.#ids.push(id) - 1;
  }

  info(id: string): RelationTypeInfo | undefined {
    return this.#infos.get(id);
  }

  isSymmetric(number: number): boolean {
    return this.#infos.get(this.#ids[number] ?? '')?.symmetric ?? false;
  }

  /** The types a question names; every type if it names none. Throws QueryError on a name that is none. */
  select(names: readonly string[] | null): TypeSelection {
    const sides = new Uint8Array(this.#ids.length);
    const allow = (number: number, side: number) => (sides[number] = (sides[number] ?? 0) | side);
    for (const name of names ?? this.#ids) {
      const ids = this.#numbers.has(name) ? [name] : [];
      const inverted = ids.length === 0 ? (this.#byInverse.get(name) ?? []) : [];
      if (ids.length + inverted.length === 0) throw this.#unknown(name);
      for (const number of ids.map((id) => this.number(id)))
        allow(number, this.isSymmetric(number) ? FORWARD | TURNED : FORWARD);
      for (const id of inverted) allow(this.number(id), TURNED);
    }
    return { sides, turns: sides.some((side) => (side & TURNED) !== 0) };
  }

  #unknown(name: string): QueryError {
    return new QueryError(
      `no relation type \`${name}\` is known`,
      suggest(name, [...this.#ids, ...this.#byInverse.keys()]),
    );
  }
}
