import { effect } from '@preact/signals';
import { writeCorrections } from '../../src/export/write-corrections.js';
import { putCorrections, type SavedCorrections } from '../load/saved-corrections.js';
import type { Store } from './store.js';

/**
 * Saves every change of the corrections to the file they came from, one request at a time. Once the file refuses, no
 * more is sent, and the corrections can be downloaded instead. Returns how to stop.
 */
export function keepCorrections(store: Store, saved: SavedCorrections): () => void {
  let { version } = saved;
  let isBusy = false;
  const send = async (): Promise<void> => {
    if (isBusy || store.file.peek() === null) return;
    isBusy = true;
    while (store.file.peek() !== null && !isKept(store)) {
      const corrections = store.corrections.peek();
      const result = await putCorrections(writeCorrections(corrections), version);
      if (result.type === 'saved') {
        version = result.version;
        store.kept.value = corrections;
      } else {
        store.file.value = null;
        store.announcement.value = { text: `Not saved: ${result.trouble}`, isShown: true };
      }
    }
    isBusy = false;
  };
  return effect(() => {
    void store.corrections.value;
    if (!isKept(store)) void send();
  });
}

/** Nothing that was put right would be lost. */
export function isKept(store: Store): boolean {
  const [now, kept] = [store.corrections.peek(), store.kept.peek()];
  return now === kept || now.length + kept.length === 0;
}

/** Asks before the page is left with corrections that are kept nowhere. Returns how to stop. */
export function warnOfLoss(store: Store): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (!isKept(store)) event.preventDefault();
  };
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}
