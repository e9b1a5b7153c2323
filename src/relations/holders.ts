import { added } from '../common/added.js';
import type { Chunk, NounGroup } from '../model/chunk.js';
import type { Mention } from '../model/mention.js';
import { namesOf } from './noun-row.js';
import type { NounRow } from './noun-row.js';
import { bitOfType } from './type-bits.js';

const MAX_STEPS = 8;

/** Nothing is ever put into it: what is added to it begins a list of its own. */
const NOBODY: never[] = [];

/** Whether somebody is of one of some types, given as bits: of those that can be what a noun says. */
export const isOf = ({ type }: Mention, types: number): boolean => (bitOfType(type) & types) !== 0;

/** Those who are. */
export function allOf(mentions: readonly Mention[], types: number): readonly Mention[] {
  for (const mention of mentions) if (!isOf(mention, types)) return mentions.filter((one) => isOf(one, types));
  return mentions;
}

function areOf(mentions: readonly Mention[], types: number): boolean {
  for (const mention of mentions) if (!isOf(mention, types)) return false;
  return true;
}

/** Finds whom a noun without a name of its own describes: the name beside it, before or after. Asked from left to right. */
export class Holders {
  #claimed: Mention[] = NOBODY;
  /** The chunks that somebody was looked for at, and who was found there: few, so that to look through them is faster than a map. */
  #places: number[] = NOBODY;
  #found: (readonly Mention[])[] = NOBODY;

  constructor(private readonly row: NounRow) {}

  /** Who is "the head of Oxfam" at chunk `at`; `end` is the chunk after its phrases. */
  find(at: number, end: number, group: NounGroup, isPlural: boolean, types: number): readonly Mention[] {
    const left = this.#before(at, end, types);
    const right = this.#after(at, end, group, isPlural, types);
    const found = right.length > 0 && (left.length === 0 || !this.#opensClause(at)) ? right : left;
    for (const mention of found) this.#claimed = added(this.#claimed, mention);
    this.#places = added(this.#places, at);
    this.#found = added(this.#found, found);
    return found;
  }

  /** Who was found at a chunk; undefined if nobody was looked for there. */
  #foundAt(at: number): readonly Mention[] | undefined {
    const last = this.#places.lastIndexOf(at);
    return last < 0 ? undefined : this.#found[last];
  }

  /** "Smith, 52, the head of Oxfam," · "Smith of Kent, the head" · "Smith, the head of Oxfam, a former judge" */
  #before(at: number, end: number, types: number): readonly Mention[] {
    if (this.row.isPhrase(at)) return NOBODY;
    // "Orr, then the head of", "herself the head of"
    const start = this.row.typeAt(at - 1) === 'ADV' ? at - 1 : at;
    const mark = this.row.typeAt(start - 1);
    if (mark === 'CC') return this.#sharedWith(start, end, types);
    if (mark !== 'COMMA' && mark !== 'DASH' && mark !== 'LP') return NOBODY;
    if (!this.#endsApposition(start, end)) return NOBODY;
    let i = this.#skipAge(start - 2);
    for (let steps = 0; steps < MAX_STEPS && i >= 0; steps++, i--) {
      const known = this.#foundAt(i);
      if (known && known.length > 0 && areOf(known, types)) return known;
      const names = namesOf(this.row.at(i)).slice(-1);
      const person = this.row.typeAt(i) === 'PPOF' ? namesOf(this.row.at(i - 1)).slice(-1) : NOBODY;
      if (names.length > 0 && person.some((of) => of.type === 'person' && isOf(of, types))) return person;
      if (names.length > 0 && areOf(names, types)) return names;
      if (!this.row.isPhrase(i) && this.row.typeAt(i) !== 'NPT') return NOBODY;
    }
    return NOBODY;
  }

  /** "X, a judge and the head of Y" */
  #sharedWith(at: number, end: number, types: number): readonly Mention[] {
    if (!this.row.closes(end) && !this.row.isVerb(end)) return NOBODY;
    for (let i = at - 2, steps = 0; i >= 0 && steps < MAX_STEPS; i--, steps++) {
      const known = this.#foundAt(i);
      if (known) return areOf(known, types) ? known : NOBODY;
      if (namesOf(this.row.at(i)).some(({ type }) => type === 'person')) return NOBODY;
      if (!this.row.isPhrase(i) && !/^(?:NPT|COMMA)$/.test(this.row.typeAt(i) ?? '')) return NOBODY;
    }
    return NOBODY;
  }

  /** A phrase before a verb is its subject, unless the name before it has none (", the secretary had met" with a comma lost). */
  #endsApposition(at: number, end: number): boolean {
    if (this.row.closes(end)) return true;
    if (this.row.typeAt(end) === 'CC') return !namesOf(this.row.at(end + 1)).some(({ type }) => type === 'person');
    if (!this.row.isVerb(end)) return true;
    return this.row.typeAt(at - 2) === 'NP' && (at === 2 || this.row.typeAt(at - 3) === 'THAT');
  }

  #skipAge(at: number): number {
    return this.row.isAge(at) && this.row.typeAt(at - 1) === 'COMMA' ? at - 2 : at;
  }

  /** "the head of Oxfam, Ann Smith," · "minister Ann Smith" in two chunks · "the head (Ann Smith)" */
  #after(at: number, end: number, group: NounGroup, isPlural: boolean, types: number): readonly Mention[] {
    const glued = this.#glued(at, end, types);
    if (glued) return [glued];
    const mark = this.row.typeAt(end);
    const isMarked = mark === 'COMMA' || mark === 'LP' || mark === 'DASH';
    const named = this.row.at(isMarked ? end + 1 : end);
    if (named?.type !== 'NP' || named.noun?.mention?.form !== 'name') return NOBODY;
    if (!isMarked && named.from !== group.to && !this.row.isPhrase(end - 1)) return NOBODY;
    const names = namesOf(named).filter((name) => !this.#claimed.includes(name));
    if (names.length === 0 || !areOf(names, types)) return NOBODY;
    if (names.length > 1) return isPlural ? names : NOBODY;
    return isMarked && !this.#closesName(end + 2, at) ? [] : names;
  }

  #closesName(place: number, role: number): boolean {
    // "its lawyer, X of Y,"
    const at = this.row.typeAt(place) === 'PPOF' ? place + 1 : place;
    return this.row.closes(at) || (role === 0 && this.row.isVerb(at));
  }

  /** "ambassador to the United Nations Nikki Haley": a person's name runs on from the body in the phrase. */
  #glued(at: number, end: number, types: number): Mention | null {
    for (let i = at + 1; i < end; i++) {
      const person = gluedPerson(this.row.at(i));
      if (person && isOf(person, types)) return person;
    }
    return null;
  }

  /** Whether nothing but adverbs and times stands before the name that the phrase at `at` is in apposition to. */
  #opensClause(at: number): boolean {
    for (let i = at - 2; i >= 0; i--) {
      const type = this.row.typeAt(i) ?? '';
      if (this.row.isVerb(i) || type === 'CC') return false;
    }
    return true;
  }
}

/** A person's name right after another actor's in one phrase. */
export function gluedPerson(chunk: Chunk | undefined): Mention | null {
  const group = chunk?.noun;
  const last = group?.parts[group.parts.length - 1];
  const before = group?.parts[group.parts.length - 2];
  const isGlued =
    last?.mention?.type === 'person' &&
    last.mention.form === 'name' &&
    before?.mention?.form === 'name' &&
    before.mention.type !== 'person' &&
    !before.possessive &&
    before.to === last.from;
  return isGlued ? last.mention : null;
}
