import { added } from '../common/added.js';
import type { Mention } from '../model/mention.js';
import type { Complement, GovernedClause, Predication, Slot } from '../model/predication.js';
import type { TokenRange } from '../model/token-range.js';
import type { ClauseWords } from './clause-words.js';
import { extentOfSlot } from './extents.js';
import type { FrameFunction } from './frame-function.js';
import { mentionsOf, slotAfter, slotBefore } from './slots.js';
import { THING, typesOf } from './type-bits.js';

/** What fills one argument function: the slot, or mentions inside a noun group. */
export interface Filler {
  readonly slot: Slot | null;
  readonly mentions: readonly Mention[];
  /** The types that they may be of, and that it is something, as bits. */
  readonly types: number;
  /** Lemmas of its heads, for what a frame requires and forbids. */
  readonly lemmas: readonly string[];
  /** What it covers: a slot, or the tokens of a clause; null for mentions inside a noun group. */
  readonly whole: Slot | TokenRange | null;
}

/** Made here alone, so that all fillers are of one shape. */
export const filler = (
  slot: Slot | null,
  mentions: readonly Mention[],
  lemmas: readonly string[] = NOTHING,
  whole: Slot | TokenRange | null = null,
): Filler => ({ slot, mentions, types: typesOfAny(mentions), lemmas, whole });

function typesOfAny(mentions: readonly Mention[]): number {
  let types = THING;
  for (const mention of mentions) types |= typesOf(mention);
  return types;
}

const NOTHING: readonly never[] = [];

/** The same with other mentions. */
export const withMentions = ({ slot, lemmas, whole }: Filler, mentions: readonly Mention[]): Filler =>
  filler(slot, mentions, lemmas, whole);

/** The tokens that a filler covers. */
export function rangeOf({ whole }: Filler): TokenRange | null {
  return whole !== null && 'nouns' in whole ? extentOfSlot(whole) : whole;
}

/** Gives what fills a function (`object`, `to`, `possessor` …), or null. */
export type Lookup = (asked: FrameFunction) => Filler | null;

export const ofSlot = (slot: Slot | null | undefined): Filler | null =>
  slot ? filler(slot, mentionsOf(slot), lemmasOf(slot), slot) : null;

function lemmasOf({ nouns }: Slot): readonly string[] {
  let lemmas: string[] = [];
  for (const { group } of nouns) lemmas = added(lemmas, group.headLemma);
  return lemmas;
}

export const ofMentions = (mentions: readonly Mention[]): Filler | null =>
  mentions.length > 0 ? filler(null, mentions) : null;

export const ofLemmas = (lemmas: readonly string[]): Filler | null =>
  lemmas.length > 0 ? filler(null, NOTHING, lemmas) : null;

/** The functions of a clause; "each other" means those who do it. */
export function clauseLookup(predication: Predication, words: ClauseWords | null = null): Lookup {
  let parted: Ditransitive | null = null;
  return (asked) => {
    switch (asked.name) {
      case 'subject':
        return named(ofSlot(predication.subject), predication, words);
      case 'object':
        parted ??= splitDitransitive(predication, words);
        return named(eachOther(parted.object, predication, words), predication, words);
      case 'indirect':
        parted ??= splitDitransitive(predication, words);
        return parted.indirect;
      case 'second-object':
        return ofSlot(predication.objects[1]);
      case 'infinitive-theme':
        return ofComplement(predication, 'infinitive');
      case 'gerund-theme':
        return ofComplement(predication, 'prepositional');
      case 'clause-theme':
        return ofComplement(predication, 'that');
      case 'clause':
        return ofSlot(predication.complementSubject);
      case 'whether':
        return ofSlot(predication.whetherSubject);
      case 'whose':
        return ofSlot(predication.whose);
      case 'adjective':
        return ofLemmas(predication.adjectives);
      case 'members':
        return membersOf(ofSlot(predication.subject));
      case 'between':
        return membersOf(ofSlot(predication.phrases.find((slot) => words?.isShared(slot))));
      default:
        return ofClause(predication, asked) ?? ofPhrase(predication, asked.name, words);
    }
  };
}

/** A function of a clause inside: `infinitive-to`, `gerund`, `clause-verb`. */
function ofClause(predication: Predication, { clause, inner }: FrameFunction): Filler | null {
  return clause === null ? null : governedFiller(predication[clause], inner);
}

/** A phrase, or the object that a verb's own particle stands before. */
function ofPhrase(predication: Predication, name: string, words: ClauseWords | null): Filler | null {
  const phrase = ofSlot(phraseOf(predication, name, words));
  if (phrase) return named(eachOther(phrase, predication, words), predication, words);
  const { phrasal } = predication.verb;
  return phrasal !== null && phrasal.endsWith(` ${name}`) ? ofSlot(predication.objects[0]) : null;
}

function ofComplement({ complements }: Predication, link: Complement['link']): Filler | null {
  const range = complements.find((complement) => complement.link === link);
  return range ? filler(null, NOTHING, NOTHING, range) : null;
}

/** Of "makers including X and Y", "cities such as X", "officials from X": those that are named. */
function named(found: Filler | null, { slots }: Predication, words: ClauseWords | null): Filler | null {
  const group = found?.slot?.nouns[0]?.group;
  if (!found?.slot || !group || found.mentions.length > 0) return found;
  const next = slotAfter(found.slot, slots);
  return next && (words?.isListing(next) || words?.isSender(next, group))
    ? withMentions(found, mentionsOf(next))
    : found;
}

