import { remembered } from '../common/remembered.js';
import type { ActorId } from '../model/actor.js';
import type { Mention, MentionNoun } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';
import { bears } from './bears.js';
import { modifierOf, rivalsOf } from './reference.js';
import type { Reference } from './reference.js';
import { tellsOfUnnamed } from './tells-of-unnamed.js';
import { clearly, mostFirst } from './salience.js';
import { doesOther, doesSo } from './trades.js';
import { TYPE_BITS } from './type-bits.js';
import type { Candidate, Occurrence } from './salience.js';

const REACH = 3;
/** A body that bears the noun in its name ("the ministry") may have been named longer ago. */
const FAR = 12;
const LEAD = 1.3;
/** Nothing tells that it is from the place that the description names. */
const FAR_AHEAD = 1.8;
/** Nothing tells what sort of body it is, or where. */
const UNKNOWN = 0.7;
/** The text calls it so. */
const CALLED = 1.5;
/** It is known to be from there. */
const PLACED = 1.5;
/** What it adds to be the one that the text names most often. */
const SHARE = 0.5;
const NO_SORTS: ReadonlySet<string> = new Set();
/** What a name is that nothing tells of: news names more companies than anything else. */
const ANY_BODY = 'companies';

/** "the ministry" after "the Chadian defence ministry": the last one that has the noun in its name. */
export function namedBody(reference: Reference, mention: Mention, { form, organ }: MentionNoun): ActorReference | null {
  const excluded = rivalsOf(reference, mention);
  const isPlaced = hasPlaced(reference, mention);
  const types = typesOf(mention);
  for (let s = mention.sentence; s >= Math.max(0, mention.sentence - FAR); s--) {
    const row = reference.salience.before(s, s === mention.sentence ? mention.start : Infinity, types);
    for (let i = row.length - 1; i >= 0; i--) {
      const occurrence = row[i];
      if (!occurrence || (occurrence.type & types) === 0 || excluded.has(occurrence.actor.id)) continue;
      const { mention: other, actor } = occurrence;
      if (other === mention.parent || (mention.parent && other.form === 'description')) continue;
      // "his country" tells nothing of which "the country" is
      if (mention.type === 'country' && other.parent?.form === 'pronoun') continue;
      if (!hasNoun(reference, occurrence, { form, organ })) continue;
      const from = isFrom(reference, actor, mention);
      if (from !== false && !(isPlaced && from === null)) return actor;
    }
  }
  return null;
}

/** Whether somebody mentioned bears a noun, is called so, or is an organ of its kind. */
function hasNoun(
  reference: Reference,
  { mention: { text, noun }, actor }: Occurrence,
  { form, organ }: Pick<MentionNoun, 'form' | 'organ'>,
): boolean {
  if (bears(actor.name, form) || (text !== actor.name && bears(text, form))) return true;
  const isSame = organ !== null && (noun?.organ === organ || actor.id.endsWith(`-${organ}`));
  if (isSame && !(noun && isOfOtherWord(noun.form, form))) return true;
  return !reference.lexicon.vague.has(form) && isStated(reference, actor, form);
}

/** "The judges" after the name of their court: the last body that bears one of the words for it. */
export function bodyOfMembers(reference: Reference, mention: Mention, { form }: MentionNoun): ActorReference | null {
  const words = reference.lexicon.members.get(form);
  if (!words || mention.parent) return null;
  const excluded = rivalsOf(reference, mention);
  const ranked = reference.salience.rank(
    mention,
    REACH,
    TYPE_BITS.organization,
    (actor) => !excluded.has(actor.id) && [...words].some((word) => bears(actor.name, word)),
  );
  if (ranked.length > 0) return clearly(ranked, LEAD)?.actor ?? null;
  const named = reference.salience.most(
    mention.sentence,
    (actor) => actor.type === 'organization' && [...words].some((word) => bears(actor.name, word)),
  );
  return named.length === 1 && !excluded.has(named[0]?.actor.id as ActorId) ? (named[0]?.actor ?? null) : null;
}

