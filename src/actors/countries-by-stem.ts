import { countryStem } from '../common/country-stem.js';

/** Countries that nobody listed, by what their adjectives begin with. */
export class CountriesByStem<Country> {
  readonly #byStem = new Map<string, Country>();
  readonly #lengths = new Set<number>();

  /** The first country with a stem keeps it. */
  add(name: string, country: Country): void {
    const stem = countryStem(name);
    if (stem === null || this.#byStem.has(stem)) return;
    this.#byStem.set(stem, country);
    this.#lengths.add(stem.length);
  }

  /** "Karunan" is Karuna: the longest stem counts. */
  of(adjective: string): Country | undefined {
    const word = adjective.toLowerCase();
    const length = [...this.#lengths].sort((a, b) => b - a).find((most) => this.#byStem.has(word.slice(0, most)));
    return length === undefined ? undefined : this.#byStem.get(word.slice(0, length));
  }
}
