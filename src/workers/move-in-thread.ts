import { join } from 'node:path';
import { Piscina } from 'piscina';
import { packageRoot } from '../lexicon/package-root.js';
import type { Forces } from '../model/forces.js';

// What runs in a thread is the built file, whichever way this one is run.
const filename = join(packageRoot, 'dist', 'workers', 'layout-worker.js');

/**
 * Moves the nodes in a thread of its own, so that this one hears of signals: a round of a million nodes takes half a minute. Throws the
 * reason of an aborted signal; then the thread has ended.
 */
export async function moveInThread(
  forces: Forces,
  signal: AbortSignal | undefined,
  onRound: (share: number) => void,
): Promise<void> {
  const pool = new Piscina<Forces, void>({ filename, minThreads: 1, maxThreads: 1 });
  try {
    for (let round = 0; round < forces.rounds; round++) {
      onRound(round / forces.rounds);
      await pool.run(forces, signal ? { signal } : {});
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    await pool.destroy();
  }
}
