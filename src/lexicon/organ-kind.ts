/** A body that every country has, by all the ways of calling it; the first is used in its actor's name. */
export interface OrganKind {
  readonly id: string;
  readonly name: string;
  readonly forms: readonly string[];
}
