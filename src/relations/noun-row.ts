import { nounNode } from '../common/clause-parts.js';
import type { Chunk, ChunkType, NounGroup } from '../model/chunk.js';
import type { NounNode } from '../model/clause.js';
import type { Mention } from '../model/mention.js';
import type { Slot } from '../model/predication.js';
import { slotWith, withNoun } from './slots.js';

const MAX_PHRASES = 6;
const AGE = /^\d\d?$/;
const NO_DOERS: ReadonlyMap<string, string> = new Map();
const NOBODY: readonly never[] = [];

/** What follows a noun: its phrases, and the chunk after them. */
export interface Followers {
  readonly slots: readonly Slot[];
  readonly end: number;
}

/** The noun phrases of a sentence as they stand, whatever clauses the parser made of them. */
export class NounRow {
  readonly #slots: Slot[] = [];

  /** `betweens` are the prepositions after which several are listed: "talks between X, Y and Z". */
  constructor(
    readonly chunks: readonly Chunk[],
    private readonly betweens: ReadonlySet<string>,
  ) {}

  /** The chunk at a place, if it is one: an array is slow to tell what is before its first thing. */
  at(place: number): Chunk | undefined {
    return place >= 0 && place < this.chunks.length ? this.chunks[place] : undefined;
  }

  typeAt(place: number): ChunkType | undefined {
    return this.at(place)?.type;
  }

  /** The chunk of a noun group; -1 if it is a member inside a list. */
  indexOf({ from }: NounGroup): number {
    let [first, end] = [0, this.chunks.length];
    while (first < end) {
      const middle = (first + end) >> 1;
      if ((this.chunks[middle] as Chunk).from <= from) first = middle + 1;
      else end = middle;
    }
    return first > 0 && this.at(first - 1)?.noun?.from === from ? first - 1 : -1;
  }

  /**
   * The prepositional phrases right after a noun, with what is listed in the last of them; of an act also those after a participle that
   * only says who does it ("an attack on X | carried out by Y"), which `doers` has with the preposition of that.
   */
  after(at: number, group: NounGroup | null = null, doers: ReadonlyMap<string, string> = NO_DOERS): Followers {
    let i = at + 1;
    while (group && (this.at(i)?.from ?? group.to) < group.to) i++;
    const slots = this.at(i)?.noun && this.isPhrase(i) ? [this.slotAt(i++)] : [];
    let end = i;
    while (i < this.chunks.length && slots.length < MAX_PHRASES) {
      const length = this.#take(i, slots) || this.#participle(i, doers);
      if (length === 0) break;
      i += length;
      if (!this.#isFiller(i - 1)) end = i;
    }
    return { slots, end };
  }

  /** Takes the phrase at a chunk into `slots`; gives back how many chunks that were, 0 where the row of phrases ends. */
  #take(at: number, slots: Slot[]): number {
    const chunk = this.at(at);
    if (chunk?.noun && isPhrase(chunk.type)) {
      slots.push(this.slotAt(at));
      return 1;
    }
    if (this.#isFiller(at)) return slots.length > 0 || chunk?.type === 'NPT' ? 1 : 0;
    if (chunk?.type === 'LP') return this.#bracket(at);
    const next = this.at(at + 1);
    const last = slots.length > 0 ? slots[slots.length - 1] : undefined;
    const goesOn = chunk?.type === 'CC' || (this.betweens.has(last?.prep ?? '') && this.#opensList(at));
    if (!goesOn || !last || !next?.noun) return 0;
    if (isPhrase(next.type)) {
      const same = slots.findIndex(({ prep }) => prep === next.word);
      const first = slots[same];
      if (first) slots[same] = withNoun(first, nodeOf(next, next.word));
      else slots.push(this.slotAt(at + 1));
      return 2;
    }
    if (next.type !== 'NP' || !this.#listsWith(last, at)) return 0;
    slots[slots.length - 1] = withNoun(last, nodeOf(next, last.prep));
    return 2;
  }

  /** 1 for a participle after which its doer stands, else 0. */
  #participle(at: number, doers: ReadonlyMap<string, string>): number {
    const { type, verb } = this.at(at) ?? {};
    if (type !== 'VEN' || !verb) return 0;
    const prep = doers.get(verb.phrasal ?? '') ?? doers.get(verb.lemma);
    let i = at + 1;
    while (this.isPhrase(i) && this.at(i)?.word !== prep) i++;
    return prep !== undefined && this.isPhrase(i) ? 1 : 0;
  }

  /** ", Y and Z": a comma that an "and" closes the list of. */
  #opensList(at: number): boolean {
    let i = at;
    while (this.typeAt(i) === 'COMMA' && this.typeAt(i + 1) === 'NP') i += 2;
    return i > at && this.typeAt(i) === 'CC' && this.typeAt(i + 1) === 'NP';
  }

  /** "between X and Y" always lists; after another preposition, the noun must have no verb or object of its own ("in X and Y | 49%"). */
  #listsWith(last: Slot, at: number): boolean {
    const own = this.at(at + 2);
    return (
      this.betweens.has(last.prep ?? '') || (!isVerb(own?.type) && !(own?.type === 'NP' && own.noun?.mention === null))
    );
  }

