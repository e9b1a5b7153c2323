/** As many words are looked for in the list, before all are put into the map. */
const FEW = 1000;

/**
 * wink-nlp's own words, by their text. To put all 88,000 of them into a map takes as long as reading some hundred sentences, so that it is
 * left until many are asked for: up to then, they are looked up in the sorted list.
 */
export class Lexemes {
  private numbers: Map<string, number> | null = null;
  private asked = 0;

  constructor(private readonly list: readonly string[]) {}

  /** The number of a word; null if it is none of them. */
  numberOf(word: string): number | null {
    if (this.numbers === null) {
      if (this.asked++ < FEW) return this.find(word);
      this.numbers = new Map(this.list.map((own, number) => [own, number]));
    }
    return this.numbers.get(word) ?? null;
  }

  /** The list is in the order of words in lower case, but for its first, which stands for all others. */
  private find(word: string): number | null {
    const { list } = this;
    if (word === list[0]) return 0;
    const lower = word.toLowerCase();
    const at = (number: number): string => list[number] as string;
    let [from, to] = [1, list.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (at(middle).toLowerCase() < lower) from = middle + 1;
      else to = middle;
    }
    while (from < list.length && at(from) !== word && at(from).toLowerCase() === lower) from++;
    return from < list.length && at(from) === word ? from : null;
  }
}
