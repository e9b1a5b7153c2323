/** What a program that this project did not write found in an export. */
export interface Reading {
  readonly actors: number;
  readonly relations: number;
  /** How many pieces of evidence, or what of it the format has. */
  readonly evidence: number | 'all sentences' | 'first sentence' | 'none';
  /** The names of actors by id, or in no order where the format has no ids. */
  readonly names: ReadonlyMap<string, string> | ReadonlySet<string>;
}

/** How an export is read back. */
export interface Reader {
  readonly format: string;
  /** The program or library, and its version. */
  readonly program: string;
  readonly read: (files: readonly string[]) => Reading | Promise<Reading>;
  /** What becomes of a name in the format; left out, it stays as it is. */
  readonly name?: (name: string) => string;
  /** Whether the format holds lone surrogates and U+0000, by escapes; elsewhere they become U+FFFD. */
  readonly holdsAll?: boolean;
}
