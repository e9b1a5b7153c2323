/** Trouble with a document that does not stop the rest. */
export interface Diagnostic {
  /** A stable word: `not-english`, `binary`, `empty`, `bad-json`, `bad-encoding`, … */
  readonly code: string;
  /** `error`: the document gave nothing because of it. `warning`: it was read all the same. */
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** One-based, where the trouble has a line. */
  readonly line: number | null;
  /** What is wrong and what to do, as one sentence. */
  readonly message: string;
}
