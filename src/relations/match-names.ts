import type { NounGroup } from '../model/chunk.js';
import type { Frame, FrameLexicon } from '../model/frame.js';
import type { Mention } from '../model/mention.js';
import type { Predication, StatedRelation } from '../model/predication.js';
import type { Sentence } from '../model/sentence.js';
import { onceEach } from './arguments.js';
import type { Filler, Lookup } from './arguments.js';
import { gluedPerson } from './holders.js';
import type { NounRow } from './noun-row.js';
import { nationalityOf } from './nationality.js';
import { originAfter } from './origins.js';
import { roleBefore } from './roles.js';
import type { FoundRole } from './roles.js';
import { sharedTitleAt } from './shared-titles.js';
import { mentionsOf } from './slots.js';
import { bare, state } from './state.js';
import { whoseOwner } from './whose-owner.js';

/** What names say by the words next to them: organs with their country, "Brazil's Petrobras", "Ann Orr of Oxfam". */
export function matchNames(
  row: NounRow,
  predications: readonly Predication[],
  sentence: Sentence,
  lexicon: FrameLexicon,
): readonly StatedRelation[] {
  return row.chunks.flatMap((chunk, at) => {
    const group = chunk.noun;
    if (!group) return [];
    const groups = group.members.length > 0 ? group.members : [group];
    return groups.flatMap((member, i) => [
      ...organsIn(member, sentence, lexicon),
      ...(i === groups.length - 1 && member.mention?.form === 'name'
        ? named(
            member,
            phrasesOf(row, at, predications, lexicon),
            nationalityOf(row, at, member),
            whoseOf(row, at),
            isTitled(row, at, member, sentence, lexicon),
            lexicon,
          )
        : named(member, () => null, nationalityOf(row, -9, member), null, false, lexicon)),
      ...seats(member, row, at, sentence, lexicon),
    ]);
  });
}

/** Bodies named with their country or body: organs of state are part of it; of a firm or society the name says neither that nor its seat. */
function organsIn(group: NounGroup, { tokens }: Sentence, lexicon: FrameLexicon): readonly StatedRelation[] {
  if (!group.parts.some(({ mention }) => mention?.parent)) return [];
  const frames = lexicon.frames.organ.get('organ') ?? [];
  return group.parts
    .flatMap(({ mention }) => withParents(mention))
    .flatMap((mention) => {
      const { parent } = mention;
      if (!parent || mention.form !== 'name' || mention.type !== 'organization') return [];
      if (mention.noun?.kind === 'delegate' || isSameActor(mention, parent) || isCitys(mention, parent)) return [];
      if (mention.from === parent.from && mention.to === parent.to) return [];
      if (mention.head !== 'body') return [];
      const words = tokens.slice(mention.from, mention.to).map(({ lower }) => lower);
      const organ = { slot: null, mentions: [mention], lemmas: words };
      const lookup: Lookup = (name) => (name === 'organ' ? organ : name === 'parent' ? only(parent) : null);
      return stateAll(lexicon, frames, lookup, { from: mention.from, to: mention.to, lemma: 'organ' }, 'organ');
    });
}

/** A mention and those inside it: "the upper house of Russia's parliament" is part of that, and that of Russia. */
function withParents(mention: Mention | null): readonly Mention[] {
  return mention ? [mention, ...withParents(mention.parent)] : [];
}

