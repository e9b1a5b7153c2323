import type { NounGroup } from '../model/chunk.js';
import type { Frame } from '../model/frame.js';
import type { Mention } from '../model/mention.js';
import type { Complement, GovernedClause, Predication, Slot } from '../model/predication.js';
import type { TokenRange } from '../model/token-range.js';
import { extentOfSlot } from './extents.js';
import { mentionsOf } from './slots.js';

/** What fills one argument function: the slot, or mentions inside a noun group. */
export interface Filler {
  readonly slot: Slot | null;
  readonly mentions: readonly Mention[];
  /** Lemmas of its heads, for what a frame requires and forbids. */
  readonly lemmas: readonly string[];
  /** The tokens it covers; left out for mentions inside a noun group. */
  readonly range?: TokenRange;
}

/** Gives what fills a function (`object`, `to`, `possessor` …), or null. */
export type Lookup = (name: string) => Filler | null;

/** The same lookup, which works out each function once: the frames of a predicate ask for the same few. */
export function onceEach(lookup: Lookup): Lookup {
  const known = new Map<string, Filler | null>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const filler = lookup(name);
    known.set(name, filler);
    return filler;
  };
}

export const ofSlot = (slot: Slot | null | undefined): Filler | null =>
  slot
    ? {
        slot,
        mentions: mentionsOf(slot),
        lemmas: slot.nouns.map(({ group }) => group.headLemma),
        range: extentOfSlot(slot),
      }
    : null;

export const ofMentions = (mentions: readonly Mention[]): Filler | null =>
  mentions.length > 0 ? { slot: null, mentions, lemmas: [] } : null;

const ofLemmas = (lemmas: readonly string[]): Filler | null =>
  lemmas.length > 0 ? { slot: null, mentions: [], lemmas } : null;

/** What the words of a clause tell of its functions. */
export interface ClauseWords {
  /** Whether a noun phrase is "each other". */
  readonly isReciprocal: (group: NounGroup) => boolean;
  /** Whether a phrase is of an act that keeps the phrases after it ("a case over exports | to X"). */
  readonly keepsPhrases: (slot: Slot) => boolean;
  /** Whether a noun stands for an act of its own. */
  readonly isAct: (group: NounGroup) => boolean;
  /** Whether a phrase names whom the noun before it means ("makers | including X"). */
  readonly isListing: (slot: Slot) => boolean;
  /** Whether a noun phrase only says when, how or how often. */
  readonly isAdverbial: (group: NounGroup) => boolean;
  /** Whether it says when or how often ("five times"), which is no score. */
  readonly isOccasion: (group: NounGroup) => boolean;
  /** Whether a phrase tells for whom the noun before it acts ("officials | from Kenya"). */
  readonly isSender: (slot: Slot, group: NounGroup) => boolean;
  /** Whether a phrase names those that share in an act ("traded | between X and Y"). */
  readonly isShared: (slot: Slot) => boolean;
}

const no = (): boolean => false;
const noWords: ClauseWords = {
  isReciprocal: no,
  keepsPhrases: no,
  isAct: no,
  isListing: no,
  isAdverbial: no,
  isOccasion: no,
  isSender: no,
  isShared: no,
};

/** The functions of a clause; "each other" means those who do it. */
export function clauseLookup(predication: Predication, words: ClauseWords = noWords): Lookup {
  const ditransitive = splitDitransitive(predication, words);
  return (name) => {
    if (name === 'subject') return named(ofSlot(predication.subject), predication, words);
    if (name === 'object') return named(eachOther(ditransitive.object, predication, words), predication, words);
    if (name === 'indirect') return ditransitive.indirect;
    if (name === 'second-object') return ofSlot(predication.objects[1]);
    const theme = THEME_CLAUSES.get(name);
    if (theme) return ofComplement(predication, theme);
    if (name.startsWith('infinitive')) return governedFiller(predication.infinitive, name.slice('infinitive-'.length));
    if (name.startsWith('gerund')) return governedFiller(predication.gerund, name.slice('gerund-'.length));
    if (name === 'clause') return ofSlot(predication.complementSubject);
    if (name === 'whether') return ofSlot(predication.whetherSubject);
    if (name === 'whose') return ofSlot(predication.whose);
    if (name === 'adjective') return ofLemmas(predication.adjectives);
    if (name.startsWith('clause-')) return governedFiller(predication.complement, name.slice('clause-'.length));
    if (name === 'members') return membersOf(ofSlot(predication.subject));
    if (name === 'between') return membersOf(ofSlot(predication.phrases.find(words.isShared)));
    const phrase = ofSlot(phraseOf(predication, name, words));
    if (phrase) return named(eachOther(phrase, predication, words), predication, words);
    return predication.verb.phrasal?.endsWith(` ${name}`) ? ofSlot(predication.objects[0]) : null;
  };
}

/** Clauses that a verb's theme may be. */
const THEME_CLAUSES: ReadonlyMap<string, Complement['link']> = new Map([
  ['infinitive-theme', 'infinitive'],
  ['gerund-theme', 'prepositional'],
  ['clause-theme', 'that'],
]);

function ofComplement({ complements }: Predication, link: Complement['link']): Filler | null {
  const range = complements.find((complement) => complement.link === link);
  return range ? { slot: null, mentions: [], lemmas: [], range } : null;
}

