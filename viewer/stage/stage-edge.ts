import type { EdgeDisplayData } from 'sigma/types';

/** `curve` is how far the middle of the control polygon stands off the straight line, in parts of its length. */
export type StageEdge = EdgeDisplayData & { readonly style: number; readonly curve: number };