  #bracket(at: number): number {
    for (let i = at + 1; i <= at + 4; i++) if (this.typeAt(i) === 'RP') return i - at + 1;
    return 0;
  }

  #isFiller(at: number): boolean {
    const type = this.typeAt(at);
    return type === 'NPT' || (type === 'ADV' && !isVerb(this.typeAt(at + 1)));
  }

  /** The phrase at a chunk as an argument place, with the name in apposition to it. */
  slotAt(at: number): Slot {
    return (this.#slots[at] ??= this.#makeSlot(at));
  }

  #makeSlot(at: number): Slot {
    const chunk = this.at(at) as Chunk;
    const next = this.at(at + 1);
    const prep = isPhrase(chunk.type) ? chunk.word : null;
    const apposed = this.#apposedName(at);
    // the grammar may have left the phrase out, in a long row above all
    const nouns = chunk.noun ? [nodeOf(chunk, prep)] : NOBODY;
    const appositions = apposed ? [nounNode(apposed.noun as NounGroup, null, 'apposition')] : NOBODY;
    return slotWith(prep, nouns, appositions, NOBODY, next?.noun && isPhrase(next.type) ? this.slotAt(at + 1) : null);
  }

  /** ", Volodymyr Zelensky," or "- Chad and Niger -" after a noun that is no name. */
  #apposedName(at: number): Chunk | null {
    if (this.at(at)?.noun?.mention?.form === 'name') return null;
    const [open, next, close] = [this.at(at + 1), this.at(at + 2), this.at(at + 3)];
    if (next?.type !== 'NP' || next.noun?.mention?.form !== 'name') return null;
    // one dash alone tells who says it: "Oslo in talks with officials - Novak"
    const isApart = open?.type === 'COMMA' ? this.closes(at + 3) : open?.type === 'DASH' && close?.type === 'DASH';
    return isApart ? next : null;
  }

  /** Whether an apposition can end before a chunk. */
  closes(at: number): boolean {
    const type = this.typeAt(at);
    switch (type) {
      case undefined:
      case 'COMMA':
      case 'END':
      case 'RP':
      case 'DASH':
      case 'COLON':
      case 'WH':
      case 'PWH':
        return true;
      default:
        return false;
    }
  }

  /** Whether what is in apposition may go on with a relative clause or a phrase before it ends. */
  closesPhrase(at: number): boolean {
    if (this.closes(at) || this.isPhrase(at)) return true;
    const type = this.typeAt(at);
    return type === 'THAT' || type === 'P' || type === 'VED' || type === 'VEN';
  }

  isVerb(at: number): boolean {
    return isVerb(this.typeAt(at));
  }

  /** "Ann Smith, 52," */
  isAge(at: number): boolean {
    const noun = this.at(at)?.noun;
    return noun !== null && noun !== undefined && noun.parts.length === 1 && AGE.test(noun.headLemma);
  }

  isPhrase(at: number): boolean {
    return isPhrase(this.typeAt(at));
  }
}

const isPhrase = (type: ChunkType | undefined): boolean => type === 'PP' || type === 'PPOF' || type === 'PPSUB';

function isVerb(type: ChunkType | undefined): boolean {
  switch (type) {
    case 'VF':
    case 'VP':
    case 'VBE':
    case 'VS':
    case 'VB':
    case 'VED':
    case 'DUAL':
      return true;
    default:
      return false;
  }
}

const nodeOf = (chunk: Chunk, prep: string | null): NounNode => nounNode(chunk.noun as NounGroup, prep, 'plain');

/** The mentions that a chunk's head names, each member of a list. */
export function namesOf(chunk: Chunk | undefined): readonly Mention[] {
  const group = chunk?.noun;
  if (!group) return NOBODY;
  if (group.members.length === 0) return group.mention?.form === 'name' ? [group.mention] : NOBODY;
  return group.members.flatMap(({ mention }) => (mention?.form === 'name' ? [mention] : []));
}
