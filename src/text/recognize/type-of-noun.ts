import type { ActorType } from '../../model/actor.js';
import type { ActorNoun } from '../../model/recognition-lexicon.js';

/** What all the senses of a noun agree that it names. */
export function typeOfNoun(nouns: readonly ActorNoun[]): ActorType | undefined {
  const telling = nouns.filter(({ kind }) => kind === 'description' || kind === 'organ' || kind === 'facility');
  const types = new Set(telling.map(({ type }) => type));
  const [type] = types;
  return types.size === 1 ? type : undefined;
}
