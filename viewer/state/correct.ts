import { batch } from '@preact/signals';
import type { Correction } from '../../src/model/correction.js';
import type { Store } from './store.js';

/** Adds a correction; the graph shows it at once. */
export function correct(store: Store, correction: Correction, said: string): void {
  change(store, [...store.corrections.peek(), correction], said);
}

/** Takes a correction back, the last if none is said. */
export function takeBack(store: Store, index = store.corrections.peek().length - 1): void {
  const left = store.corrections.peek().filter((_, i) => i !== index);
  change(store, left, 'The correction is taken back.');
}

function change(store: Store, corrections: readonly Correction[], said: string): void {
  batch(() => {
    const next = nextSelection(store, () => (store.corrections.value = corrections));
    if (next) store.select(next.id === null ? undefined : { type: 'actor', id: next.id });
    store.announcement.value = { text: said, isShown: true };
  });
}

/** Where to go if what is selected is gone after the change: to an actor that it was about, if that is left. */
function nextSelection(store: Store, make: () => void): { readonly id: string | null } | null {
  const [before, selection] = [store.dataset.peek(), store.selection.peek()];
  make();
  const after = store.dataset.peek();
  if (selection.type === 'actor' && !after.actorById.has(selection.id)) return { id: null };
  if (selection.type !== 'relation' || after.relationById.has(selection.id)) return null;
  const relation = before.relationById.get(selection.id);
  const ends = [before.actors[relation?.source ?? -1], before.actors[relation?.target ?? -1]];
  return { id: ends.find((actor) => actor && after.actorById.has(actor.id))?.id ?? null };
}
