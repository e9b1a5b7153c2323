import type { NounGroup } from '../model/chunk.js';
import type { Mention } from '../model/mention.js';
import type { Slot, StatedRelation } from '../model/predication.js';
import { possessors } from './noun-arguments.js';
import { allOf } from './holders.js';
import type { Followers, NounRow } from './noun-row.js';
import { holdingOf, stateRole, titleBefore } from './role-matching.js';
import type { RoleMatching } from './role-matching.js';
import { ownedBy, ownersBefore, roleBefore } from './roles.js';
import type { FoundRole } from './roles.js';
import { mentionsOf } from './slots.js';
import { bare } from './state.js';
import { whoseOwner } from './whose-owner.js';

const NOBODY: readonly never[] = [];

/** "the head of Oxfam": its holder is beside it, or what a verb says it of. Adds to `found`. */
export function matchDescription(matching: RoleMatching, group: NounGroup, at: number, found: StatedRelation[]): void {
  const { row, sentence, lexicon } = matching;
  // "Swedish members such as X" may be a name of its own
  const isNamed = group.mention?.form === 'name';
  if (isNamed && !group.mention.parent) return;
  const owned = isNamed && isApposed(row, at) ? ownedBy(group.mention, sentence) : null;
  const role = owned
    ? roleBefore(group.from, owned.end, sentence, lexicon)
    : titleBefore(matching, group.from, group.to, group);
  if (!role || (isNamed && !role.isPlural && !isApposed(row, at)) || isHalf(row, at, group)) return;
  const after = row.after(at, group);
  const { slots, end } = phrasesOf(matching, after);
  const types = role.table.selfTypes;
  const listed = role.isPlural ? allOf(listedWith(matching, group, after.slots), types) : NOBODY;
  if (isNamed && listed.length === 0 && !row.closes(end)) return;
  const { holders, around } =
    listed.length > 0 ? { holders: listed, around: bare } : holdingOf(matching, at, end, group, role.isPlural, types);
  if (holders.length === 0) return;
  const isNot = group.negated && around === bare;
  const held = { holders, around: isNot ? { ...bare, polarity: 'negated' as const } : around };
  const owners = owned ? [owned.owner] : ownersOf(matching, group, role, at);
  stateRole(matching, role, group, owners, slots, held, found);
}

/** The "Minister" of "Minister | of Defence Ann Orr" is hers, and nobody else's. */
function isHalf(row: NounRow, at: number, group: NounGroup): boolean {
  const title = row.at(at + 1)?.noun?.mention?.title;
  return title !== null && title !== undefined && title.from >= group.from && title.from < group.to;
}

/** "the Qassam Brigades, Hamas's armed wing,": what could be a name of its own, between commas after a name. */
function isApposed(row: NounRow, at: number): boolean {
  const isAfterName = row.typeAt(at - 1) === 'COMMA' && row.at(at - 2)?.noun?.mention?.form === 'name';
  return isAfterName && row.typeAt(at) === 'NP' && row.closes(at + 1);
}

/** "Nokia, whose chairman", "the Turkmen oil | and | gas minister": the owner may stand before the phrase. */
function ownersOf(
  { row, predicates, lexicon }: RoleMatching,
  group: NounGroup,
  role: FoundRole,
  at: number,
): readonly Mention[] {
  const own = ownersBefore(group, role, null, lexicon);
  if (own.length > 0)
    return own.every(({ form }) => form === 'pronoun') ? (predicates.of(group, row)?.owners ?? own) : own;
  const before = row.at(at - 2)?.noun;
  const isSecondHalf = row.typeAt(at - 1) === 'CC' && group.parts[0]?.from === group.from;
  if (!isSecondHalf || !before || before.mention?.form === 'name') return whoseOwner(row, at);
  return row.typeAt(at - 2) === 'NP' || row.isPhrase(at - 2)
    ? ownersBefore(before, { ...role, from: before.to, to: before.to + 1 }, null, lexicon)
    : NOBODY;
}

/** "chairman and chief executive of Y": the phrases of the second are also the first's. */
function phrasesOf({ row, sentence, lexicon }: RoleMatching, { slots, end }: Followers): Followers {
  // "a lecturer in law at Oxford"
  const isField = slots.length > 1 && slots[1]?.prep === 'at' && mentionsOf(slots[0] as Slot).length === 0;
  const most = isField || (slots.length > 0 && slots[0]?.prep === 'of') ? 2 : 1;
  const own = { slots: slots.length > most ? slots.slice(0, most) : slots, end };
  const next = row.at(own.end + 1);
  const isShared = own.slots.length === 0 && row.typeAt(own.end) === 'CC' && next?.type === 'NP';
  if (!isShared || !next.noun || next.noun.mention?.form === 'name' || possessors(next.noun).length > 0) return own;
  const role = roleBefore(next.noun.from, next.noun.to, sentence, lexicon);
  return role ? row.after(own.end + 1, next.noun) : own;
}

/** "members such as X and Y", "its members include X" */
function listedWith(
  { row, predicates, lexicon }: RoleMatching,
  group: NounGroup,
  after: readonly Slot[],
): readonly Mention[] {
  const { listingPrepositions } = lexicon.control;
  const slot = after.find(({ prep }) => prep !== null && listingPrepositions.has(prep));
  if (slot) return mentionsOf(slot);
  const predicate = predicates.of(group, row);
  return predicate?.isListing === true ? predicate.holders : NOBODY;
}
