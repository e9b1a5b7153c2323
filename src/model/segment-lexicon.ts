export interface SegmentLexicon {
  /** Lower case with their full stop: a sentence does not end after them. */
  readonly abbreviations: ReadonlySet<string>;
  /** Lower-case words that are no names: a title-case headline's capitals on them mean nothing. */
  readonly vocabulary: ReadonlySet<string>;
  /** Forms of the verbs that matter: form → lemma. */
  readonly verbForms: ReadonlyMap<string, string>;
  /** Words that may stand between a subject and its verb: "they both left". */
  readonly floating: ReadonlySet<string>;
}
