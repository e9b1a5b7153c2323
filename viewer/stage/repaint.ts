import type Sigma from 'sigma';

export interface Repainter {
  /** Reads all looks and positions anew. */
  readonly all: () => void;
  /** Draws the same looks again: programs read for themselves what is visible. */
  readonly frame: () => void;
  /** Reads the looks of some actors and relations anew, by their keys. */
  readonly part: (nodes: string[], edges: string[]) => void;
}

/**
 * Draws what changed in the next frame. Between the call for a whole refresh and its frame sigma knows no item's place
 * in its buffers, and throws at a partial one that wants to keep them.
 */
export function createRepainter(sigma: Sigma): Repainter {
  let isWhole = false;
  sigma.on('afterRender', () => (isWhole = false));
  return {
    all: () => {
      isWhole = true;
      sigma.scheduleRefresh();
    },
    frame: () => void sigma.scheduleRender(),
    part: (nodes, edges) => {
      if (nodes.length + edges.length === 0 && !isWhole) return void sigma.scheduleRender();
      sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: !isWhole, schedule: true });
    },
  };
}
