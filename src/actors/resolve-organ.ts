import type { ActorId } from '../model/actor.js';
import type { Discourse } from '../model/discourse.js';
import type { Mention, MentionNoun } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';
import { listed } from './reference.js';
import type { Reference } from './reference.js';
import { isNarrowed, isOfOtherWord, namedBody } from './resolve-body.js';

/** A country's organ of a kind. */
export function organId(country: ActorId, organ: string): ActorId {
  return `organization:${country.slice('country:'.length)}-${organ}` as ActorId;
}

/** "The army", "the central bank": the last one named, but that of the country that the text is told from, if it names that too or no other. */
export function organInMind(reference: Reference, mention: Mention, noun: MentionNoun): ActorReference | null {
  const named = namedBody(reference, mention, noun);
  const own = ownOrgan(reference, mention, noun);
  if (!named || !own || named.id === own.id) return named ?? own;
  const isNamed = reference.salience.most(mention.sentence, ({ id }) => id === own.id).length > 0;
  return isNamed && !reference.salience.isNear(mention, named) ? own : named;
}

/** That of the country that the text is told from, where a country has only one. */
function ownOrgan(reference: Reference, mention: Mention, { organ, form }: MentionNoun): ActorReference | null {
  if (organ === null || reference.lexicon.manyOrgans.has(organ) || isNarrowed(reference, mention, form)) return null;
  const country = reference.domestic();
  const own = country && listed(reference, organId(country.id, organ));
  return own && (isTheirs(reference, own, organ) || isCalledOtherwise(reference, own, form)) ? null : own;
}

/** "The commerce department" in a text that calls its country's a ministry. */
function isCalledOtherwise({ discourses }: Reference, { id }: ActorReference, form: string): boolean {
  return [...(formsNamed(discourses).get(id) ?? [])].some((called) => isOfOtherWord(called, form));
}

/** "The army" in a text from Washington that names the Sudanese army, and that of the U.S. nowhere. */
function isTheirs({ discourses }: Reference, own: ActorReference, organ: string): boolean {
  const named = organsNamed(discourses);
  return !named.has(own.id) && [...named].some((id) => id.endsWith(`-${organ}`));
}

const namedByText = new WeakMap<readonly Discourse[], ReadonlySet<ActorId>>();

/** The listed organs that a text names, wherever it does; counted once for each text. */
function organsNamed(discourses: readonly Discourse[]): ReadonlySet<ActorId> {
  const known = namedByText.get(discourses);
  if (known) return known;
  const named = discourses.flatMap(({ mentions }) =>
    mentions.flatMap(({ form, parent, candidates }) => (form === 'name' && parent !== null ? candidates : [])),
  );
  const all = new Set(named);
  namedByText.set(discourses, all);
  return all;
}

const formsByText = new WeakMap<readonly Discourse[], ReadonlyMap<ActorId, ReadonlySet<string>>>();

/** By actor, the nouns that a text calls it by, wherever it does; gathered once for each text. */
function formsNamed(discourses: readonly Discourse[]): ReadonlyMap<ActorId, ReadonlySet<string>> {
  const known = formsByText.get(discourses);
  if (known) return known;
  const forms = new Map<ActorId, Set<string>>();
  for (const { noun, candidates } of discourses.flatMap(({ mentions }) => mentions))
    for (const id of noun ? candidates : []) forms.set(id, (forms.get(id) ?? new Set()).add(noun?.form ?? ''));
  formsByText.set(discourses, forms);
  return forms;
}
