import type { NounGroup } from '../model/chunk.js';
import type { Frame, FrameLexicon } from '../model/frame.js';
import type { Mention } from '../model/mention.js';
import type { Slot, StatedRelation } from '../model/predication.js';
import type { Sentence } from '../model/sentence.js';
import { blankMention } from './blank-mention.js';
import { possessors } from './noun-arguments.js';
import { filler, ofMentions } from './arguments.js';
import type { Filler, Lookup } from './arguments.js';
import { Places, tableOf } from './frame-table.js';
import { gluedPerson, Holders } from './holders.js';
import type { Fits } from './holders.js';
import type { NounRow } from './noun-row.js';
import type { Predicates } from './predicate-nouns.js';
import { roleLookup } from './role-lookup.js';
import { ownedBy, ownersBefore, personsIn, roleBefore } from './roles.js';
import type { FoundRole } from './roles.js';
import { sharedHolder, sharedOwners, sharedTitleAt } from './shared-titles.js';
import { mentionsOf } from './slots.js';
import { bare, state } from './state.js';
import type { Circumstance } from './state.js';
import { whoseOwner } from './whose-owner.js';

/** How many words of honour may stand between a title and a name: "Sir", "Sheikh Dr.". */
const MAX_HONORIFICS = 3;

const NOTHING: readonly never[] = [];

/** Whom a role is said of, and how. */
interface Holding {
  readonly holders: readonly Mention[];
  readonly around: Circumstance;
}

/** Offices and parts that actors have: titles before names, appositions, predicates of be. */
export function matchRoles(
  row: NounRow,
  predicates: Predicates,
  sentence: Sentence,
  lexicon: FrameLexicon,
): readonly StatedRelation[] {
  const matcher = new RoleMatcher(row, predicates, sentence, lexicon);
  const found: StatedRelation[] = [];
  row.chunks.forEach(({ noun }, at) => {
    if (noun) matcher.matchAt(at, noun, found);
  });
  return found;
}

class RoleMatcher {
  readonly #holders: Holders;

  constructor(
    private readonly row: NounRow,
    private readonly predicates: Predicates,
    private readonly sentence: Sentence,
    private readonly lexicon: FrameLexicon,
  ) {
    this.#holders = new Holders(row);
  }

  /** Adds to `found`. */
  matchAt(at: number, group: NounGroup, found: StatedRelation[]): void {
    const groups = group.members.length > 0 ? group.members : [group];
    groups.forEach((member, i) => {
      found.push(...this.#titles(member, i === 0 ? group : member, at, i === groups.length - 1));
      found.push(...this.#descriptions(member, at));
      found.push(...this.#compounds(member, at));
    });
  }

  /** "Kenyan Foreign Minister Alfred Mutua", "Norway's King Harald of …", "senators Ann Orr and Joe Lee" */
  #titles(group: NounGroup, list: NounGroup, at: number, isLast: boolean): readonly StatedRelation[] {
    const own = group.mention;
    const named = personsIn(group);
    const isBody = own !== null && own.type !== 'person' && own.form === 'name';
    if (named.length === 0 && !isBody) return NOTHING;
    return [...named, ...(isBody ? [{ person: own, from: group.from }] : NOTHING)].flatMap(({ person, from }) => {
      const opener = person === own ? this.#opener(group, at) : null;
      const isHead = person === own;
      const role = this.#titleOf(opener?.from ?? from, person, group) ?? (isHead ? this.#sharedTitle(at) : null);
      if (!role) return [];
      const holders = isHead && role.isPlural ? [person, ...othersOf(list, person)] : [person];
      const slots = isHead && isLast && person.type === 'person' ? this.#nameOf(at) : [];
      const owners = [
        ...(opener
          ? ownersBefore(opener, role, null, this.lexicon)
          : from === group.from
            ? sharedOwners(this.row, at, this.sentence, this.lexicon)
            : []),
        ...(from === group.from ? whoseOwner(this.row, at) : []),
        ...ownersBefore(group, role, person, this.lexicon).filter(
          (owner) => owner.to >= from && !this.#isWhere(at, owner),
        ),
      ];
      return this.#state(role, group, owners, slots, { holders, around: bare });
    });
  }

  /** The role before a person's name, or before an honorific there: "Bar Council chairman | Sir Neville Ash". */
  #titleOf(from: number, { from: end, title }: Mention, group: NounGroup): FoundRole | null {
    for (let to = end; to >= Math.max(from + 1, (title?.from ?? end) + 1, end - MAX_HONORIFICS); to--) {
      const role = this.#titleBefore(from, to, group);
      if (role) return role;
    }
    return this.#titleBefore(from, end, group);
  }

  /** "ministers Ann Orr of Chad and | Joe Lee of Mali": the title of the first, if it is one of several. */
  #sharedTitle(at: number): FoundRole | null {
    const place = sharedTitleAt(this.row, at);
    const first = place === null ? null : (this.row.chunks[place]?.noun ?? null);
    const person = first?.mention;
    const role = first && person ? roleBefore(first.from, person.from, this.sentence, this.lexicon) : null;
    return role?.isPlural === true ? role : null;
  }

