import type { Chunk, NounGroup } from '../model/chunk.js';
import type { FrameLexicon } from '../model/frame.js';
import type { Predication, StatedRelation } from '../model/predication.js';
import type { Sentence } from '../model/sentence.js';
import { COMPOUND, cuesIn, OWNED, PERSON } from './group-cues.js';
import { Holders } from './holders.js';
import { matchOrgans } from './match-bodies.js';
import { matchCompounds } from './match-compounds.js';
import { matchDescription } from './match-descriptions.js';
import { matchName } from './match-names.js';
import { matchTitles } from './match-titles.js';
import type { NounRow } from './noun-row.js';
import { Predicates } from './predicate-nouns.js';
import type { RoleMatching } from './role-matching.js';

/**
 * Offices and parts that actors have (titles before names, appositions, predicates of be), and after all of them what names say by the words
 * next to them. Adds to `found`.
 */
export function matchGroups(
  row: NounRow,
  predications: readonly Predication[],
  sentence: Sentence,
  lexicon: FrameLexicon,
  found: StatedRelation[],
): void {
  const predicates = new Predicates(predications, lexicon.control);
  const matching = { row, predications, predicates, sentence, lexicon, holders: new Holders(row) };
  const byNames: StatedRelation[] = [];
  for (let at = 0; at < row.chunks.length; at++) {
    const { noun } = row.chunks[at] as Chunk;
    if (!noun) continue;
    const groups = noun.members;
    if (groups.length === 0) matchGroup(matching, noun, noun, at, true, found, byNames);
    for (let i = 0; i < groups.length; i++) {
      const group = groups[i] as NounGroup;
      matchGroup(matching, group, i === 0 ? noun : group, at, i === groups.length - 1, found, byNames);
    }
  }
  for (const relation of byNames) found.push(relation);
}

/** `list` is what a group opens, or itself. What its name says is added to `byNames`. */
function matchGroup(
  matching: RoleMatching,
  group: NounGroup,
  list: NounGroup,
  at: number,
  isLast: boolean,
  found: StatedRelation[],
  byNames: StatedRelation[],
): void {
  const cues = cuesIn(group);
  const isName = group.mention?.form === 'name';
  if (isName || (cues & PERSON) !== 0) matchTitles(matching, group, list, at, isLast, found);
  matchDescription(matching, group, at, found);
  if ((cues & COMPOUND) !== 0) matchCompounds(matching, group, at, found);
  if ((cues & OWNED) !== 0) matchOrgans(group, matching.sentence, matching.lexicon, byNames);
  if (isName) matchName(matching, group.mention, group, at, isLast, byNames);
}
