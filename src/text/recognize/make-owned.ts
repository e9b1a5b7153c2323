import type { ActorId, ActorType } from '../../model/actor.js';
import type { ActorNoun } from '../../model/recognition-lexicon.js';
import type { Context } from './context.js';
import { blankDraft } from './draft.js';
import type { Draft } from './draft.js';
import { isNamedAfter } from './is-named-after.js';
import { countryOf, resolveOrgan } from './resolve-organ.js';

/** An actor's name and a noun it owns: tokens `from` to `to`, the noun among them. */
export interface Owned {
  readonly from: number;
  readonly to: number;
  readonly parent: Draft;
  readonly noun: ActorNoun;
  readonly nounFrom: number;
  readonly nounTo: number;
}

/** The mention that a name and a noun make together. */
export function makeOwned(context: Context, owned: Owned): Draft {
  const { from, to, parent, noun } = owned;
  const form = context.key(owned.nounFrom, owned.nounTo);
  const base = {
    ...blankDraft,
    from,
    to,
    parent,
    noun: { kind: noun.kind, organ: noun.organ, form },
    known: 'surroundings',
  } as const;
  switch (noun.kind) {
    case 'organ': {
      const candidates = resolveOrgan(context, parent, owned.nounFrom, owned.nounTo);
      // who is called by a name right after is not called "Kenya's electoral authority"
      if (candidates.length === 0 && isNamedAfter(context, to))
        return { ...base, type: 'organization', form: 'description' };
      return { ...base, type: 'organization', candidates, head: 'body' };
    }
    case 'delegate':
    case 'appendage':
    case 'proxy':
    case 'sort':
      return delegates(context, base, parent, noun.organ);
    case 'irregular':
      if (countryOf(context, parent)) return { ...base, type: 'group' };
      return { ...base, type: typeOf(context, parent), candidates: standsFor(parent) };
    case 'administration':
      return administration(context, base, parent);
    case 'people':
      return { ...base, type: 'group', candidates: peopleOf(context, parent) };
    case 'staff':
    case 'event':
    case 'facility':
    case 'collective':
    case 'description':
      return { ...base, type: noun.type };
  }
}

/** "Chadian troops" are Chad's army; "Chadian officials" speak for Chad. */
function delegates(context: Context, base: Omit<Draft, 'type'>, parent: Draft, organ: string | null): Draft {
  const country = organ === null ? null : countryOf(context, parent);
  const id = `organization:${country?.slice('country:'.length) ?? ''}-${organ ?? ''}` as ActorId;
  if (country && context.lexicon.gazetteer.actors.has(id)) return { ...base, type: 'organization', candidates: [id] };
  return { ...base, type: typeOf(context, parent), candidates: standsFor(parent) };
}

/** Whom delegates of a place stand for: its government if it is a seat of one. */
function standsFor(parent: Draft): readonly ActorId[] {
  return parent.metonym ? [parent.metonym] : parent.candidates;
}

function typeOf(context: Context, parent: Draft): ActorType {
  const id = standsFor(parent)[0];
  return (id && context.lexicon.gazetteer.actors.get(id)?.type) ?? parent.type;
}

/** "the Bush administration" is the country he was president of, if the gazetteer knows. */
function administration(context: Context, base: Omit<Draft, 'type'>, parent: Draft): Draft {
  const { actors } = context.lexicon.gazetteer;
  const country = parent.candidates
    .flatMap((id) => actors.get(id)?.offices ?? [])
    .map((office) => office.of)
    .find((id) => actors.get(id)?.type === 'country');
  return country ? { ...base, type: 'country', candidates: [country] } : { ...base, type: 'organization' };
}

function peopleOf(context: Context, parent: Draft): readonly ActorId[] {
  const country = countryOf(context, parent);
  const people = country && context.lexicon.peopleByCountry.get(country);
  return people ? [people] : [];
}
