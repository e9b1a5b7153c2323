import type { Mention, MentionNoun } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';
import type { Reference } from './reference.js';

/** "Its parent", "Yukos's majority owner": who the text says owns it, or what it is a part of. */
export function relatedTo(
  reference: Reference,
  mention: Mention,
  { form }: MentionNoun,
  owner: ActorReference,
): ActorReference | null {
  const { discourses, lexicon, resolve } = reference;
  const [over, under] = [lexicon.related.get(form), lexicon.wholes.get(form)];
  if (!over && !under) return null;
  const found = new Map<string, ActorReference>();
  const isOwner = (end: Mention): boolean => end !== mention && resolve(end).some(({ id }) => id === owner.id);
  for (const { ties } of discourses)
    for (const { relation, source, target } of ties) {
      const others = over?.has(relation) && isNamed(source) && isOwner(target) ? resolve(source) : [];
      const wholes = under?.has(relation) && isNamed(target) && isOwner(source) ? resolve(target) : [];
      for (const actor of [...others, ...wholes]) if (actor.id !== owner.id) found.set(actor.id, actor);
    }
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}

/** "The majority owner of Yukos" */
export function relatedToPhrase(reference: Reference, mention: Mention, noun: MentionNoun): ActorReference | null {
  if (!reference.lexicon.related.has(noun.form)) return null;
  const discourse = reference.discourses[mention.sentence];
  if (discourse?.sentence.tokens[mention.to]?.lower !== 'of') return null;
  const named = discourse.mentions.find(
    ({ from, form, type }) =>
      from > mention.to && from <= mention.to + REACH && form === 'name' && type === 'organization',
  );
  const [owner] = named ? reference.resolve(named) : [];
  return owner ? relatedTo(reference, mention, noun, owner) : null;
}

/** How many words may stand between "of" and the name. */
const REACH = 6;

/** "Its neighbour": the only other country of the sentence, else the one that the text is about. */
export function neighbourOf(reference: Reference, mention: Mention, owner: ActorReference): ActorReference | null {
  const row = reference.salience.before(mention.sentence, mention.start);
  const others = new Map(
    row.flatMap(({ actor }) => (actor.type === 'country' && actor.id !== owner.id ? [[actor.id, actor] as const] : [])),
  );
  if (others.size > 0) return others.size === 1 ? ([...others.values()][0] ?? null) : null;
  const home = reference.home();
  return home && home.id !== owner.id ? home : null;
}

function isNamed({ form }: Mention): boolean {
  return form === 'name' || form === 'adjective';
}
