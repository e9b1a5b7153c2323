import type { Chunk, NounGroup, NounPart } from '../model/chunk.js';
import type { FrameLexicon } from '../model/frame.js';
import type { Mention } from '../model/mention.js';
import type { Predication, StatedRelation } from '../model/predication.js';
import type { Sentence } from '../model/sentence.js';
import { filler } from './arguments.js';
import type { Filler, Lookup } from './arguments.js';
import { tableOf } from './frame-table.js';
import { gluedPerson } from './holders.js';
import { matchOrgans, matchSeats } from './match-bodies.js';
import type { NounRow } from './noun-row.js';
import { mayTellNationality, nationalityOf } from './nationality.js';
import { phraseBit, rootBit } from './open-functions.js';
import { mayTellOrigin, originAfter } from './origins.js';
import { roleBefore } from './roles.js';
import { sharedTitleAt } from './shared-titles.js';
import { mentionsOf } from './slots.js';
import { stateAll } from './state-all.js';
import { whoseOwner } from './whose-owner.js';

const NOTHING: readonly never[] = [];

/** A name, its group, and its chunk where the words around that are about it: of several listed ones, they are about the last. */
interface Named {
  readonly self: Mention;
  readonly group: NounGroup;
  readonly at: number | null;
}

/** What names say by the words next to them: organs with their country, "Brazil's Petrobras", "Ann Orr of Oxfam". Adds to `found`. */
export function matchNames(
  row: NounRow,
  predications: readonly Predication[],
  sentence: Sentence,
  lexicon: FrameLexicon,
  found: StatedRelation[],
): void {
  for (let at = 0; at < row.chunks.length; at++) {
    const { noun } = row.chunks[at] as Chunk;
    if (!noun) continue;
    const groups = noun.members;
    const last = Math.max(0, groups.length - 1);
    for (let i = 0; i <= last; i++) {
      const group = groups.length > 0 ? (groups[i] as NounGroup) : noun;
      matchOrgans(group, sentence, lexicon, found);
      const self = group.mention;
      if (self?.form !== 'name') continue;
      const name = { self, group, at: i === last ? at : null };
      if (!self.parent && isToldOf(name, row)) matchNamed(name, row, predications, sentence, lexicon, found);
      matchSeats(self, row, at, sentence, lexicon, found);
    }
  }
}

/** A quick look that spares the names beside which nothing stands that could tell of them. */
function isToldOf({ group: { parts }, at }: Named, row: NounRow): boolean {
  if (parts.length > 1) return true;
  return at !== null && (row.isPhrase(at + 1) || isMark(row, at + 1) || isMark(row, at - 1));
}

function isMark(row: NounRow, at: number): boolean {
  const type = row.typeAt(at);
  return type === 'COMMA' || type === 'LP' || type === 'WHOSE';
}

/** What stands beside a name, of what can tell of it. */
interface Beside {
  readonly possessor: Filler | null;
  readonly modifier: Filler | null;
  readonly nationality: Filler | null;
  readonly origin: Filler | null;
  readonly bracket: Filler | null;
  readonly whose: Filler | null;
  /** The chunk of the phrase after it; -1 if there is none. */
  readonly phrase: number;
}

/** "Argentina's Enarsa", "the German Infineon", "Ann Orr of Oxfam" */
function matchNamed(
  name: Named,
  row: NounRow,
  predications: readonly Predication[],
  sentence: Sentence,
  lexicon: FrameLexicon,
  found: StatedRelation[],
): void {
  const beside = besideOf(name, row, lexicon);
  const roots = rootsOf(beside, row);
  if (roots === OF_NAME) return;
  const table = tableOf(lexicon.frames.name.get('name') ?? NOTHING);
  const open = table.openWith(roots);
  if (table.nextFit(0, open) < 0) return;
  const { from, to } = name.self;
  const lookup = besideLookup(name, beside, row, predications, sentence, lexicon);
  stateAll(lexicon, table, lookup, { from, to, lemma: 'name' }, 'name', found, open);
}

