/** How one name is spelt in several ways: grammar/lexicon/name-variants.yaml. */
export interface NameVariants {
  readonly particles: ReadonlySet<string>;
  /** Every ending with the one it stands for, the longest first. */
  readonly endings: readonly (readonly [written: string, meant: string])[];
  readonly names: ReadonlyMap<string, string>;
  readonly letters: readonly (readonly [written: string, meant: string])[];
  readonly words: ReadonlyMap<string, string>;
  readonly legalForms: ReadonlySet<string>;
  /** Relation types that say who a person is. */
  readonly placing: ReadonlySet<string>;
}
