import { setImmediate } from 'node:timers/promises';
import type { Steps } from '../common/steps.js';

/** Milliseconds of work after which others are let in. */
const SHARE = 30;

/** Lets timers and signals in during long work, wherever they have waited for a while. */
export class Pause {
  #last = performance.now();

  constructor(readonly signal: AbortSignal | undefined) {}

  /** To be asked often. Throws the reason of a signal that was aborted. */
  async now(): Promise<void> {
    if (performance.now() - this.#last >= SHARE) {
      await setImmediate();
      this.#last = performance.now();
    }
    this.signal?.throwIfAborted();
  }

  /** Does all the steps of some work. */
  async within<T>(steps: Steps<T>): Promise<T> {
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return value;
      await this.now();
    }
  }
}
