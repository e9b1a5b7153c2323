import type { NounGroup } from '../model/chunk.js';
import type { Mention } from '../model/mention.js';
import { filler } from './arguments.js';
import type { Filler } from './arguments.js';
import type { NounRow } from './noun-row.js';

/**
 * Whose or from where a name, at `at` if it has a chunk, is said to be by a country's adjective or a place before a noun that describes it: "Nikon, the Japanese rival",
 * "its Zambian partner, Mukuba Holdings,", "the Estonian fund Darkstar". Its lemmas are the words of that noun phrase, for what a frame forbids.
 */
export function nationalityOf(row: NounRow, at: number | null, named: NounGroup): Filler | null {
  const own = inside(named);
  return own || at === null ? own : (described(besideAt(row, at)) ?? described(beforeAt(row, at)));
}

/** A quick look that spares most names the rest: a noun with an adjective stands before the name, or a comma beside it. */
export function mayTellNationality(row: NounRow, at: number | null, { parts }: NounGroup): boolean {
  if (parts.length > 2) return true;
  return at !== null && (row.typeAt(at + 1) === 'COMMA' || row.typeAt(at - 1) === 'COMMA');
}

/** The apposition after a name. */
function besideAt(row: NounRow, at: number): NounGroup | null {
  if (row.typeAt(at + 1) !== 'COMMA') return null;
  const next = row.at(at + 2);
  return next?.type === 'NP' && row.closesPhrase(at + 3) ? next.noun : null;
}

/** What a name is the apposition of. */
function beforeAt(row: NounRow, at: number): NounGroup | null {
  if (row.typeAt(at - 1) !== 'COMMA' || row.typeAt(at) !== 'NP') return null;
  const before = row.at(at - 2);
  return before?.noun && row.closesPhrase(at + 1) ? before.noun : null;
}

/** "a Warsaw research group", "its Zambian partner": the adjective or place right after the first word, and a common noun at the end. */
function described(group: NounGroup | null): Filler | null {
  if (!group || group.mention?.form === 'name' || group.members.length > 0) return null;
  const where = group.parts.find(({ mention }) => mention && mention.form !== 'pronoun');
  if (!where?.mention || where.possessive || where.compound !== null || where.from === group.from) return null;
  return where.to < group.to && isWhere(where.mention) ? filler(null, [where.mention], wordsOf(group)) : null;
}

/** "the Estonian fund Darkstar": only common nouns stand between. */
function inside(group: NounGroup): Filler | null {
  if (group.parts.length < 2) return null;
  const name = group.parts[group.parts.length - 1];
  const noun = group.parts[group.parts.length - 2];
  if (!name?.mention || !noun || noun.mention || noun.compound !== null) return null;
  const at = group.parts.findIndex(({ mention }) => mention?.form === 'adjective');
  const where = at < 0 ? undefined : group.parts[at];
  if (!where?.mention || where.possessive) return null;
  const isPlain = group.parts.slice(at + 1, -1).every(({ mention, possessive }) => !mention && !possessive);
  return isPlain && isWhere(where.mention) ? filler(null, [where.mention], wordsOf(group)) : null;
}

const isWhere = ({ form, type }: Mention): boolean =>
  form === 'adjective' ? type === 'country' : form === 'name' && type === 'place';

const wordsOf = ({ parts }: NounGroup): readonly string[] =>
  parts.flatMap(({ mention, word }) => (mention ? [] : [word]));
