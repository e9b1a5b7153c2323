import type { NounGroup, NounPart } from '../model/chunk.js';
import type { FrameLexicon } from '../model/frame.js';
import type { Mention } from '../model/mention.js';
import { filler } from './arguments.js';
import type { Filler } from './arguments.js';
import { gluedPerson } from './holders.js';
import type { NounRow } from './noun-row.js';
import { mayTellNationality, nationalityOf } from './nationality.js';
import { phraseBit, rootBit } from './open-functions.js';
import { mayTellOrigin, originAfter } from './origins.js';
import { whoseOwner } from './whose-owner.js';

/** A name, its group, and its chunk where the words around that are about it: of several listed ones, they are about the last. */
export interface Named {
  readonly self: Mention;
  readonly group: NounGroup;
  readonly at: number | null;
}

/** What stands beside a name, of what can tell of it. */
export interface Beside {
  readonly possessor: Filler | null;
  readonly modifier: Filler | null;
  readonly nationality: Filler | null;
  readonly origin: Filler | null;
  readonly bracket: Filler | null;
  readonly whose: Filler | null;
  /** The chunk of the phrase after it; -1 if there is none. */
  readonly phrase: number;
}

export function besideOf(name: Named, row: NounRow, lexicon: FrameLexicon): Beside {
  const { group, at } = name;
  const owner = group.parts.length > 1 ? ownerOf(name) : undefined;
  const phrase = at === null ? -1 : phraseAfterName(row, at);
  return {
    possessor: owner ? possessorOf(owner, name, lexicon) : null,
    modifier: owner ? modifierOf(owner, name) : null,
    nationality: mayTellNationality(row, at, group) ? nationalityOf(row, at, group) : null,
    origin: at !== null && mayTellOrigin(row, at) ? originAfter(row, at) : null,
    bracket: at !== null && row.typeAt(at + 1) === 'LP' ? bracketOf(row, at) : null,
    whose: at !== null && row.typeAt(at - 1) === 'WHOSE' ? only(whoseOwner(row, at)[0]) : null,
    phrase: row.at(phrase)?.noun?.mention && !gluedPerson(row.at(phrase)) ? phrase : -1,
  };
}

/** What can be looked up beside a name and of itself, to spare most the rest: nothing, if there is but the name. */
export function rootsBeside(
  { possessor, modifier, nationality, origin, bracket, whose, phrase }: Beside,
  row: NounRow,
): number {
  let bits = phrase < 0 ? 0 : phraseBit(row.at(phrase)?.word ?? '');
  if (possessor) bits |= rootBit('possessor');
  if (modifier) bits |= rootBit('modifier');
  if (nationality) bits |= phraseBit('nationality');
  if (origin) bits |= phraseBit('from');
  if (bracket) bits |= phraseBit('bracket');
  if (whose) bits |= rootBit('whose');
  return bits === 0 ? 0 : bits | OF_NAME;
}

const OF_NAME = rootBit('self') | phraseBit('title');

/** The last mention before a name in its group. */
function ownerOf({ self, group: { parts } }: Named): NounPart | undefined {
  return parts.findLast(({ to, mention, compound }) => to <= self.from && mention !== null && compound === null);
}

/** "Argentina's Enarsa", "Iran's official Press TV" */
function possessorOf(owner: NounPart, name: Named, { control }: FrameLexicon): Filler | null {
  if (!owner.possessive) return null;
  const isClose = name.group.parts.every(
    ({ from, to, compound, word }) =>
      from < owner.to || to > name.self.from || compound !== null || control.chiefAdjectives.has(word),
  );
  return isClose ? only(owner.mention) : null;
}

/** "the German Infineon" */
function modifierOf(owner: NounPart, name: Named): Filler | null {
  const isNext = owner.to === name.self.from && !owner.possessive;
  return isNext && owner.mention?.form === 'adjective' ? only(owner.mention) : null;
}

/** The body in brackets right after a name: "Ann Orr (SPD)", "Ann Orr (ANC, Limpopo)". */
function bracketOf(row: NounRow, at: number): Filler | null {
  const [open, inside, close] = [row.at(at + 1), row.at(at + 2), row.at(at + 3)];
  const body = inside?.type === 'NP' ? inside.noun?.mention : null;
  const isWhole = body?.form === 'name' && inside?.noun?.from === body.from && inside.noun.to === body.to;
  return open?.type === 'LP' && isWhole && /^(?:RP|COMMA)$/.test(close?.type ?? '') ? only(body) : null;
}

/**
 * The chunk of "of Oxfam" in "Ann Orr of Oxfam", "Ann Orr, of Oxfam," and "Ann Orr, 52, of Oxfam", or of "Ann Orr, at the helm of Oxfam"; -1
 * if there is none.
 */
function phraseAfterName(row: NounRow, at: number): number {
  if (row.isPhrase(at + 1)) return at + 1;
  if (row.typeAt(at + 1) !== 'COMMA') return -1;
  const isMore = row.isAge(at + 2) && row.typeAt(at + 3) === 'COMMA';
  // "Ann Orr, formerly of Oxfam,"
  const start = (isMore ? at + 4 : at + 2) + (row.typeAt(at + 2) === 'ADV' ? 1 : 0);
  const isLong = row.isPhrase(start) && row.at(start)?.word.includes(' ') === true;
  return isLong || row.typeAt(start) === 'PPOF' ? start : -1;
}

export const only = (mention: Mention | null | undefined): Filler | null => (mention ? filler(null, [mention]) : null);
