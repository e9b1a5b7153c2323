import type { NounGroup } from '../model/chunk.js';
import type { FrameLexicon } from '../model/frame.js';
import type { Mention } from '../model/mention.js';
import type { Sentence } from '../model/sentence.js';
import type { NounRow } from './noun-row.js';
import { ownersBefore, roleBefore } from './roles.js';

const NOBODY: readonly never[] = [];

/** "Oxfam founder and | president Ann Orr": whose the first of two titles is. */
export function sharedOwners(row: NounRow, at: number, sentence: Sentence, lexicon: FrameLexicon): readonly Mention[] {
  const before = row.typeAt(at - 1) === 'CC' ? row.at(at - 2)?.noun : null;
  if (!before || before.mention?.form === 'name' || before.members.length > 0) return NOBODY;
  const role = roleBefore(before.from, before.to, sentence, lexicon);
  return role ? ownersBefore(before, role, null, lexicon).filter(({ type }) => type !== 'person') : NOBODY;
}

/** How many persons are told of with one title, each "of" somewhere. */
const MAX_SHARING = 6;

/** "ministers Ann Orr of Chad and | Joe Lee of Mali": the chunk of the first of them; null where `at` is none of such. */
export function sharedTitleAt(row: NounRow, at: number): number | null {
  if (row.typeAt(at) !== 'NP' || row.typeAt(at + 1) !== 'PPOF') return null;
  let first = at;
  for (let i = 0; i < MAX_SHARING; i++) {
    const mark = row.typeAt(first - 1);
    const isNext = (mark === 'CC' || mark === 'COMMA') && row.typeAt(first - 2) === 'PPOF';
    const before = isNext ? row.at(first - 3) : undefined;
    if (before?.noun?.mention?.type !== 'person' || before.noun.mention.form !== 'name') break;
    first -= 3;
  }
  return first === at ? null : first;
}

/** "Oxfam founder | and president Ann Orr": whom the first of two titles means. */
export function sharedHolder(
  row: NounRow,
  at: number,
  group: NounGroup,
  sentence: Sentence,
  lexicon: FrameLexicon,
): readonly Mention[] {
  const next = row.typeAt(at + 1) === 'CC' ? row.at(at + 2) : undefined;
  const named = next?.type === 'NP' ? next.noun : null;
  if (!named || named.mention?.type !== 'person' || named.mention.form !== 'name') return NOBODY;
  const isOwned = group.parts[0]?.mention !== null && group.parts[0]?.mention !== undefined;
  const isTitled = roleBefore(named.from, named.mention.from, sentence, lexicon)?.from === named.from;
  return isOwned && isTitled && sharedOwners(row, at + 2, sentence, lexicon).length > 0 ? [named.mention] : NOBODY;
}
