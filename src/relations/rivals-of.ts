import type { Mention } from '../model/mention.js';
import type { Predication, Slot } from '../model/predication.js';
import { isNamedIn, loneMention } from './lone-mention.js';
import { mentionsOf } from './slots.js';

const NO_RIVALS: ReadonlySet<Mention> = new Set();

/** The mentions in the other argument places of the clauses that a mention is an argument of. */
export function rivalsOf(mention: Mention, predications: readonly Predication[]): ReadonlySet<Mention> {
  let rivals: Set<Mention> | null = null;
  for (const predication of predications) {
    const places = placesOf(predication);
    for (let own = 0; own < places; own++) {
      const place = placeAt(predication, own);
      if (!place || !isNamedIn(mention, place)) continue;
      for (let at = 0; at < places; at++) if (at !== own) rivals = withNamed(placeAt(predication, at), rivals);
    }
  }
  return rivals ?? NO_RIVALS;
}

const placesOf = ({ objects, phrases }: Predication): number => objects.length + phrases.length + 2;

/** The subject, the objects, the phrases, and whose the subject is. */
function placeAt({ subject, objects, phrases, whose }: Predication, at: number): Slot | null {
  if (at === 0) return subject;
  if (at <= objects.length) return objects[at - 1] as Slot;
  const phrase = at - 1 - objects.length;
  return phrase < phrases.length ? (phrases[phrase] as Slot) : whose;
}

function withNamed(place: Slot | null, rivals: Set<Mention> | null): Set<Mention> | null {
  if (!place) return rivals;
  const only = loneMention(place);
  if (only === null) return rivals;
  const all = rivals ?? new Set();
  if (only) return all.add(only);
  for (const rival of mentionsOf(place)) all.add(rival);
  return all.size > 0 ? all : null;
}
