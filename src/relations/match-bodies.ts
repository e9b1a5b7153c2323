import type { NounGroup } from '../model/chunk.js';
import type { FrameLexicon } from '../model/frame.js';
import type { Mention } from '../model/mention.js';
import type { StatedRelation } from '../model/predication.js';
import type { Sentence } from '../model/sentence.js';
import { filler, ofMentions } from './arguments.js';
import type { Lookup } from './arguments.js';
import { tableOf, tables } from './frame-table.js';
import type { NounRow } from './noun-row.js';
import { roleBefore } from './roles.js';
import { mentionsOf } from './slots.js';
import { stateAll } from './state-all.js';

const NOTHING: readonly never[] = [];

/**
 * Bodies named with their country or body: organs of state are part of it; of a firm or society the name says neither that nor its seat. Of
 * "the upper house of Russia's parliament" the house is part of that, and that of Russia.
 */
export function matchOrgans(
  { parts }: NounGroup,
  sentence: Sentence,
  lexicon: FrameLexicon,
  found: StatedRelation[],
): void {
  for (const { mention } of parts)
    for (let body = mention; body; body = body.parent)
      if (body.parent && isOrgan(body, body.parent)) matchOrgan(body, body.parent, sentence, lexicon, found);
}

function isOrgan(body: Mention, parent: Mention): boolean {
  if (body.form !== 'name' || body.type !== 'organization' || body.head !== 'body') return false;
  if (body.noun?.kind === 'delegate' || isSameActor(body, parent) || isCitys(body, parent)) return false;
  return body.from !== parent.from || body.to !== parent.to;
}

function matchOrgan(
  body: Mention,
  parent: Mention,
  { tokens }: Sentence,
  lexicon: FrameLexicon,
  found: StatedRelation[],
): void {
  const words = tokens.slice(body.from, body.to).map(({ lower }) => lower);
  const organ = filler(null, [body], words);
  const lookup: Lookup = ({ name }) => (name === 'organ' ? organ : name === 'parent' ? ofMentions([parent]) : null);
  const predicate = { from: body.from, to: body.to, lemma: 'organ' };
  const frames = lexicon.frames.organ.get('organ') ?? NOTHING;
  stateAll(lexicon, tableOf(frames), lookup, predicate, 'organ', found);
}

/** "a Delhi court": a capital's body is no organ of the country that the capital else stands for. */
function isCitys(mention: Mention, parent: Mention): boolean {
  return parent.metonym !== null && mention.candidates.length === 0;
}

/** Delegates stand for their parent: they are no part of it. */
function isSameActor(mention: Mention, parent: Mention): boolean {
  return (
    mention.type === parent.type && (mention.candidates[0] === parent.candidates[0] || mention.candidates.length === 0)
  );
}

/** The frames that say something of whoever has a role. */
const seatTables = tables(({ source }) => source.includes('self'));

/** "the Chinese Embassy in Ottawa", "the International *Court* of Justice in The Hague": bodies whose own name says that they have a seat. */
export function matchSeats(
  self: Mention,
  row: NounRow,
  at: number,
  sentence: Sentence,
  lexicon: FrameLexicon,
  found: StatedRelation[],
): void {
  // "Ann Orr's office in Oslo" is a room
  if (self.type !== 'organization' || self.noun?.kind === 'staff' || !row.isPhrase(at + 1)) return;
  const slot = row.slotAt(at + 1);
  const place = filler(slot, mentionsOf(slot));
  const lookup: Lookup = ({ name }) => (name === 'self' ? ofMentions([self]) : name === slot.prep ? place : null);
  for (let end = self.from + 1; end <= self.to; end++) {
    const role = roleBefore(self.from, end, sentence, lexicon);
    if (!role) continue;
    const predicate = { from: role.from, to: role.to, lemma: role.name };
    stateAll(lexicon, seatTables(role.table.frames), lookup, predicate, 'seat', found);
  }
}
