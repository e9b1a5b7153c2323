import type { NounGroup } from '../model/chunk.js';
import type { Mention } from '../model/mention.js';
import type { Slot, StatedRelation } from '../model/predication.js';
import { gluedPerson } from './holders.js';
import type { NounRow } from './noun-row.js';
import { stateRole, titleBefore } from './role-matching.js';
import type { RoleMatching } from './role-matching.js';
import { ownersBefore, personsIn, roleBefore } from './roles.js';
import type { FoundRole } from './roles.js';
import { sharedOwners, sharedTitleAt } from './shared-titles.js';
import { bare } from './state.js';
import { whoseOwner } from './whose-owner.js';

/** How many words of honour may stand between a title and a name: "Sir", "Sheikh Dr.". */
const MAX_HONORIFICS = 3;

const NOBODY: readonly never[] = [];

/** A noun group, its chunk, and the list that it opens, or is the last of. */
interface Titled {
  readonly group: NounGroup;
  readonly list: NounGroup;
  readonly at: number;
  readonly isLast: boolean;
}

/** "Kenyan Foreign Minister Alfred Mutua", "Norway's King Harald of …", "senators Ann Orr and Joe Lee"; adds to `found`. */
export function matchTitles(
  matching: RoleMatching,
  group: NounGroup,
  list: NounGroup,
  at: number,
  isLast: boolean,
  found: StatedRelation[],
): void {
  const own = group.mention;
  const titled = { group, list, at, isLast };
  for (const { person, from } of personsIn(group)) matchTitle(matching, titled, person, from, found);
  if (own?.form === 'name' && own.type !== 'person') matchTitle(matching, titled, own, group.from, found);
}

/** The title before one name, which may begin at `from`. */
function matchTitle(
  matching: RoleMatching,
  titled: Titled,
  person: Mention,
  from: number,
  found: StatedRelation[],
): void {
  const { group, at } = titled;
  const isHead = person === group.mention;
  const opener = isHead ? openerOf(matching.row, group, at) : null;
  const start = opener?.from ?? from;
  // most names stand alone
  const own = start < person.from ? titleOf(matching, start, person, group) : null;
  const role = own ?? (isHead ? sharedTitle(matching, at) : null);
  if (role) stateTitle(matching, role, titled, person, from, opener, found);
}

/** What it states that one has a title, the first half of which `opener` may be. */
function stateTitle(
  matching: RoleMatching,
  role: FoundRole,
  { group, list, at, isLast }: Titled,
  person: Mention,
  from: number,
  opener: NounGroup | null,
  found: StatedRelation[],
): void {
  const { row, sentence, lexicon } = matching;
  const isHead = person === group.mention;
  const holders = isHead && role.isPlural ? [person, ...othersOf(list, person)] : [person];
  const slots = isHead && isLast && person.type === 'person' ? phraseAfter(row, at) : NOBODY;
  const isFirst = from === group.from;
  const shared = isFirst && !opener ? sharedOwners(row, at, sentence, lexicon) : NOBODY;
  const owners = [
    ...(opener ? ownersBefore(opener, role, null, lexicon) : shared),
    ...(isFirst ? whoseOwner(row, at) : NOBODY),
    ...ownersBefore(group, role, person, lexicon).filter((owner) => owner.to >= from && !isWhere(row, at, owner)),
  ];
  stateRole(matching, role, group, owners, slots, { holders, around: bare }, found);
}

/** The role before a person's name, or before an honorific there: "Bar Council chairman | Sir Neville Ash". */
function titleOf(
  matching: RoleMatching,
  from: number,
  { from: end, title }: Mention,
  group: NounGroup,
): FoundRole | null {
  for (let to = end; to >= Math.max(from + 1, (title?.from ?? end) + 1, end - MAX_HONORIFICS); to--) {
    const role = titleBefore(matching, from, to, group);
    if (role) return role;
  }
  return titleBefore(matching, from, end, group);
}

/** "ministers Ann Orr of Chad and | Joe Lee of Mali": the title of the first, if it is one of several. */
function sharedTitle({ row, sentence, lexicon }: RoleMatching, at: number): FoundRole | null {
  const place = sharedTitleAt(row, at);
  if (place === null) return null;
  const first = row.at(place)?.noun;
  const person = first?.mention;
  const role = first && person ? roleBefore(first.from, person.from, sentence, lexicon) : null;
  return role?.isPlural === true ? role : null;
}

/** "the Russian Minister | of Transport Maxim Sokolov": the first half of a title that the name runs on from. */
function openerOf(row: NounRow, group: NounGroup, at: number): NounGroup | null {
  const isHalf = group.from < (group.mention?.from ?? 0) && row.typeAt(at) === 'PPOF';
  const before = isHalf ? row.at(at - 1)?.noun : null;
  return before && !before.mention && !gluedPerson(row.at(at)) ? before : null;
}

/** "In Turkey Minister Ellwood met": the country in front is where it was. */
function isWhere(row: NounRow, at: number, owner: Mention): boolean {
  return at === 0 && row.at(at)?.word === 'in' && owner.form === 'name' && owner.type !== 'organization';
}

/** "President Volodymyr Zelensky of Ukraine" */
function phraseAfter(row: NounRow, at: number): readonly Slot[] {
  return row.typeAt(at + 1) === 'PPOF' ? [row.slotAt(at + 1)] : NOBODY;
}

function othersOf(list: NounGroup, self: Mention): readonly Mention[] {
  return list.members.flatMap(({ mention }) => (mention && mention !== self ? [mention] : []));
}
