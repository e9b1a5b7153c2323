/** Phrases by their folded lower-case words; every node knows what the phrase that ends there stands for. */
export interface PhraseTrie<T> {
  readonly next: ReadonlyMap<string, PhraseTrie<T>>;
  readonly values: readonly T[];
}
