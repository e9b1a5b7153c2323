import type { Draft } from './draft.js';

/** A name, or tokens that turned out to be none, and where reading goes on. */
export interface Piece {
  readonly draft: Draft | null;
  readonly to: number;
}
