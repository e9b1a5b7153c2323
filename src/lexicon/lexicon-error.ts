/** One mistake in grammar/ or seeds/, with where it stands and what to do about it. */
export interface Complaint {
  readonly file: string;
  /** One-based. */
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** All mistakes found in grammar/ and seeds/, gathered before anything is read with them. */
export class LexiconError extends Error {
  readonly complaints: readonly Complaint[];

  constructor(complaints: readonly Complaint[]) {
    super(complaints.map((c) => `${c.file}:${c.line}: ${c.message}; ${c.remedy}`).join('\n'));
    this.name = 'LexiconError';
    this.complaints = complaints;
  }
}
