import type { NounGroup } from '../model/chunk.js';
import type { ControlLexicon } from '../model/frame.js';
import type { Predication, Slot } from '../model/predication.js';
import { possessors } from './noun-arguments.js';

/** Whether a verb and the first word of its object tell of an act that may be: "feared an attack on", "opposed a merger of". */
export function isImagined(
  group: NounGroup,
  first: string,
  slot: Slot,
  { verb, objects }: Predication,
  { imaginingVerbs, opposingVerbs, anaphorDeterminers }: ControlLexicon,
): boolean {
  if (imaginingVerbs.has(verb.lemma))
    return objects.includes(slot) && !anaphorDeterminers.has(first) && possessors(group).length === 0;
  return opposingVerbs.has(verb.lemma) && (first === 'a' || first === 'an') && objects.includes(slot);
}
