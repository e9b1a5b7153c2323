import type { ActorId } from '../../model/actor.js';
import type { Context } from './context.js';
import type { Draft } from './draft.js';
import { nounAt } from './phrases.js';

/** The country that a name is, whose government it stands for, or whose organ it is. */
export function countryOf(context: Context, draft: Draft): ActorId | null {
  if (draft.metonym) return draft.metonym;
  if (draft.parent && draft.noun?.kind === 'organ') return countryOf(context, draft.parent);
  return draft.candidates.find((id) => context.lexicon.gazetteer.actors.get(id)?.type === 'country') ?? null;
}

/** Whether a listed body is one of its country's organs. */
export function isOrgan({ lexicon }: Context, id: ActorId, country: ActorId | null): boolean {
  const actor = lexicon.gazetteer.actors.get(id);
  return country !== null && actor?.country === country && lexicon.organSorts.has(actor.sort);
}

/** The gazetteer's actor for an organ of a country, by the kind of noun it is called ("foreign ministry") or by its own name. */
export function resolveOrgan(context: Context, parent: Draft, from: number, to: number): readonly ActorId[] {
  const country = countryOf(context, parent);
  if (!country) return [];
  const { gazetteer } = context.lexicon;
  const match = nounAt(context.view, from);
  const noun = match?.to === to ? match.values.find(({ organ }) => organ !== null) : undefined;
  if (noun?.local && parent.metonym) return [];
  const id = `organization:${country.slice('country:'.length)}-${noun?.organ ?? ''}` as ActorId;
  if (noun && gazetteer.actors.has(id)) return [id];
  const listed = context.gazetteer(from);
  if (listed?.to !== to) return [];
  return [...new Set(listed.values.map(({ actor }) => actor))].filter(
    (actor) => gazetteer.actors.get(actor)?.country === country,
  );
}

/** The actors of a country that a body's name can mean; if none of those listed is that country's, whatever its kind of noun says. */
export function organsOf(context: Context, parent: Draft, body: Draft): readonly ActorId[] {
  const country = countryOf(context, parent);
  const own = body.candidates.filter((id) => context.lexicon.gazetteer.actors.get(id)?.country === country);
  return own.length > 0 ? own : resolveOrgan(context, parent, body.from, body.to);
}
