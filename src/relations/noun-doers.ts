import type { ControlLexicon } from '../model/frame.js';
import type { Slot } from '../model/predication.js';
import type { FrameRow } from './frame-row.js';
import { carries, goesOn, isLeft, isOwnAct, isPlainVerb, markOf } from './noun-standing.js';
import type { Place } from './noun-ways.js';
import { slotBefore } from './slots.js';

/** Who does the act of a noun in one of the places of a clause, as far as that tells: frames differ only in which of its cues they heed. */
export class NounDoers {
  /** Whoever does it whatever frame is asked; undefined if that depends on the frame. */
  readonly #sure: Slot | null | undefined;
  /** Whether the clause's subject does it for frames that do not name their agent. */
  readonly #isOwn: boolean;
  /** Whether it does for those that have the verb among their own support verbs. */
  readonly #mayBeCarried: boolean;
  /** The preposition of an adjunct; null where the noun is in none. */
  readonly #adjunct: string | null;
  readonly #isUsual: boolean;

  constructor(
    private readonly place: Place,
    private readonly control: ControlLexicon,
  ) {
    const { slot, clause } = place;
    const marked = markOf(slot, clause, control)?.agent;
    this.#sure = marked ?? (goesOn(slot, clause, control) ? clause.subject : undefined);
    const isObject = clause.objects.includes(slot);
    this.#mayBeCarried = isObject && isPlainVerb(clause, control);
    this.#isOwn =
      (this.#mayBeCarried && control.supportVerbs.has(clause.verb.lemma)) ||
      (isObject && isOwnAct(slot, clause, control)) ||
      isLeft(slot, clause, control);
    const prep = prepositionOf(place, control.measures);
    this.#adjunct = prep !== null && clause.slots.includes(slot) ? prep : null;
    this.#isUsual = this.#adjunct !== null && control.adjunctPrepositions.has(this.#adjunct);
  }

  /** Who does it as a frame sees it. */
  of(row: FrameRow): Slot | null {
    if (this.#sure !== undefined) return this.#sure;
    const { clause } = this.place;
    const isDone = (this.#isOwn && !row.namesAgent) || (this.#mayBeCarried && carries(row, clause));
    return isDone ? clause.subject : this.#besideAdjunct(row);
  }

  /** "during a visit to Oslo, she met": the clause that the phrase of the noun goes with tells. */
  #besideAdjunct({ frame, adjunctPrepositions }: FrameRow): Slot | null {
    if (this.#adjunct === null) return null;
    const isAdjunct = adjunctPrepositions === null ? this.#isUsual : adjunctPrepositions.has(this.#adjunct);
    if (!isAdjunct || !frame.adjunct) return null;
    const { verb, objects, subject } = this.place.clause;
    return verb.passive || this.#isAsked() ? (objects[0] ?? null) : subject;
  }

  /** "invited Ana Ruiz for a visit to" */
  #isAsked(): boolean {
    const { verb, objects } = this.place.clause;
    return this.#adjunct === 'for' && objects.length > 0 && this.control.statusByVerb.get(verb.lemma) === 'requested';
  }
}

/** "after four hours of talks": what is measured stands where its measure does. */
function prepositionOf({ slot, clause }: Place, measures: ReadonlySet<string>): string | null {
  const before = slot.prep === 'of' ? slotBefore(slot, clause.slots) : undefined;
  const isMeasured = before?.nouns.some(({ group }) => measures.has(group.headLemma));
  return before && isMeasured ? before.prep : slot.prep;
}
