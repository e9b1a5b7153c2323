import { added } from '../common/added.js';
import { isHyphen } from '../common/is-hyphen.js';
import { makeMention } from '../common/make-mention.js';
import { ofWordBy } from '../common/words.js';
import type { NounGroup, NounPart } from '../model/chunk.js';
import type { FrameLexicon } from '../model/frame.js';
import type { Mention } from '../model/mention.js';
import type { Sentence } from '../model/sentence.js';
import type { Token } from '../model/token.js';
import { nounFacts } from './evoked.js';
import type { NounFacts } from './evoked.js';
import { tableOf } from './frame-table.js';
import type { FrameTable } from './frame-table.js';

/** Nothing is ever put into it: what is added to it begins a list of its own. */
const NOBODY: never[] = [];

/** A role that words name: tokens `from` to `to`. */
export interface FoundRole {
  readonly table: FrameTable;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly isPlural: boolean;
}

/** The longest role that ends before token `end`; a word before it may make another of it ("deputy *"). */
export function roleBefore(from: number, end: number, sentence: Sentence, lexicon: FrameLexicon): FoundRole | null {
  const last = end > from ? sentence.tokens[end - 1] : undefined;
  if (!last) return null;
  const facts = nounFacts(last.lemma, last.word, lexicon);
  if (!facts || facts.roleLength === 0) return null;
  const role = longestRole(Math.max(from, end - facts.roleLength), end, facts, sentence, lexicon);
  return role && (loweredRole(role, from, sentence, lexicon) ?? role);
}

/** The longest of the roles that end before token `end` and begin at `least` or later; of its last word the lemma may be meant. */
function longestRole(
  least: number,
  end: number,
  { role, isWritten, isInflected }: NounFacts,
  { tokens }: Sentence,
  lexicon: FrameLexicon,
): FoundRole | null {
  const roles = lexicon.frames.role;
  const { lower, lemma } = tokens[end - 1] as Token;
  let found: FoundRole | null = null;
  if (role) found = { table: role.table, name: role.name, from: end - 1, to: end, isPlural: role.isPlural };
  let before = '';
  for (let start = end - 2; start >= least && mayOpenRole((tokens[start] as Token).word, lexicon); start--) {
    before = beside(tokens[start]?.lower, tokens[start + 1]?.lower) + before;
    const asWritten = isWritten ? roles.get(before + lower) : undefined;
    const frames = asWritten ?? (isInflected ? roles.get(before + lemma) : undefined);
    if (!frames) continue;
    const isPlural = asWritten === undefined;
    found = { table: tableOf(frames), name: before + (isPlural ? lemma : lower), from: start, to: end, isPlural };
  }
  return found;
}

const mayOpenRole = ofWordBy(({ lower }, { roleOpeningWords }: FrameLexicon): boolean => roleOpeningWords.has(lower));

/** A word with what parts it from the next one; a hyphen may be a word of its own. */
const beside = (word = '', next = ''): string => (isHyphen(word) || isHyphen(next) ? word : `${word} `);

/** "deputy head", "vice-president", "under secretary": what the words before a role make of it, if the lexicon knows them. */
function loweredRole(
  { name, from: start, to, isPlural }: FoundRole,
  from: number,
  { tokens }: Sentence,
  { frames, loweringWords }: FrameLexicon,
): FoundRole | null {
  for (let at = start - 1; at >= from && at >= start - 3; at--) {
    const word = tokens[at]?.lower ?? '';
    const lowered = loweringWords.has(word) ? frames.role.get(`${word} *`) : undefined;
    if (lowered) return { table: tableOf(lowered), name: `${word} ${name}`, from: at, to, isPlural };
  }
  return null;
}

/** "the Oslo-based shipper" is a shipper of Oslo; "the Moscow-backed leader" is no leader of Moscow. */
function saysSame(compound: string, role: FoundRole, lexicon: FrameLexicon): boolean {
  const frames = lexicon.frames.compound.get(compound) ?? [];
  return frames.some(({ relation }) => role.table.frames.some((frame) => frame.relation === relation));
}

/** The mentions before a role in its group that can own it, nearest last; of one that runs into the role, its owner. */
export function ownersBefore(
  group: NounGroup,
  role: FoundRole,
  self: Mention | null,
  lexicon: FrameLexicon,
): readonly Mention[] {
  let owners: Mention[] = NOBODY;
  for (const part of group.parts) {
    const owner = part.mention && part.mention !== self ? ownerIn(part, part.mention, role, lexicon) : null;
    if (owner && owner !== self) owners = added(owners, owner);
  }
  return owners;
}

