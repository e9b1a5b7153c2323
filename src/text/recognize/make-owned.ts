import type { ActorId, ActorType } from '../../model/actor.js';
import type { ActorNoun } from '../../model/recognition-lexicon.js';
import type { Context } from './context.js';
import { newDraft } from './draft.js';
import type { Draft, NewDraft } from './draft.js';
import { isNamedAfter } from './is-named-after.js';
import { countryOf, resolveOrgan } from './resolve-organ.js';

const NOBODY: readonly never[] = [];

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
  const draft = newDraft(from, to, 'organization', 'surroundings');
  draft.parent = parent;
  draft.noun = { kind: noun.kind, organ: noun.organ, form: context.key(owned.nounFrom, owned.nounTo) };
  switch (noun.kind) {
    case 'organ':
      return organ(context, draft, owned);
    case 'delegate':
    case 'appendage':
    case 'proxy':
    case 'sort':
      return delegates(context, draft, parent, noun.organ);
    case 'irregular':
      return countryOf(context, parent) ? told(draft, 'group') : standIn(context, draft, parent);
    case 'administration':
      return administration(context, draft, parent);
    case 'people':
      return told(draft, 'group', peopleOf(context, parent));
    case 'staff':
    case 'event':
    case 'facility':
    case 'collective':
    case 'description':
      return told(draft, noun.type);
  }
}

function told(draft: NewDraft, type: ActorType, candidates: readonly ActorId[] = NOBODY): Draft {
  draft.type = type;
  draft.candidates = candidates;
  return draft;
}

/** "Kenya's army" */
function organ(context: Context, draft: NewDraft, { parent, to, nounFrom, nounTo }: Owned): Draft {
  draft.candidates = resolveOrgan(context, parent, nounFrom, nounTo);
  // who is called by a name right after is not called "Kenya's electoral authority"
  if (draft.candidates.length === 0 && isNamedAfter(context, to)) draft.form = 'description';
  else draft.head = 'body';
  return draft;
}

/** "Chadian troops" are Chad's army; "Chadian officials" speak for Chad. */
function delegates(context: Context, draft: NewDraft, parent: Draft, organ: string | null): Draft {
  const country = organ === null ? null : countryOf(context, parent);
  const id = `organization:${country?.slice('country:'.length) ?? ''}-${organ ?? ''}` as ActorId;
  if (country && context.lexicon.gazetteer.actors.has(id)) return told(draft, 'organization', [id]);
  return standIn(context, draft, parent);
}

function standIn(context: Context, draft: NewDraft, parent: Draft): Draft {
  return told(draft, typeOf(context, parent), standsFor(parent));
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
function administration(context: Context, draft: NewDraft, parent: Draft): Draft {
  const { actors } = context.lexicon.gazetteer;
  const country = parent.candidates
    .flatMap((id) => actors.get(id)?.offices ?? [])
    .map((office) => office.of)
    .find((id) => actors.get(id)?.type === 'country');
  return country ? told(draft, 'country', [country]) : draft;
}

function peopleOf(context: Context, parent: Draft): readonly ActorId[] {
  const country = countryOf(context, parent);
  const people = country && context.lexicon.peopleByCountry.get(country);
  return people ? [people] : [];
}
