import type { Topic } from '../model/discourse.js';
import type { Mention } from '../model/mention.js';
import type { Predication } from '../model/predication.js';
import type { Sentence } from '../model/sentence.js';
import { possessors } from './noun-arguments.js';
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
  const named = mentionsOf(slot);
  // "The seller is the Brinck Foundation" is about that foundation.
  const said = main?.copular && named.length === 0 ? mentionsOf(main.objects[0] ?? null).filter(isName) : [];
  const isPlural = slot.nouns.length > 1 || (head !== undefined && head.lemma !== head.lower && /s$/.test(head.lower));
  return { mentions: named.length > 0 ? named : said, owners: possessors(group), isPlural };
}

const isName = ({ form }: Mention): boolean => form === 'name';
