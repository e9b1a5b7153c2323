import type { Correction } from './corrections.js';
import type { Store } from './store.js';

/** Adds a correction; the graph shows it at once. */
export function correct(store: Store, correction: Correction, said: string): void {
  store.corrections.value = [...store.corrections.peek(), correction];
  store.announcement.value = { text: said, isShown: true };
}

/** Takes the last correction back. */
export function undo(store: Store): void {
  store.corrections.value = store.corrections.peek().slice(0, -1);
  store.announcement.value = { text: 'The last correction is taken back.', isShown: true };
}
