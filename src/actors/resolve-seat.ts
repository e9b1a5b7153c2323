import type { ActorId } from '../model/actor.js';
import type { Mention, MentionNoun } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';
import { listed } from './reference.js';
import type { Reference } from './reference.js';
import { organId } from './resolve-organ.js';

/** What follows a description that its seat tells the country of. */
const IN = 'in';

/**
 * "The foreign ministry in Moscow", "police in Moscow": of the country that is governed from there, which the embassies in Moscow are not.
 * "Talked with the government in Oslo" may be elsewhere.
 */
export function ofSeat(reference: Reference, mention: Mention, { organ }: MentionNoun): ActorReference | null {
  const { manyOrgans, localOrgans } = reference.lexicon;
  const country = seatBehind(reference, mention);
  if (!country || organ === null || (manyOrgans.has(organ) && !localOrgans.has(organ))) return null;
  return listed(reference, organId(country, organ));
}

function seatBehind({ discourses }: Reference, { sentence, to }: Mention): ActorId | null {
  const { sentence: own, mentions = [] } = discourses[sentence] ?? {};
  if (own?.tokens[to]?.lower !== IN) return null;
  return mentions.find(({ from, form }) => from === to + 1 && form === 'name')?.metonym ?? null;
}