/** Of "makers including X and Y", "cities such as X", "officials from X": those that are named. */
function named(filler: Filler | null, { slots }: Predication, { isListing, isSender }: ClauseWords): Filler | null {
  const group = filler?.slot?.nouns[0]?.group;
  if (!filler?.slot || !group || filler.mentions.length > 0) return filler;
  const next = slots[slots.indexOf(filler.slot) + 1];
  const isMeant = next && slots.includes(filler.slot) && (isListing(next) || isSender(next, group));
  return isMeant ? { ...filler, mentions: mentionsOf(next) } : filler;
}

/** The first phrase with a preposition that no act right before it keeps for itself ("on a visit | to Oslo, X complained"). */
function phraseOf(
  { phrases, slots, verb }: Predication,
  name: string,
  { isAct, keepsPhrases }: ClauseWords,
): Slot | undefined {
  return phrases.find((slot) => {
    const before = slots[slots.indexOf(slot) - 1];
    const isAfterVerb = before !== undefined && (before.nouns[0]?.group.from ?? 0) > verb.from;
    const isInFront = before !== undefined && !isAfterVerb && (slot.nouns[0]?.group.from ?? 0) < verb.from;
    const isOfAct = isInFront && before.prep !== null && before.nouns.some(({ group }) => isAct(group));
    return slot.prep === name && !isOfAct && !(isAfterVerb && keepsPhrases(before));
  });
}

/** Of "accused each other" and "traded with one another": the several who do it. */
function eachOther(filler: Filler | null, { subject }: Predication, words: ClauseWords): Filler | null {
  const group = filler?.slot?.nouns[0]?.group;
  if (!filler || !group || !words.isReciprocal(group)) return filler;
  const doers = mentionsOf(subject);
  return doers.length > 1 ? { ...filler, mentions: doers } : filler;
}

/** A function of an infinitive or complement clause: its verb, its object, its predicate adjective, a phrase. */
export function governedFiller(clause: GovernedClause | null, name: string): Filler | null {
  if (!clause) return null;
  if (name === '' || name === 'verb') return ofLemmas(clause.lemmas);
  if (name === 'modal') return ofLemmas(clause.modal === null ? [] : [clause.modal]);
  if (name === 'form') return ofLemmas([clause.form]);
  if (name === 'adjective') return ofLemmas(clause.adjectives);
  if (name === 'predicate') return ofLemmas(predicateOf(clause));
  if (name === 'infinitive') return ofLemmas(clause.infinitive);
  if (name === 'clause') return ofSlot(clause.inner);
  const slot = clause.slots.find(({ prep }) => prep === (name === 'object' ? null : name));
  return ofSlot(slot);
}

/** "was absurd", "was a disgrace": what a clause says something is. */
function predicateOf({ lemmas, adjectives, slots }: GovernedClause): readonly string[] {
  const object = lemmas.includes('be') ? slots.find(({ prep }) => prep === null) : undefined;
  return [...adjectives, ...(object?.nouns ?? []).map(({ group }) => group.headLemma)];
}

/** "gave Chad trucks" with two phrases, or with the name run into the second one. */
function splitDitransitive(
  { objects }: Predication,
  { isAdverbial, isOccasion }: ClauseWords,
): { object: Filler | null; indirect: Filler | null } {
  const [first, next] = objects.filter((slot) => !slot.nouns.every(({ group }) => isOccasion(group)));
  const second = next?.nouns.some(({ group }) => isAdverbial(group)) ? undefined : next;
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

/** Several in one place: "A and B", "the leaders of A and B", "they", "the two sides". */
export function membersOf(filler: Filler | null): Filler | null {
  if (!filler?.slot) return null;
  const isExample = filler.slot.appositions.some(({ prep }) => prep !== null);
  if (isExample) return null;
  if (filler.mentions.length > 1) return { ...filler, lemmas: [] };
  const alone = filler.mentions[0]?.plural ? { ...filler, lemmas: [] } : null;
  const next = filler.slot.tail;
  const named = filler.slot.nouns.some(({ group }) => group.mention?.form === 'name');
  if (named || (next?.prep !== 'of' && next?.prep !== 'from')) return alone;
  const mentions = mentionsOf(next);
  return mentions.length > 1 ? { slot: next, mentions, lemmas: [] } : alone;
}

/** Whether anybody is where a frame looks for its ends: a quick look that spares most frames the other. */
export function hasEnds({ source, target, throughSource, throughTarget }: Frame, lookup: Lookup): boolean {
  const isFilled = (name: string): boolean => {
    const filler = lookup(name);
    return filler !== null && (throughSource || throughTarget || filler.mentions.length > 0);
  };
  return source.some(isFilled) && target.some(isFilled);
}

/** Whether what a frame requires is there and what it forbids is not. */
export function meetsConstraints(frame: Frame, lookup: Lookup): boolean {
  for (const [name, lemmas] of frame.require) {
    const filler = lookup(name);
    if (!filler || (lemmas.size > 0 && !hasHead(filler, lemmas))) return false;
  }
  for (const [name, lemmas] of frame.forbid) {
    const filler = lookup(name);
    if (filler && (lemmas.size === 0 || (hasHead(filler, lemmas) && !isNamedPerson(filler)))) return false;
  }
  return true;
}

/** "a former officer, Karel Novak": what a name is given for is said of whom it names. */
const isNamedPerson = ({ slot }: Filler): boolean =>
  slot?.appositions.some(({ group }) => group.mention?.form === 'name' && group.mention.type === 'person') === true;

/** By its head, or by the sort of actor that is named. */
function hasHead({ lemmas, mentions }: Filler, asked: ReadonlySet<string>): boolean {
  return lemmas.some((lemma) => asked.has(lemma)) || mentions.some(({ sort }) => sort !== null && asked.has(sort));
}
