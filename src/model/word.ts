/** One spelling of a word: tokens that are written the same share it, and with it what has been found out about it. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** What has been found out, each in a place of its own: see common/words.ts. */
  [place: number]: unknown;
}