function ownerIn(
  { from, compound, word, possessive }: NounPart,
  mention: Mention,
  role: FoundRole,
  lexicon: FrameLexicon,
): Mention | null {
  if (mention.from >= role.from) return opensRole(mention, role) ? mention : null;
  // "ex-Nokia boss"
  if (compound !== null && mention.from === from && !saysSame(word, role, lexicon)) return null;
  const isDescription = mention.form === 'description';
  if (isDescription && mention.to >= role.to) return null;
  if (isDescription && possessive && mention.to <= role.from) return mention;
  return mention.to > role.from || isDescription ? mention.parent : mention;
}

/** The court of "a Supreme Court justice", whom the lexicon lists as one. */
function opensRole({ form, type, from, to }: Mention, role: FoundRole): boolean {
  return form === 'name' && type === 'organization' && from === role.from && to < role.to;
}

/** "the armed wing of Hamas" as one name: where its noun ends, and whose it is. */
export function ownedBy(
  mention: Mention | null,
  { tokens }: Sentence,
): { readonly end: number; readonly owner: Mention } | null {
  const owner = mention?.parent;
  if (!mention || !owner || owner.from === mention.from || owner.to !== mention.to) return null;
  const end = tokens.slice(mention.from, owner.from).findIndex(({ tag }) => tag === 'ADP');
  return end > 0 ? { end: mention.from + end, owner } : null;
}

/** The persons that a group names, with those inside other mentions ("Kevin Lamb's office"): each, and where its title may begin. */
export function personsIn(group: NounGroup): readonly { readonly person: Mention; readonly from: number }[] {
  let found: { person: Mention; from: number }[] = NOBODY;
  let from = group.from;
  for (const { mention } of group.parts) {
    for (let inner = mention; inner; inner = inner.parent) {
      if (inner.type !== 'person' || inner.form !== 'name') continue;
      found = added(found, { person: inner, from });
      from = inner.to;
    }
  }
  return found;
}

/** Whose office a title before a name is, or one in apposition to it ("the foreign minister, X"), if it does not say:
 * the document may; `group` is the apposition where no phrase goes on with it. */
export function impliedOwner(
  role: FoundRole,
  self: Mention,
  group: NounGroup | null,
  { tokens }: Sentence,
): readonly Mention[] {
  if (self.type !== 'person' || self.form !== 'name') return [];
  const isTitle = self.title?.to === role.to;
  const isApposed =
    group !== null &&
    tokens[group.from]?.tag === 'DET' &&
    (group.from + 1 === role.from || isOfTheKind(group.from, role.from, tokens)) &&
    (self.from > role.to || self.to + 1 === group.from);
  if (!isTitle && !isApposed) return [];
  const from = withNounBefore(isTitle ? Math.min(self.title?.from ?? role.from, role.from) : role.from, tokens);
  const words = tokens.slice(from, role.to);
  const of = words.findIndex(({ tag }) => tag === 'ADP');
  const head = words[of > 0 ? of - 1 : words.length - 1];
  const start = head?.start ?? self.start;
  const end = head?.end ?? start;
  const text = words.map(({ lower }) => lower).join(' ');
  const { type, sentence } = self;
  return [makeMention({ form: 'implied', type, sentence, text, from, to: role.to, start, end, parent: self })];
}

/** "the civil aviation minister", "the homeland security minister", not "a former central bank governor" */
function isOfTheKind(from: number, to: number, tokens: readonly Token[]): boolean {
  const between = tokens.slice(from + 1, to);
  const isCommon = ({ tag, text, lower }: Token): boolean => (tag === 'NOUN' || tag === 'ADJ') && text === lower;
  return tokens[from]?.lower === 'the' && between.every(isCommon);
}

/** "company founder": the common noun before a title tells of what sort of body it is. */
function withNounBefore(from: number, tokens: readonly Token[]): number {
  const before = tokens[from - 1];
  if (!before) return from;
  const isCommon = before.tag === 'NOUN' && before.text === before.lower && !/ed$/.test(before.lower);
  // A capital that only opens the sentence: "Company president X"
  const isOpening = from === 1 && tokens[from]?.text === tokens[from]?.lower && /^(?:NOUN|PROPN)$/.test(before.tag);
  return isCommon || isOpening ? from - 1 : from;
}