/** "The rebels" are many, and one body. */
function typesOf({ type }: Mention): number {
  return type === 'group' ? TYPE_BITS.group | TYPE_BITS.organization : TYPE_BITS[type];
}

/** "The commerce department" is not what was called a commerce ministry; "the department" may be. */
export function isOfOtherWord(called: string, form: string): boolean {
  const last = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);
  return form.includes(' ') && called.includes(' ') && last(called) !== last(form);
}

const wordsOf = remembered((text): readonly string[] => text.toLowerCase().split(/[^\p{L}]+/u));

/** "the Danish shipper", "the alliance": who is in mind, of a sort that the noun fits or called so, and of that country. */
export function resolveBody(reference: Reference, mention: Mention, { form }: MentionNoun): ActorReference | null {
  const sorts = reference.lexicon.sorts.get(form) ?? NO_SORTS;
  if (isNarrowed(reference, mention, form) || isOfBody(mention)) return null;
  const excluded = rivalsOf(reference, mention);
  const ranked = reference.salience.rank(mention, REACH, TYPE_BITS.organization, (actor, { mention: other }) => {
    if (excluded.has(actor.id) || isFrom(reference, actor, mention) === false) return false;
    const sort = reference.listed.get(actor.id)?.sort ?? '';
    if (isOfOtherName(reference, actor, form) || doesOther(reference, actor, form)) return false;
    if (reference.lexicon.strict.has(form) && !bears(actor.name, form)) return isStated(reference, actor, form);
    return (
      isStated(reference, actor, form) || (!isOther(reference, actor, sorts) && fitsSort(reference, sorts, sort, other))
    );
  });
  // Where a city says where it is, that may be all that tells; a country stands before many.
  const known =
    mention.parent === null || mention.parent.type === 'place'
      ? ranked
      : ranked.filter(({ actor }) => isKnown(reference, actor, form) || isFrom(reference, actor, mention) === true);
  const placed = mention.parent ? known.filter(({ actor }) => isFrom(reference, actor, mention) === true) : [];
  const weighed = (placed.length > 0 ? placed : known).map((candidate) => weigh(reference, candidate, mention, form));
  const sorted = mostFirst(weighed);
  const isSure = !sorted[0] || mention.parent === null || isFrom(reference, sorted[0].actor, mention) === true;
  if (!isSure && hasRivalBody(reference, mention)) return null;
  const actor = clearly(sorted, isSure ? LEAD : FAR_AHEAD)?.actor ?? null;
  const isCalled = actor !== null && (isStated(reference, actor, form) || bears(actor.name, form));
  return isCalled || !tellsOfUnnamed(reference, mention, form) ? actor : null;
}

/** "Hanwool will appeal, said the Suwon firm": the parse may be wrong that they are two, where nothing tells who is of Suwon. */
function hasRivalBody({ discourses, resolve }: Reference, mention: Mention): boolean {
  const rivals = [...(discourses[mention.sentence]?.rivals(mention) ?? [])];
  const named = rivals.filter(({ form, end }) => form === 'name' && end <= mention.start);
  return named.flatMap(resolve).some(({ type }) => type === 'organization');
}

/** Whether a body can be what a noun says: the text calls it so, it bears the noun, or it is of a sort that the noun fits. */
export function canBe(reference: Reference, body: ActorReference, form: string): boolean {
  const sorts = reference.lexicon.sorts.get(form) ?? NO_SORTS;
  const sort = reference.listed.get(body.id)?.sort ?? '';
  return (
    isStated(reference, body, form) ||
    bears(body.name, form) ||
    fitsSort(reference, sorts, sort, { head: null, text: body.name })
  );
}

/** Whether the text calls a body so: of its fighters one word is as good as another. */
function isStated(reference: Reference, actor: ActorReference, form: string): boolean {
  const { kinds, lexicon } = reference;
  if (doesSo(reference, actor, form)) return true;
  return lexicon.bands.has(form)
    ? [...lexicon.bands].some((band) => kinds().isStated(actor, band))
    : kinds().isStated(actor, form);
}