function besideLookup(
  { self, group, at }: Named,
  { possessor, modifier, nationality, origin, bracket, whose, phrase: place }: Beside,
  row: NounRow,
  predications: readonly Predication[],
  sentence: Sentence,
  lexicon: FrameLexicon,
): Lookup {
  const phrase = phraseLookup(place, at, row, predications, lexicon);
  return (name) => {
    switch (name) {
      case 'self':
        return only(self);
      case 'possessor':
        return possessor;
      case 'modifier':
        return modifier;
      case 'nationality':
        return nationality;
      case 'from':
        return origin;
      case 'bracket':
        return bracket;
      case 'whose':
        return whose;
      case 'title':
        return self.title || (at !== null && isTitled(row, at, group, sentence, lexicon)) ? only(self) : null;
      default:
        return phrase(name);
    }
  };
}

function besideOf(name: Named, row: NounRow, lexicon: FrameLexicon): Beside {
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

/** What can be looked up beside a name, to spare most the rest. */
function rootsOf({ possessor, modifier, nationality, origin, bracket, whose, phrase }: Beside, row: NounRow): number {
  let bits = OF_NAME;
  if (possessor) bits |= rootBit('possessor');
  if (modifier) bits |= rootBit('modifier');
  if (nationality) bits |= phraseBit('nationality');
  if (origin) bits |= phraseBit('from');
  if (bracket) bits |= phraseBit('bracket');
  if (whose) bits |= rootBit('whose');
  return phrase < 0 ? bits : bits | phraseBit(row.at(phrase)?.word ?? '');
}

const OF_NAME = phraseBit('self') | phraseBit('title');

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

/** "ministers Ann Orr of Chad and Joe Lee of Mali": one title of several. */
function isTitled(
  row: NounRow,
  at: number,
  { from, mention }: NounGroup,
  sentence: Sentence,
  lexicon: FrameLexicon,
): boolean {
  if (mention?.type !== 'person') return false;
  return sharedTitleAt(row, at) !== null || roleBefore(from, mention.from, sentence, lexicon)?.isPlural === true;
}

/** The body in brackets right after a name: "Ann Orr (SPD)", "Ann Orr (ANC, Limpopo)". */
function bracketOf(row: NounRow, at: number): Filler | null {
  const [open, inside, close] = [row.at(at + 1), row.at(at + 2), row.at(at + 3)];
  const body = inside?.type === 'NP' ? inside.noun?.mention : null;
  const isWhole = body?.form === 'name' && inside?.noun?.from === body.from && inside.noun.to === body.to;
  return open?.type === 'LP' && isWhole && /^(?:RP|COMMA)$/.test(close?.type ?? '') ? only(body) : null;
}

/** The phrase right after a name, at chunk `place`, unless its verb asks for it ("accused Ann Orr of"). */
function phraseLookup(
  place: number,
  at: number | null,
  row: NounRow,
  predications: readonly Predication[],
  lexicon: FrameLexicon,
): Lookup {
  const next = row.at(place);
  if (!next || at === null || isGoverned(next, row.at(at)?.from ?? 0, predications, lexicon)) return nothing;
  const isLong = next.word.includes(' ');
  return (name) => {
    if (next.word !== name || !next.noun) return null;
    const slot = row.slotAt(place);
    const isClosed = isLong || row.closes(place + 1);
    const mentions = mentionsOf(slot).filter(({ type }) => place === at + 1 || isClosed || type === 'place');
    // "the Troika of America, Britain and Norway" is made of them
    if (name === 'of' && mentions.length > 1 && row.at(at)?.noun?.mention?.type === 'organization') return null;
    return filler(slot, mentions, [next.noun.headLemma]);
  };
}

const nothing: Lookup = () => null;

/** Whether a verb before a name, which begins at `from`, asks for what stands from there to the end of a phrase. */
function isGoverned(
  phrase: Chunk,
  from: number,
  predications: readonly Predication[],
  { control }: FrameLexicon,
): boolean {
  return predications.some(
    ({ verb, slots }) =>
      verb.from < from &&
      control.ofVerbs.has(verb.lemma) &&
      slots.some(({ nouns }) => nouns.some(({ group }) => group.from >= from && group.from <= phrase.to)),
  );
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

const only = (mention: Mention | null | undefined): Filler | null => (mention ? filler(null, [mention]) : null);
