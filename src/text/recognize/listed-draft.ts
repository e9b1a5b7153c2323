import type { ActorId } from '../../model/actor.js';
import type { GazetteerAlias } from '../../model/gazetteer.js';
import type { Token } from '../../model/token.js';
import { formsOf, formsOfWord } from './bearers.js';
import type { Bearers, Forms } from './bearers.js';
import { headOf, knownDraft } from './classify-name.js';
import type { Context } from './context.js';
import { newDraft } from './draft.js';
import type { Draft, NewDraft } from './draft.js';
import { DETERMINER } from './marks.js';
import { isPerson } from './memory.js';
import { nounAt } from './phrases.js';
import type { PhraseMatch } from './phrases.js';
import { isOrgan } from './resolve-organ.js';
import { hasMark, isAcronym, isHyphen, isPossessive } from './view.js';

/** A mention of whoever bears the listed name, unless the document uses it for somebody else. */
export function listedDraft(context: Context, from: number, match: PhraseMatch<GazetteerAlias>): NewDraft | null {
  const bearers = bearersHere(context, from, match);
  if (!bearers) return null;
  const { alias, first, candidates, metonym } = bearers;
  const surname = surnameDraft(context, from, match, alias);
  if (surname) return surname;
  const form = alias.form === 'adjective' ? 'adjective' : 'name';
  const head = headOf(context, from, match.to);
  const home = first?.country ?? null;
  const country = head === 'body' && isOrgan(context, alias.actor, home) ? home : null;
  const owner = ownerInside(context, from, match.to);
  const parent = owner ?? (country && countryInside(context, from, match.to, country));
  const draft = newDraft(from, match.to, alias.type, 'gazetteer');
  draft.form = form;
  draft.candidates = candidates;
  draft.metonym = metonym;
  draft.parent = parent;
  draft.head = owner ? 'body' : head;
  draft.sort = first?.sort ?? null;
  return draft;
}

function bearersHere(context: Context, from: number, { to, values }: PhraseMatch<GazetteerAlias>): Bearers | null {
  const { lexicon, view } = context;
  const own = to - from === 1 ? formsOfWord((view.tokens[from] as Token).word, lexicon) : null;
  return pickForm(context, from, to, own?.aliases === values ? own : formsOf(values, lexicon.gazetteer));
}

/** "the EU's executive arm": whose a body is by what it is called. */
function ownerInside(context: Context, from: number, to: number): Draft | null {
  const names = context.listedAt(from);
  if (names.length === 1) return null;
  const owner = names.find((one) => one.to < to - 1 && isPossessive(context.view, one.to));
  return owner ? listedDraft(context, from, owner) : null;
}

/** The country that a body's own name begins with: "U.S. Navy". */
function countryInside(context: Context, from: number, to: number, country: ActorId): Draft | null {
  const match = context
    .listedAt(from)
    .find((shorter) => shorter.to < to && shorter.values.some(({ actor }) => actor === country));
  const alias = match?.values.find(({ actor }) => actor === country);
  if (!match || !alias) return null;
  const draft = newDraft(from, match.to, alias.type, 'gazetteer');
  draft.form = alias.form === 'adjective' ? 'adjective' : 'name';
  draft.candidates = [country];
  return draft;
}

/** "Austin" where the document has a Lloyd Austin. */
function surnameDraft(
  context: Context,
  from: number,
  match: PhraseMatch<GazetteerAlias>,
  alias: GazetteerAlias,
): NewDraft | null {
  const { to } = match;
  if (to - from !== 1 || alias.type === 'country' || alias.type === 'person' || alias.form !== 'name') return null;
  if (isAcronym(context.view, from)) return null;
  const known = context.memory.find(context.key(from, to), isPerson);
  return known && knownDraft(from, to, known);
}

/** "Chinese" before a noun is the country's adjective, after "the" and before no noun its people; after "speak" a language. */
function pickForm(context: Context, from: number, to: number, { names, adjectives, people }: Forms): Bearers | null {
  if (!adjectives) return names ?? people;
  if (names && !people) return names;
  if (isAttributive(context, to)) return adjectives;
  if (people && hasMark(context.view, from - 1, DETERMINER)) return people;
  return context.lexicon.languageCues.has(context.lower(from - 1)) ? null : adjectives;
}

/** Whether a token goes on a phrase that an adjective before it began. */
function isAttributive(context: Context, at: number): boolean {
  const token = context.view.tokens[at];
  if (!token) return false;
  if (isHyphen(context.view, at)) return true;
  if (token.tag === 'VERB') return nounAt(context.view, at) !== null;
  const { tag } = token;
  return tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN' || tag === 'NUM';
}
