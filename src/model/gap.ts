/**
 * What the rules have nothing for. `verb`: a verb phrase between two named actors that no frame covers; `name`: a capitalised phrase in
 * a place that a frame asks for, where nobody was recognized.
 */
export interface Gap {
  readonly kind: 'verb' | 'name';
  /** The lemmas of the verb phrase, or the name. */
  readonly text: string;
  readonly sentence: string;
}
