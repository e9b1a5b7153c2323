/**
 * Why a name or an id counts as an actor.
 * `listed` the gazetteer has the name · `same` written alike · `short` some of its words, in that document · `acronym` its first letters ·
 * `called` the text calls the actor so · `spelling` another spelling of a name · `expanded` an acronym that a document spells out ·
 * `fuller` a shorter name, whose bearer has to do with the same others ·
 * `namesake` somebody else has the name too · `corrected` a person says so
 */
export const identityKinds = [
  ...(['listed', 'same', 'short', 'acronym', 'called'] as const),
  ...(['spelling', 'expanded', 'fuller', 'namesake', 'corrected'] as const),
] as const;
export type IdentityKind = (typeof identityKinds)[number];

export interface IdentityReason {
  readonly name: string;
  readonly because: IdentityKind;
  /** The id that the name would have had by itself, where two ids became one. */
  readonly id?: string;
  /** The first document, by id, that says so. */
  readonly doc?: string;
  /** Whom both have to do with. */
  readonly with?: string;
  /** The line of the corrections file. */
  readonly line?: number;
}
