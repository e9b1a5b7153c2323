import { makeMention } from '../common/make-mention.js';
import type { NounGroup, NounPart } from '../model/chunk.js';
import type { Mention } from '../model/mention.js';
import type { StatedRelation } from '../model/predication.js';
import type { Sentence } from '../model/sentence.js';
import { filler, ofMentions } from './arguments.js';
import type { Filler, Lookup } from './arguments.js';
import { tableOf } from './frame-table.js';
import type { FrameTable } from './frame-table.js';
import { isOf } from './holders.js';
import { holdingOf } from './role-matching.js';
import type { RoleMatching } from './role-matching.js';
import { bare, state, wordingOf } from './state.js';
import { Places } from './places.js';

const NOBODY: readonly never[] = [];

/** "the Oslo-based shipper X", "X, a Saudi-backed force"; adds to `found`. */
export function matchCompounds(matching: RoleMatching, group: NounGroup, at: number, found: StatedRelation[]): void {
  const { sentence, lexicon } = matching;
  for (const part of group.parts) {
    if (part.compound === null) continue;
    const token = sentence.tokens[part.compound];
    const frames = token && lexicon.frames.compound.get(token.lower);
    if (frames)
      stateCompound(matching, { part, at: part.compound, word: token.lower, table: tableOf(frames) }, group, at, found);
  }
}

/** A word before a hyphen, and what the one after it evokes. */
interface Compound {
  readonly part: NounPart;
  readonly at: number;
  readonly word: string;
  readonly table: FrameTable;
}

/** The part before the hyphen is `prefix`, what is described `self`. */
function stateCompound(
  matching: RoleMatching,
  { part, at: token, word, table }: Compound,
  group: NounGroup,
  at: number,
  found: StatedRelation[],
): void {
  const { sentence, lexicon } = matching;
  const lemmas = [sentence.tokens[part.from]?.lower ?? ''];
  const prefix = filler(null, part.mention ? [part.mention] : [], lemmas, { from: part.from, to: part.to });
  const owners = group.parts.flatMap((other) => (other.to <= part.from && other.mention ? [other.mention] : []));
  const predicate = { from: token, to: token + 1, lemma: word };
  for (const self of describedBy(matching, group, at, table.selfTypes)) {
    const lookup: Lookup = ({ name }) =>
      name === 'self'
        ? ofMentions([self])
        : name === 'prefix'
          ? prefix
          : name === 'possessor' || name === 'modifier'
            ? ofMentions(owners.length > 0 ? owners : impliedState(prefix, self, part, word, sentence))
            : null;
    const places = new Places(table, lookup);
    for (const row of places.fitting())
      state(row, places, bare, wordingOf(predicate, 'compound'), lexicon.control, found);
  }
}

function describedBy(matching: RoleMatching, group: NounGroup, at: number, types: number): readonly Mention[] {
  if (group.mention?.form === 'name') return isOf(group.mention, types) ? [group.mention] : NOBODY;
  const { end } = matching.row.after(at, group);
  return holdingOf(matching, at, end, group, false, types).holders;
}

/** "state-run Rosneft": of which state, the document may tell. */
function impliedState(
  { mentions, lemmas }: Filler,
  self: Mention,
  { from }: NounPart,
  word: string,
  { tokens }: Sentence,
): readonly Mention[] {
  const token = tokens[from];
  if (mentions.length > 0 || self.form !== 'name' || !token) return NOBODY;
  const place = { from, to: from + 1, start: token.start, end: token.end };
  const { type, sentence } = self;
  const text = `${lemmas[0] ?? ''}-${word}`;
  return [makeMention({ ...place, form: 'implied', type, sentence, text, parent: self })];
}
