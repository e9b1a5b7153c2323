import type { RelationTypeInfo } from '../model/graph-data.js';
import { QueryError } from './query-error.js';
import { suggest } from './similarity.js';

/** Numbers of relation types, by the direction in which a question wants them seen. */
export interface TypeSelection {
  readonly forward: ReadonlySet<number>;
  readonly turned: ReadonlySet<number>;
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
    const forward = new Set<number>();
    const turned = new Set<number>();
    for (const name of names ?? this.#ids) {
      const ids = this.#numbers.has(name) ? [name] : [];
      const inverted = ids.length === 0 ? (this.#byInverse.get(name) ?? []) : [];
      if (ids.length + inverted.length === 0) throw this.#unknown(name);
      for (const number of ids.map((id) => this.number(id))) {
        forward.add(number);
        if (this.isSymmetric(number)) turned.add(number);
      }
      for (const id of inverted) turned.add(this.number(id));
    }
    return { forward, turned };
  }

  #unknown(name: string): QueryError {
    return new QueryError(
      `no relation type \`${name}\` is known`,
      suggest(name, [...this.#ids, ...this.#byInverse.keys()]),
    );
  }
}
