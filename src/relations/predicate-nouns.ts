import type { NounGroup } from '../model/chunk.js';
import type { ControlLexicon } from '../model/frame.js';
import type { Mention } from '../model/mention.js';
import type { Predication, Slot } from '../model/predication.js';
import type { NounRow } from './noun-row.js';
import { mentionsOf } from './slots.js';

/** Of whom a clause says a noun, and the clause. */
interface Predicate {
  readonly holders: readonly Mention[];
  readonly around: Predication;
  /** Whether they are only some of whom it means: "its investors include X". */
  readonly isListing: boolean;
  /** Whose it is if a pronoun says so: "X counts Y among *its* investors". */
  readonly owners?: readonly Mention[];
}

/** The nouns that clauses say of somebody: "X is the head", "the head is X", "resigned as head". */
export class Predicates {
  /** Null as long as none is known: in most sentences nobody is said to be anything. */
  #byNoun: Map<number, Predicate> | null = null;
  /** They are looked for when one is first asked for. */
  #isRead = false;

  constructor(
    private readonly predications: readonly Predication[],
    private readonly control: ControlLexicon,
  ) {}

  /** What is said of a group; of a later one in a list ("is a member of A and the head of B") what is said of the first. */
  of(group: NounGroup, row: NounRow): Predicate | null {
    if (!this.#isRead) this.#readAll();
    const byNoun = this.#byNoun;
    if (!byNoun) return null;
    return byNoun.get(group.from) ?? byNoun.get(row.at(row.indexOf(group))?.from ?? -1) ?? null;
  }

  #readAll(): void {
    this.#isRead = true;
    for (const predication of this.predications) this.#read(predication);
  }

  #read(predication: Predication): void {
    const { copular, slots, verb } = predication;
    const isListing = this.control.listingVerbs.has(verb.lemma);
    if (copular) this.#addCopular(predication);
    if (isListing) this.#addListing(predication);
    if (copular || isListing) this.#addAmong(predication);
    for (const slot of slots)
      if (slot.prep === 'as' && this.#isHeld(predication)) this.#add(slot, doerOf(predication, slot), predication);
  }

  /** An office that will or would be taken is not held. */
  #isHeld({ verb, status, polarity }: Predication): boolean {
    if (status !== 'actual' || polarity === 'negated') return false;
    return !this.control.callingVerbs.has(verb.lemma) && !this.control.allegingVerbs.has(verb.lemma);
  }

  #addCopular(predication: Predication): void {
    const { subject, objects } = predication;
    for (const slot of objects) {
      this.#add(slot, mentionsOf(subject), predication);
      // "is one of the founders of"
      const isPart = slot.nouns.some(({ group }) => this.control.partitives.has(group.headLemma));
      if (isPart && slot.tail?.prep === 'of') this.#add(slot.tail, mentionsOf(subject), predication);
    }
    const named = objects.flatMap(mentionsOf).filter(({ form }) => form === 'name');
    if (subject && named.length > 0 && subject.nouns[0]?.group.mention?.form !== 'name')
      this.#add(subject, named, predication);
  }

  /** "its investors include X and Y" */
  #addListing(predication: Predication): void {
    const listed = predication.objects.flatMap(mentionsOf).filter(({ form }) => form === 'name');
    if (predication.subject && listed.length > 0) this.#add(predication.subject, listed, predication, true);
  }

  /** "is among the founders of", "counts X among its customers" */
  #addAmong(predication: Predication): void {
    const { copular, subject, objects } = predication;
    const holders = copular ? mentionsOf(subject) : objects.flatMap(mentionsOf);
    const owners = copular ? {} : { owners: mentionsOf(subject) };
    for (const slot of predication.slots)
      if (slot.prep === 'among') this.#add(slot, holders, predication, false, owners);
  }

  #add(
    slot: Slot,
    holders: readonly Mention[],
    around: Predication,
    isListing = false,
    owners: Pick<Predicate, 'owners'> = {},
  ): void {
    const byNoun = (this.#byNoun ??= new Map<number, Predicate>());
    for (const { group } of [...slot.nouns, ...slot.appositions])
      if (!byNoun.has(group.from)) byNoun.set(group.from, { holders, around, isListing, ...owners });
  }
}

/** Who gets or leaves an office "as" which: the person that the verb has for object, else its subject. */
function doerOf({ objects, subject, verb }: Predication, { nouns: [noun] }: Slot): readonly Mention[] {
  // "As head of Oxfam she met Haas"
  const isInFront = noun !== undefined && noun.group.from < verb.from && !verb.passive;
  if (isInFront && subject && subject.nouns[0] !== undefined && subject.nouns[0].group.from > noun.group.from)
    return mentionsOf(subject);
  const persons = objects.flatMap(mentionsOf).filter(({ type }) => type === 'person');
  return persons.length > 0 ? persons : mentionsOf(subject);
}
