import type { FrameLexicon } from '../model/frame.js';
import type { StatedRelation } from '../model/predication.js';
import type { Lookup } from './arguments.js';
import type { FrameTable } from './frame-table.js';
import { bare, state, wordingOf } from './state.js';
import { Places } from './places.js';

/** What all the frames of a table that fit state, as far as the words say; adds to `found`. */
export function stateAll(
  { control }: FrameLexicon,
  table: FrameTable,
  lookup: Lookup,
  predicate: StatedRelation['predicate'],
  construction: string,
  found: StatedRelation[],
  open?: number,
): void {
  const places = new Places(table, lookup, open);
  for (const row of places.fitting()) state(row, places, bare, wordingOf(predicate, construction), control, found);
}
