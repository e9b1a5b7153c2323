import type { Predication, Slot } from '../model/predication.js';

/** The subject as it is written: a passive's is what is done to. */
export function surfaceSubject(predication: Predication): Slot | null {
  return predication.verb.passive ? (predication.objects[0] ?? null) : predication.subject;
}
