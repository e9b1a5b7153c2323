import type { EdgeDisplayData } from 'sigma/types';

/** A relation as programs draw it. */
export type StageEdge = EdgeDisplayData & {
  readonly index: number;
  readonly style: number;
  /** How far the middle of the control polygon stands off the straight line, in parts of its length. */
  readonly curve: number;
  readonly isBent: boolean;
  readonly emphasised: boolean;
};
