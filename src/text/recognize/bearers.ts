import { ofWordBy } from '../../common/words.js';
import type { ActorId } from '../../model/actor.js';
import type { Gazetteer, GazetteerActor, GazetteerAlias } from '../../model/gazetteer.js';
import type { RecognitionLexicon } from '../../model/recognition-lexicon.js';
import { factsOf } from './word-facts.js';

/** Those who bear a listed name, and what the gazetteer has of them. */
export interface Bearers {
  readonly aliases: readonly GazetteerAlias[];
  /** The first of these, and who is called so. */
  readonly alias: GazetteerAlias;
  readonly first: GazetteerActor | null;
  readonly candidates: readonly ActorId[];
  readonly metonym: ActorId | null;
}

/** Those whose name a word is wherever it stands; null if there are none, or it is an adjective too. */
export const bearersOfWord = ofWordBy((word, lexicon: RecognitionLexicon): Bearers | null => {
  const { meant } = factsOf(word, lexicon);
  return meant?.every(({ form }) => form === 'name') === true ? bearersOf(meant, lexicon.gazetteer) : null;
});

/** Who bears the name of some aliases; null if these are none. */
export function bearersOf(aliases: readonly GazetteerAlias[], { actors }: Gazetteer): Bearers | null {
  const alias = aliases[0];
  if (!alias) return null;
  const candidates = [alias.actor];
  for (const { actor } of aliases) if (!candidates.includes(actor)) candidates.push(actor);
  const first = actors.get(alias.actor) ?? null;
  return { aliases, alias, first, candidates, metonym: metonymOf(candidates, actors) };
}

/** The government that a name stands for, if any of those who bear it are its seat. */
function metonymOf(candidates: readonly ActorId[], actors: Gazetteer['actors']): ActorId | null {
  for (const id of candidates) {
    const metonym = actors.get(id)?.metonym ?? null;
    if (metonym !== null) return metonym;
  }
  return null;
}
