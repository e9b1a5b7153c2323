import type { Chunk, NounGroup } from '../model/chunk.js';
import type { FrameLexicon } from '../model/frame.js';
import type { StatedRelation } from '../model/predication.js';
import type { Sentence } from '../model/sentence.js';
import { Holders } from './holders.js';
import { matchCompounds } from './match-compounds.js';
import { matchDescription } from './match-descriptions.js';
import { matchTitles } from './match-titles.js';
import type { NounRow } from './noun-row.js';
import type { Predicates } from './predicate-nouns.js';

/** Offices and parts that actors have: titles before names, appositions, predicates of be. Adds to `found`. */
export function matchRoles(
  row: NounRow,
  predicates: Predicates,
  sentence: Sentence,
  lexicon: FrameLexicon,
  found: StatedRelation[],
): void {
  const matching = { row, predicates, sentence, lexicon, holders: new Holders(row) };
  for (let at = 0; at < row.chunks.length; at++) {
    const { noun } = row.chunks[at] as Chunk;
    if (!noun) continue;
    const groups = noun.members;
    const last = Math.max(0, groups.length - 1);
    for (let i = 0; i <= last; i++) {
      const group = groups.length > 0 ? (groups[i] as NounGroup) : noun;
      matchTitles(matching, group, i === 0 ? noun : group, at, i === last, found);
      matchDescription(matching, group, at, found);
      matchCompounds(matching, group, at, found);
    }
  }
}