/** "Argentina's Enarsa", "the German Infineon", "Ann Orr of Oxfam" */
function named(
  group: NounGroup,
  phrase: Lookup,
  nationality: Filler | null,
  whose: Filler | null,
  isShared: boolean,
  lexicon: FrameLexicon,
): readonly StatedRelation[] {
  const self = group.mention;
  if (!self || self.form !== 'name' || self.parent) return [];
  const owners = group.parts.filter((part) => part.to <= self.from && part.mention && part.compound === null);
  const owner = owners[owners.length - 1];
  const between = group.parts.filter((part) => owner && part.from >= owner.to && part.to <= self.from);
  const isClose = between.every(({ compound, word }) => compound !== null || lexicon.control.chiefAdjectives.has(word));
  const possessor = owner?.possessive && isClose ? only(owner.mention) : null;
  const isNext = owner !== undefined && owner.to === self.from && !owner.possessive;
  const lookup = onceEach((name) => {
    if (name === 'self') return only(self);
    if (name === 'possessor') return possessor;
    if (name === 'modifier') return isNext && owner.mention?.form === 'adjective' ? only(owner.mention) : null;
    if (name === 'nationality') return nationality;
    if (name === 'title') return self.title || isShared ? only(self) : null;
    if (name === 'whose') return whose;
    return phrase(name);
  });
  return stateAll(
    lexicon,
    lexicon.frames.name.get('name') ?? [],
    lookup,
    { from: self.from, to: self.to, lemma: 'name' },
    'name',
  );
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

/** "Ann Orr, whose Liberal Union": the person before. */
function whoseOf(row: NounRow, at: number): Filler | null {
  const [owner] = whoseOwner(row, at);
  return owner ? only(owner) : null;
}

/** The body in brackets right after a name: "Ann Orr (SPD)", "Ann Orr (ANC, Limpopo)". */
function bracketOf(row: NounRow, at: number): Filler | null {
  const [open, inside, close] = row.chunks.slice(at + 1, at + 4);
  const body = inside?.type === 'NP' ? inside.noun?.mention : null;
  const isWhole = body?.form === 'name' && inside?.noun?.from === body.from && inside.noun.to === body.to;
  return open?.type === 'LP' && isWhole && /^(?:RP|COMMA)$/.test(close?.type ?? '') ? only(body) : null;
}

/** The phrase right after a name, unless its verb asks for it ("accused Ann Orr of"). */
function phrasesOf(row: NounRow, at: number, predications: readonly Predication[], lexicon: FrameLexicon): Lookup {
  const origin = originAfter(row, at);
  const bracket = bracketOf(row, at);
  const fromWhere: Lookup = (name) => (name === 'from' ? origin : name === 'bracket' ? bracket : null);
  const place = phraseAfterName(row, at);
  const next = row.chunks[place];
  if (!next || gluedPerson(next)) return fromWhere;
  const from = row.chunks[at]?.from ?? 0;
  const governed = predications.some(
    ({ verb, slots }) =>
      lexicon.control.ofVerbs.has(verb.lemma) &&
      slots.some(({ nouns }) => nouns.some(({ group }) => group.from >= from && group.from <= next.to)),
  );
  if (governed) return fromWhere;
  const isLong = next.word.includes(' ');
  return (name) => {
    if (name === 'from' || name === 'bracket') return fromWhere(name);
    if (next.word !== name || !next.noun?.mention) return null;
    const slot = row.slotAt(place);
    const isClosed = isLong || row.closes(place + 1);
    const mentions = mentionsOf(slot).filter(({ type }) => place === at + 1 || isClosed || type === 'place');
    // "the Troika of America, Britain and Norway" is made of them
    if (name === 'of' && mentions.length > 1 && row.chunks[at]?.noun?.mention?.type === 'organization') return null;
    return { slot, mentions, lemmas: [next.noun.headLemma] };
  };
}

/**
 * The chunk of "of Oxfam" in "Ann Orr of Oxfam", "Ann Orr, of Oxfam," and "Ann Orr, 52, of Oxfam", or of "Ann Orr, at the helm of Oxfam"; -1
 * if there is none.
 */
function phraseAfterName(row: NounRow, at: number): number {
  if (row.isPhrase(at + 1)) return at + 1;
  if (row.chunks[at + 1]?.type !== 'COMMA') return -1;
  const isMore = row.isAge(at + 2) && row.chunks[at + 3]?.type === 'COMMA';
  // "Ann Orr, formerly of Oxfam,"
  const start = (isMore ? at + 4 : at + 2) + (row.chunks[at + 2]?.type === 'ADV' ? 1 : 0);
  const isLong = row.isPhrase(start) && row.chunks[start]?.word.includes(' ') === true;
  return isLong || row.chunks[start]?.type === 'PPOF' ? start : -1;
}

/** "the Chinese Embassy in Ottawa": bodies whose own name says that they have a seat. */
function seats(
  group: NounGroup,
  row: NounRow,
  at: number,
  sentence: Sentence,
  lexicon: FrameLexicon,
): readonly StatedRelation[] {
  const self = group.mention;
  // "Ann Orr's office in Oslo" is a room
  if (self?.form !== 'name' || self.type !== 'organization' || self.noun?.kind === 'staff') return [];
  if (!row.isPhrase(at + 1)) return [];
  const slot = row.slotAt(at + 1);
  const lookup: Lookup = (name) =>
    name === 'self' ? only(self) : name === slot.prep ? { slot, mentions: mentionsOf(slot), lemmas: [] } : null;
  return rolesInside(self, sentence, lexicon).flatMap((role) =>
    stateAll(
      lexicon,
      role.frames.filter(({ source }) => source.includes('self')),
      lookup,
      { from: role.from, to: role.to, lemma: role.name },
      'seat',
    ),
  );
}

/** What sorts of body its name says it is: "International *Court* of Justice". */
function rolesInside(self: Mention, sentence: Sentence, lexicon: FrameLexicon): readonly FoundRole[] {
  const ends = Array.from({ length: self.to - self.from }, (_, i) => self.from + i + 1);
  return ends.flatMap((end) => roleBefore(self.from, end, sentence, lexicon) ?? []);
}

function stateAll(
  lexicon: FrameLexicon,
  frames: readonly Frame[],
  lookup: Lookup,
  predicate: StatedRelation['predicate'],
  construction: string,
): readonly StatedRelation[] {
  return frames.flatMap((frame) => state(frame, lookup, bare, predicate, construction, 0, lexicon.control));
}

const only = (mention: Mention | null | undefined): Filler | null =>
  mention ? { slot: null, mentions: [mention], lemmas: [] } : null;

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