  /** The role that ends before a name; "Arctic Council member Norway" has no council member. */
  #titleBefore(from: number, end: number, group: NounGroup): FoundRole | null {
    const role = roleBefore(from, end, this.sentence, this.lexicon);
    if (!role) return null;
    const cut = group.parts.find(({ mention }) => mention && mention.from < role.from && mention.to > role.from);
    const isActor = cut?.mention?.form === 'name' && (!cut.mention.noun || cut.mention.candidates.length > 0);
    return isActor && cut.mention && cut.mention.to < end
      ? roleBefore(cut.mention.to, end, this.sentence, this.lexicon)
      : role;
  }

  /** "the Russian Minister | of Transport Maxim Sokolov": the first half of a title that the name runs on from. */
  #opener(group: NounGroup, at: number): NounGroup | null {
    const isHalf = this.row.chunks[at]?.type === 'PPOF' && group.from < (group.mention?.from ?? 0);
    const before = this.row.chunks[at - 1]?.noun;
    return isHalf && before && !before.mention && !gluedPerson(this.row.chunks[at]) ? before : null;
  }

  /** "In Turkey Minister Ellwood met": the country in front is where it was. */
  #isWhere(at: number, owner: Mention): boolean {
    return at === 0 && this.row.chunks[at]?.word === 'in' && owner.form === 'name' && owner.type !== 'organization';
  }

  /** "President Volodymyr Zelensky of Ukraine" */
  #nameOf(at: number): readonly Slot[] {
    return this.row.chunks[at + 1]?.type === 'PPOF' ? [this.row.slotAt(at + 1)] : [];
  }

  /** "the head of Oxfam": its holder is beside it, or what a verb says it of. */
  #descriptions(group: NounGroup, at: number): readonly StatedRelation[] {
    // "Swedish members such as X" may be a name of its own
    const isNamed = group.mention?.form === 'name';
    if ((isNamed && !group.mention.parent) || this.#isHalf(at, group)) return NOTHING;
    const owned = isNamed && this.#isApposed(at) ? ownedBy(group.mention, this.sentence) : null;
    const role = owned
      ? roleBefore(group.from, owned.end, this.sentence, this.lexicon)
      : this.#titleBefore(group.from, group.to, group);
    if (!role || (isNamed && !role.isPlural && !this.#isApposed(at))) return NOTHING;
    const { slots, end } = this.#phrasesOf(at, group);
    const fits = fitsRole(role.frames);
    const listed = role.isPlural ? this.#listed(at, group).filter(fits) : [];
    if (isNamed && listed.length === 0 && !this.row.closes(end)) return [];
    const { holders, around } =
      listed.length > 0 ? { holders: listed, around: bare } : this.#holding(at, end, group, role.isPlural, fits);
    const isNot = group.negated && around === bare;
    const held = { holders, around: isNot ? { ...bare, polarity: 'negated' as const } : around };
    return this.#state(role, group, owned ? [owned.owner] : this.#ownersOf(group, role, at), slots, held);
  }

  /** The "Minister" of "Minister | of Defence Ann Orr" is hers, and nobody else's. */
  #isHalf(at: number, group: NounGroup): boolean {
    const title = this.row.chunks[at + 1]?.noun?.mention?.title;
    return title !== null && title !== undefined && title.from >= group.from && title.from < group.to;
  }

  /** "the Qassam Brigades, Hamas's armed wing,": what could be a name of its own, between commas after a name. */
  #isApposed(at: number): boolean {
    const { chunks } = this.row;
    const isAfterName = chunks[at - 1]?.type === 'COMMA' && chunks[at - 2]?.noun?.mention?.form === 'name';
    return isAfterName && chunks[at]?.type === 'NP' && this.row.closes(at + 1);
  }

  /** "Nokia, whose chairman", "the Turkmen oil | and | gas minister": the owner may stand before the phrase. */
  #ownersOf(group: NounGroup, role: FoundRole, at: number): readonly Mention[] {
    const own = ownersBefore(group, role, null, this.lexicon);
    if (own.length > 0)
      return own.every(({ form }) => form === 'pronoun') ? (this.predicates.of(group, this.row)?.owners ?? own) : own;
    const before = this.row.chunks[at - 2]?.noun;
    const isSecondHalf = this.row.chunks[at - 1]?.type === 'CC' && group.parts[0]?.from === group.from;
    if (!isSecondHalf || !before || before.mention?.form === 'name') return whoseOwner(this.row, at);
    return this.row.chunks[at - 2]?.type === 'NP' || this.row.isPhrase(at - 2)
      ? ownersBefore(before, { ...role, from: before.to, to: before.to + 1 }, null, this.lexicon)
      : [];
  }

  /** "chairman and chief executive of Y": the phrases of the second are also the first's. */
  #phrasesOf(at: number, group: NounGroup): { slots: readonly Slot[]; end: number } {
    const { slots, end } = this.row.after(at, group);
    // "a lecturer in law at Oxford"
    const isField = slots[0] !== undefined && mentionsOf(slots[0]).length === 0 && slots[1]?.prep === 'at';
    const own = { slots: slots.slice(0, isField || slots[0]?.prep === 'of' ? 2 : 1), end };
    const next = this.row.chunks[own.end + 1];
    const isShared = own.slots.length === 0 && this.row.chunks[own.end]?.type === 'CC' && next?.type === 'NP';
    if (!isShared || !next.noun || next.noun.mention?.form === 'name' || possessors(next.noun).length > 0) return own;
    const role = roleBefore(next.noun.from, next.noun.to, this.sentence, this.lexicon);
    return role ? this.row.after(own.end + 1, next.noun) : own;
  }

  /** "members such as X and Y", "its members include X" */
  #listed(at: number, group: NounGroup): readonly Mention[] {
    const { listingPrepositions } = this.lexicon.control;
    const slot = this.row.after(at, group).slots.find(({ prep }) => prep !== null && listingPrepositions.has(prep));
    if (slot) return mentionsOf(slot);
    const predicate = this.predicates.of(group, this.row);
    return predicate?.isListing === true ? predicate.holders : [];
  }

  #holding(at: number, end: number, group: NounGroup, isPlural: boolean, fits: Fits): Holding {
    const predicate = this.predicates.of(group, this.row);
    const said = predicate?.holders.filter(fits) ?? [];
    if (predicate && said.length > 0) return { holders: said, around: predicate.around };
    const shared = isPlural ? [] : sharedHolder(this.row, at, group, this.sentence, this.lexicon).filter(fits);
    const found = shared.length > 0 ? shared : this.#holders.find(at, end, group, isPlural, fits);
    if (found.length > 0) return { holders: found, around: bare };
    const described = group.mention;
    const isBody = described?.type === 'organization' && described.noun?.kind === 'description' && isPlaced(described);
    const isKnown = described?.form === 'description' && (described.type === 'person' || isBody) && fits(described);
    return { holders: isKnown ? [described] : [], around: bare };
  }

  #state(
    role: FoundRole,
    group: NounGroup,
    owners: readonly Mention[],
    slots: readonly Slot[],
    { holders, around }: Holding,
  ): readonly StatedRelation[] {
    const predicate = { from: role.from, to: role.to, lemma: role.name };
    const isWhose = this.row.chunks[this.row.indexOf(group) - 1]?.type === 'WHOSE';
    const found: StatedRelation[] = [];
    for (const self of holders) {
      const lookup = roleLookup({ role, group, owners, slots, holders, self, isWhose }, this.sentence);
      const places = new Places(tableOf(role.frames), lookup);
      for (const frame of places.fitting()) {
        const bonus = role.name.split(' ').length;
        found.push(...state(frame, places.functions(), around, predicate, 'role', bonus, this.lexicon.control));
      }
    }
    return found;
  }

  /** "the Oslo-based shipper X", "X, a Saudi-backed force": the part before the hyphen is `prefix`, what is described `self`. */
  #compounds(group: NounGroup, at: number): readonly StatedRelation[] {
    if (group.parts.every(({ compound }) => compound === null)) return NOTHING;
    return group.parts.flatMap((part) => {
      const token = part.compound === null ? undefined : this.sentence.tokens[part.compound];
      const frames = token ? this.lexicon.frames.compound.get(token.lower) : undefined;
      if (part.compound === null || !token || !frames) return [];
      const lemmas = [this.sentence.tokens[part.from]?.lower ?? ''];
      const prefix = filler(null, part.mention ? [part.mention] : [], lemmas, { from: part.from, to: part.to });
      const owners = group.parts.flatMap((other) => (other.to <= part.from && other.mention ? [other.mention] : []));
      const predicate = { from: part.compound, to: part.compound + 1, lemma: token.lower };
      return this.#describedBy(group, at, fitsRole(frames)).flatMap((self) => {
        const lookup: Lookup = (name) =>
          name === 'self'
            ? ofMentions([self])
            : name === 'prefix'
              ? prefix
              : name === 'possessor' || name === 'modifier'
                ? ofMentions(owners.length > 0 ? owners : impliedState(prefix, self, part, token.lower, this.sentence))
                : null;
        return new Places(tableOf(frames), lookup)
          .fitting()
          .flatMap((frame) => state(frame, lookup, bare, predicate, 'compound', 0, this.lexicon.control));
      });
    });
  }

  #describedBy(group: NounGroup, at: number, fits: Fits): readonly Mention[] {
    if (group.mention?.form === 'name') return fits(group.mention) ? [group.mention] : [];
    const { end } = this.row.after(at, group);
    return this.#holding(at, end, group, false, fits).holders;
  }
}

/** "state-run Rosneft": of which state, the document may tell. */
function impliedState(
  { mentions, lemmas }: Filler,
  self: Mention,
  { from }: NounGroup['parts'][number],
  word: string,
  { tokens }: Sentence,
): readonly Mention[] {
  const token = tokens[from];
  if (mentions.length > 0 || self.form !== 'name' || !token) return [];
  const place = { from, to: from + 1, start: token.start, end: token.end };
  return [{ ...self, ...blankMention, ...place, form: 'implied', text: `${lemmas[0] ?? ''}-${word}`, parent: self }];
}

/** "the Danish shipper", "the Leeds firm", not "Leeds's firm": where the body that it means is. */
function isPlaced({ parent }: Mention): boolean {
  return parent !== null && parent.form !== 'pronoun' && (parent.type === 'country' || parent.type === 'place');
}

function othersOf(list: NounGroup, self: Mention): readonly Mention[] {
  return list.members.flatMap(({ mention }) => (mention && mention !== self ? [mention] : []));
}

function fitsRole(frames: readonly Frame[]): Fits {
  return (mention) =>
    frames.some((frame) => (frame.source[0] === 'self' ? frame.sourceTypes : frame.targetTypes).has(mention.type));
}
