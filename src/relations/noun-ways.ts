import { added } from '../common/added.js';
import type { NounGroup } from '../model/chunk.js';
import type { FrameLexicon } from '../model/frame.js';
import type { NounClause, Predication, Slot } from '../model/predication.js';
import type { Lookup } from './arguments.js';
import { functionNamed } from './frame-function.js';
import type { FrameRow } from './frame-row.js';
import type { FrameTable } from './frame-table.js';
import { noClause, nounFunction, possessors } from './noun-arguments.js';
import { carries } from './noun-standing.js';
import { rootsAt } from './open-functions.js';
import { Places } from './places.js';

/** The clause a noun stands in, and its place there. */
export interface Place {
  readonly slot: Slot;
  readonly clause: Predication;
}

/** Nothing is ever put into it: what is added to it begins a list of its own. */
const NOTHING: never[] = [];

/** The functions of a noun for those of its frames that see them alike. */
interface Way {
  readonly agent: Slot | null;
  readonly isAcross: boolean;
  readonly isTurned: boolean;
  readonly places: Places;
}

/** The functions of one noun: its frames differ in who its clause's verb says does it, and in what stands after that verb. */
export class NounWays {
  #known: Way[] = NOTHING;
  readonly #across: readonly Slot[];
  readonly #clause: NounClause;
  readonly #open: number;

  /** `near` are the phrases that are the noun's own. */
  constructor(
    private readonly table: FrameTable,
    private readonly group: NounGroup,
    private readonly near: readonly Slot[],
    private readonly place: Place | null,
    private readonly lexicon: FrameLexicon,
  ) {
    this.#across = place && group.from <= place.clause.verb.from ? acrossVerb(place) : NOTHING;
    this.#clause = clauseAfter(place);
    this.#open = table.openWith(rootsAt(group, near, this.#across, place !== null, this.#clause));
  }

  /** The first row from `row` on whose frame may fit; -1 if none may: a quick look that spares most frames the rest. */
  nextFit(row: number): number {
    return this.table.nextFit(row, this.#open);
  }

  /** How a frame sees the noun, where a clause's verb says that `agent` does it. */
  of(row: FrameRow, agent: Slot | null): Places {
    const isAcross = this.#across.length > 0 && this.#reachesAcross(row);
    const isTurned = row.isTransfer;
    for (const way of this.#known)
      if (way.agent === agent && way.isAcross === isAcross && way.isTurned === isTurned) return way.places;
    const places = new Places(this.table, this.#lookup(agent, isAcross, isTurned), this.#open);
    this.#known = added(this.#known, { agent, isAcross, isTurned, places });
    return places;
  }

  /** "an attack was launched on": a verb that makes one act with its subject has the noun's phrases after it. */
  #reachesAcross(row: FrameRow): boolean {
    const { supportVerbs, occurrenceVerbs } = this.lexicon.control;
    const clause = this.place?.clause;
    if (clause === undefined) return false;
    const { lemma } = clause.verb;
    return supportVerbs.has(lemma) || carries(row, clause) || occurrenceVerbs.has(lemma);
  }

  #lookup(agent: Slot | null, isAcross: boolean, isTurned: boolean): Lookup {
    const { group, near, place } = this;
    const after = isAcross ? [...near, ...this.#across] : near;
    const betweens = this.lexicon.control.sharingPrepositions;
    const around = { group, after, agent, clause: this.#clause, place, betweens };
    const functions: Lookup = (asked) => nounFunction(asked, around);
    return isTurned ? turned(group, functions) : functions;
  }
}

/** "Numico's takeover by Danone": whose an act is that another does suffers it. */
function turned(group: NounGroup, functions: Lookup): Lookup {
  if (possessors(group).length === 0 || !functions(BY)?.mentions.length || functions(OF)) return functions;
  return (asked) => (asked.name === 'of' ? functions(POSSESSOR) : asked.name === 'possessor' ? null : functions(asked));
}

const BY = functionNamed('by');
const OF = functionNamed('of');
const POSSESSOR = functionNamed('possessor');

/** The phrases after the verb of a clause in whose subject, or in front of which, a noun stands. */
function acrossVerb({ clause: { slots, verb }, slot }: Place): readonly Slot[] {
  let across: Slot[] = NOTHING;
  for (let i = slots.indexOf(slot) + 1; i < slots.length; i++) {
    const next = slots[i] as Slot;
    if (next.prep !== null && (next.nouns[0]?.group.from ?? 0) > verb.from) across = added(across, next);
  }
  return across;
}

/** "dismissed claims by X that Y": the clause that goes with the last object. */
export function clauseAfter(place: Place | null): NounClause {
  if (!place) return noClause;
  const { clause, slot } = place;
  if (slot === (clause.verb.passive ? clause.objects[0] : clause.subject)) return clause.claim;
  const { complementSubject: subject, complement: governed } = clause;
  if (!subject && !governed) return noClause;
  const last = clause.slots.findLast(({ prep }) => prep === null);
  return slot === last && slot !== clause.subject ? { subject, governed } : noClause;
}
