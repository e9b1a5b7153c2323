import type { Chunk, NounGroup } from '../model/chunk.js';
import type { FrameLexicon } from '../model/frame.js';
import type { Mention } from '../model/mention.js';
import type { Predication, StatedRelation } from '../model/predication.js';
import type { Sentence } from '../model/sentence.js';
import { filler } from './arguments.js';
import type { Lookup } from './arguments.js';
import { tableOf } from './frame-table.js';
import { matchSeats } from './match-bodies.js';
import { besideOf, only, rootsBeside } from './name-beside.js';
import type { Beside, Named } from './name-beside.js';
import type { NounRow } from './noun-row.js';
import type { RoleMatching } from './role-matching.js';
import { roleBefore } from './roles.js';
import { sharedTitleAt } from './shared-titles.js';
import { mentionsOf } from './slots.js';
import { stateAll } from './state-all.js';

const NOTHING: readonly never[] = [];

/** What a name says by the words next to it: "Brazil's Petrobras", "Ann Orr of Oxfam", "the Chinese Embassy in Ottawa". Adds to `found`. */
export function matchName(
  matching: RoleMatching,
  self: Mention,
  group: NounGroup,
  at: number,
  isLast: boolean,
  found: StatedRelation[],
): void {
  const { row, predications, sentence, lexicon } = matching;
  if (!self.parent && (group.parts.length > 1 || (isLast && isToldOf(row, at))))
    matchNamed({ self, group, at: isLast ? at : null }, row, predications, sentence, lexicon, found);
  matchSeats(self, row, at, sentence, lexicon, found);
}

/** A quick look that spares the names beside which nothing stands that could tell of them. */
const isToldOf = (row: NounRow, at: number): boolean =>
  row.isPhrase(at + 1) || isMark(row, at + 1) || isMark(row, at - 1);

function isMark(row: NounRow, at: number): boolean {
  const type = row.typeAt(at);
  return type === 'COMMA' || type === 'LP' || type === 'WHOSE';
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
  const roots = rootsBeside(beside, row);
  if (roots === 0) return;
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
  return (asked) => {
    switch (asked.name) {
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
        return phrase(asked);
    }
  };
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
  return ({ name }) => {
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