/** The first phrase with a preposition that no act right before it keeps for itself ("on a visit | to Oslo, X complained"). */
function phraseOf({ phrases, slots, verb }: Predication, name: string, words: ClauseWords | null): Slot | undefined {
  for (const slot of phrases) {
    if (slot.prep !== name) continue;
    const before = slotBefore(slot, slots);
    if (!before) return slot;
    const isAfterVerb = startOf(before) > verb.from;
    const isInFront = !isAfterVerb && startOf(slot) < verb.from;
    const isOfAct = isInFront && before.prep !== null && before.nouns.some(({ group }) => words?.isAct(group));
    if (!isOfAct && !(isAfterVerb && words?.keepsPhrases(before))) return slot;
  }
  return undefined;
}

const startOf = ({ nouns }: Slot): number => nouns[0]?.group.from ?? 0;

/** Of "accused each other" and "traded with one another": the several who do it. */
function eachOther(found: Filler | null, { subject }: Predication, words: ClauseWords | null): Filler | null {
  const group = found?.slot?.nouns[0]?.group;
  if (!found || !group || !words?.isReciprocal(group)) return found;
  const doers = mentionsOf(subject);
  return doers.length > 1 ? withMentions(found, doers) : found;
}

/** A function of an infinitive or complement clause: its verb, its object, its predicate adjective, a phrase. */
export function governedFiller(clause: GovernedClause | null, name: string): Filler | null {
  if (!clause) return null;
  switch (name) {
    case '':
    case 'verb':
      return ofLemmas(clause.lemmas);
    case 'modal':
      return clause.modal === null ? null : ofLemmas([clause.modal]);
    case 'form':
      return ofLemmas([clause.form]);
    case 'adjective':
      return ofLemmas(clause.adjectives);
    case 'predicate':
      return ofLemmas(predicateOf(clause));
    case 'infinitive':
      return ofLemmas(clause.infinitive);
    case 'clause':
      return ofSlot(clause.inner);
    case 'object':
      return ofSlot(slotWithPrep(clause.slots, null));
    default:
      return ofSlot(slotWithPrep(clause.slots, name));
  }
}

function slotWithPrep(slots: readonly Slot[], prep: string | null): Slot | undefined {
  for (const slot of slots) if (slot.prep === prep) return slot;
  return undefined;
}

/** "was absurd", "was a disgrace": what a clause says something is. */
function predicateOf({ lemmas, adjectives, slots }: GovernedClause): readonly string[] {
  const object = lemmas.includes('be') ? slotWithPrep(slots, null) : undefined;
  return [...adjectives, ...(object?.nouns ?? []).map(({ group }) => group.headLemma)];
}

interface Ditransitive {
  readonly object: Filler | null;
  readonly indirect: Filler | null;
}

const NO_OBJECTS: Ditransitive = { object: null, indirect: null };

/** "gave Chad trucks" with two phrases, or with the name run into the second one. */
function splitDitransitive({ objects }: Predication, words: ClauseWords | null): Ditransitive {
  if (objects.length === 0) return NO_OBJECTS;
  const [first, next] = objects.some((slot) => isOccasion(slot, words))
    ? objects.filter((slot) => !isOccasion(slot, words))
    : objects;
  const second = next?.nouns.some(({ group }) => words?.isAdverbial(group)) ? undefined : next;
  if (first && second && mentionsOf(first).length > 0) return { object: ofSlot(second), indirect: ofSlot(first) };
  const group = first?.nouns[0]?.group;
  const lead = group?.parts[0];
  if (
    first &&
    group &&
    !group.mention &&
    lead?.mention?.form === 'name' &&
    !lead.possessive &&
    lead.from === group.from &&
    group.parts.length > 1
  ) {
    return { object: ofSlot(first), indirect: ofMentions([lead.mention]) };
  }
  return { object: ofSlot(first), indirect: null };
}

function isOccasion({ nouns }: Slot, words: ClauseWords | null): boolean {
  for (const { group } of nouns) if (words?.isOccasion(group) !== true) return false;
  return true;
}

/** Several in one place: "A and B", "the leaders of A and B", "they", "the two sides". */
export function membersOf(found: Filler | null): Filler | null {
  if (!found?.slot) return null;
  const { slot, mentions, whole } = found;
  const isExample = slot.appositions.some(({ prep }) => prep !== null);
  if (isExample) return null;
  if (mentions.length > 1) return filler(slot, mentions, NOTHING, whole);
  const alone = mentions[0]?.plural ? filler(slot, mentions, NOTHING, whole) : null;
  const next = slot.tail;
  const isNamed = slot.nouns.some(({ group }) => group.mention?.form === 'name');
  if (isNamed || (next?.prep !== 'of' && next?.prep !== 'from')) return alone;
  const told = mentionsOf(next);
  return told.length > 1 ? filler(next, told) : alone;
}

/** "a former officer, Karel Novak": what a name is given for is said of whom it names. */
export const isNamedPerson = ({ slot }: Filler): boolean =>
  slot?.appositions.some(({ group }) => group.mention?.form === 'name' && group.mention.type === 'person') === true;
