import type { Topic } from '../model/discourse.js';
import type { Predication } from '../model/predication.js';
import type { Sentence } from '../model/sentence.js';
import { surfaceSubject } from './surface-subject.js';
import { mentionsOf } from './slots.js';

/** How many words may stand before the subject that a sentence is about. */
const LEAD = 8;

/** What a sentence is about: the subject of its first main clause, if that opens it. */
export function topicOf(predications: readonly Predication[], { tokens }: Sentence): Topic | null {
  const main = predications.find((predication) => predication.link === 'main');
  const slot = main ? surfaceSubject(main) : null;
  const group = slot?.nouns[0]?.group;
  if (!slot || !group || group.from > LEAD) return null;
  const head = tokens[group.head];
  const isPlural = slot.nouns.length > 1 || (head !== undefined && head.lemma !== head.lower && /s$/.test(head.lower));
  return { mentions: mentionsOf(slot), isPlural };
}
