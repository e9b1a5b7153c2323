import type { ActorType } from '../../model/actor.js';
import type { ActorNoun } from '../../model/recognition-lexicon.js';

/** What all the senses of a noun agree that it names. */
export function typeOfNoun(nouns: readonly ActorNoun[]): ActorType | undefined {
  let agreed: ActorType | undefined;
  for (const { kind, type } of nouns) {
    if (kind !== 'description' && kind !== 'organ' && kind !== 'facility') continue;
    if (agreed !== undefined && agreed !== type) return undefined;
    agreed = type;
  }
  return agreed;
}