/** Whether the text calls a body something of quite another sort. */
function isOther({ kinds, lexicon }: Reference, actor: ActorReference, sorts: ReadonlySet<string>): boolean {
  let isCalled = false;
  for (const noun of kinds().of(actor))
    for (const sort of lexicon.sorts.get(noun) ?? NO_SORTS) {
      if (sorts.has(sort)) return false;
      isCalled = true;
    }
  return isCalled;
}

/** "The commission" is no council: such a body is called by the word that its name has. */
function isOfOtherName({ lexicon }: Reference, { name }: ActorReference, form: string): boolean {
  return lexicon.formal.has(form) && !bears(name, form) && [...lexicon.formal].some((word) => bears(name, word));
}

/** Whether a body is of the country or place that a description names; null if it names none, or nothing tells. */
function isFrom(reference: Reference, { id }: ActorReference, { parent }: Mention): boolean | null {
  if (!parent || (parent.type !== 'country' && parent.type !== 'place')) return null;
  const place = modifierOf(reference, { parent });
  return reference.seats.isOf(id, [...(place ? [place.id] : []), ...parent.candidates]);
}

/** Whether a body named lately is known to be from where the description says. */
function hasPlaced(reference: Reference, mention: Mention): boolean {
  if (mention.parent === null || mention.type !== 'organization') return false;
  const isThere = (actor: ActorReference): boolean => isFrom(reference, actor, mention) === true;
  return reference.salience.rank(mention, REACH, TYPE_BITS.organization, isThere).length > 0;
}

/** "The IMF mission" is another one than any mission. */
function isOfBody({ parent }: Mention): boolean {
  return parent !== null && parent.form === 'name' && (parent.type === 'organization' || parent.type === 'person');
}

/** "the ethics committee", "the wealth fund": a noun before it makes it another one than any committee or fund. */
export function isNarrowed({ discourses }: Reference, { sentence, from, to, parent }: Mention, form: string): boolean {
  const words = form.split(' ').length;
  const tokens = discourses[sentence]?.sentence.tokens.slice(Math.max(from, parent?.to ?? from), to - words) ?? [];
  return (
    tokens.some(({ tag, text }) => tag === 'NOUN' && !/[-‐‑]/.test(text)) &&
    !tokens.some(({ text }) => /^[-‐‑]$/.test(text))
  );
}

/** Whether a body is of a sort: as listed, else by the words of its name. */
function fitsSort(
  { lexicon }: Reference,
  sorts: ReadonlySet<string>,
  sort: string,
  { head, text }: Pick<Mention, 'head' | 'text'>,
): boolean {
  if (sort) return sorts.has(sort);
  if (head === 'body') return sorts.has('governments');
  let isTold = false;
  for (const word of wordsOf(text))
    for (const one of lexicon.sorts.get(word) ?? NO_SORTS) {
      if (sorts.has(one)) return true;
      isTold = true;
    }
  return !isTold && sorts.has(ANY_BODY);
}

/** More of one that is called so or is from there, less of one of which nothing tells that. */
function weigh(reference: Reference, candidate: Candidate, mention: Mention, form: string): Candidate {
  const { actor, score } = candidate;
  const isCalled = isStated(reference, actor, form);
  const share = 1 + SHARE * reference.kinds().shareOf(actor);
  const place = mention.parent === null ? 1 : isFrom(reference, actor, mention) === true ? PLACED : UNKNOWN;
  return {
    ...candidate,
    score: score * (isCalled ? CALLED : 1) * (isKnown(reference, actor, form) ? 1 : UNKNOWN) * place * share,
  };
}

/** Whether anything tells what sort of body it is. */
function isKnown(reference: Reference, actor: ActorReference, form: string): boolean {
  const isListed = Boolean(reference.listed.get(actor.id)?.sort);
  return (
    isListed ||
    isStated(reference, actor, form) ||
    [...reference.kinds().of(actor)].some((noun) => reference.lexicon.sorts.has(noun))
  );
}
