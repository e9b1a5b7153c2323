import { append } from '../common/append.js';
import { isPlainName } from '../common/is-plain-name.js';
import type { ActorId, ActorType } from '../model/actor.js';
import type { Mention } from '../model/mention.js';
import { CountriesByStem } from './countries-by-stem.js';
import type { Courtesies } from './courtesies.js';
import { mostWords } from './most-words.js';
import type { SpelledName, SpelledNames } from './spelled-name.js';
import { TYPE_BITS } from './type-bits.js';

/** A name that a document uses, with the fullest form it has there. */
export interface Named {
  readonly type: ActorType;
  readonly name: string;
  readonly spelled: SpelledName;
  /** Where it stands first. */
  readonly first: Pick<Mention, 'sentence' | 'from' | 'title'>;
  readonly listed: ActorId | null;
}

const NOBODY: readonly never[] = [];

/** The names of a document that others in it may be short for. */
export class FullerNames {
  /** The types of those remembered, as bits, by normalized name. */
  readonly #types = new Map<string, number>();
  /** Names of bodies and countries to which that is still to come, for no other name can be short for them. */
  readonly #plain: Mention[] = [];
  readonly #byLast = new Map<string, Named[]>();
  readonly #byFirst = new Map<string, Named[]>();
  readonly #byInitials = new Map<string, Named>();
  readonly #byPart = new Map<string, Named[]>();
  #unlistedCountries: CountriesByStem<Named> | null = null;

  constructor(
    private readonly names: SpelledNames,
    private readonly courtesies: Courtesies | null,
  ) {}

  /** Remembers the name of a mention. */
  remember(mention: Mention): void {
    const spelled = this.names.of(mention);
    const last = spelled.remembered;
    if (last && last.type === mention.type && isListed(last) === isListed(mention)) return;
    spelled.remembered = mention;
    if (mayBeFuller(mention)) this.#add(mention, spelled);
    else if (mention.type === 'organization' || mention.type === 'country') this.#plain.push(mention);
  }

  /** The only fuller name that a mention's name can be short for. */
  of(mention: Mention, spelled: SpelledName): Named | undefined {
    if (mention.type === 'person') return this.#person(mention, spelled);
    const { text, words } = spelled;
    return (words.length === 1 ? this.#byInitials.get(text) : undefined) ?? this.#body(mention, spelled);
  }

  /** Whether anybody is named with a surname. */
  get hasBearers(): boolean {
    return this.#byLast.size > 0;
  }

  /** The persons named in full whose surname a normalized name is. */
  bearers(surname: string): readonly Named[] {
    return this.#byLast.get(surname) ?? NOBODY;
  }

  /** "Mrs Pask" is no John Pask. */
  fits(short: Mention, fuller: Pick<Named, 'name'>): boolean {
    const isFull = short.title === null || this.names.ofText(short.text).words.length > 1;
    return isFull || (this.courtesies?.fit(short, fuller) ?? true);
  }

  #add(mention: Mention, spelled: SpelledName): void {
    const { type } = mention;
    const { text, words } = spelled;
    if (isPartly(mention)) this.#rememberPlain();
    if (!this.#isNew(type, spelled)) return;
    const named = { type, name: text, spelled, first: mention, listed: mention.candidates[0] ?? null };
    if (type === 'person') this.#addPerson(named, words);
    else if (words.length > 2) this.#byInitials.set(initialsOf(text), named);
    if (type === 'country' && !named.listed)
      (this.#unlistedCountries ??= new CountriesByStem()).add(words[0] ?? '', named);
    if (isPartly(mention) && words.length > 1 && !isOfMembers(text))
      for (const part of partsOf(words)) append(this.#byPart, part, named);
  }

  #addPerson(named: Named, words: readonly string[]): void {
    if (words.length === 1) return;
    append(this.#byLast, words[words.length - 1] ?? '', named);
    append(this.#byFirst, words[0] ?? '', named);
  }

  /** Whether a name of a type is none of those before; it is one from now on. */
  #isNew(type: ActorType, { whole }: SpelledName): boolean {
    const known = this.#types.get(whole) ?? 0;
    const types = known | TYPE_BITS[type];
    if (types !== known) this.#types.set(whole, types);
    return types !== known;
  }

  /** Of the plain names only those count that stand before a name that another may be a part of. */
  #rememberPlain(): void {
    for (const mention of this.#plain) this.#isNew(mention.type, this.names.of(mention));
    this.#plain.length = 0;
  }

  /** "Nordwind" is Nordwind Shipping, if the document has no other Nordwind. */
  #body(mention: Mention, { whole, words }: SpelledName): Named | undefined {
    if (!isPartly(mention)) return undefined;
    if (mention.form === 'adjective') return this.#unlistedCountries?.of(mention.text);
    const fuller = (this.#byPart.get(whole) ?? NOBODY).filter(({ spelled }) => spelled.words.length > words.length);
    return fuller.length === 1 ? fuller[0] : undefined;
  }

  /** A surname, or a name with fewer of its words, is the one fuller name that ends or begins with it. */
  #person(mention: Mention, { words }: SpelledName): Named | undefined {
    const sameLast = this.#byLast.get(words[words.length - 1] ?? '') ?? NOBODY;
    const fuller = sameLast.filter(({ spelled: { words: all } }) => all.length > words.length && hasAll(all, words));
    const byFirst = words.length === 1 ? (this.#byFirst.get(words[0] ?? '') ?? NOBODY) : NOBODY;
    const candidates = (fuller.length > 0 ? fuller : byFirst).filter((named) => this.fits(mention, named));
    if (candidates.length === 0) return undefined;
    return onlyBearer(candidates) ?? onlyBearer(candidates.filter((named) => this.#suits(mention, named)));
  }

  #suits(short: Mention, fuller: Named): boolean {
    return this.courtesies?.suit(short, fuller) ?? true;
  }
}

const hasAll = (words: readonly string[], some: readonly string[]): boolean =>
  some.every((word) => words.includes(word));

/** The fullest of the names, if they are one person's. */
function onlyBearer(candidates: readonly Named[]): Named | undefined {
  const distinct = new Set(candidates.map(({ spelled }) => spelled.words[0]));
  if (distinct.size !== 1) return undefined;
  return candidates.reduce((a, b) => (b.spelled.words.length > a.spelled.words.length ? b : a));
}

/** The first letters of a name's words, where they are capitals. */
export const initialsOf = (name: string): string => (name.match(/\p{Lu}/gu) ?? []).join('');

const isListed = ({ candidates }: Mention): boolean => candidates.length > 0;

/** Bodies and countries that nobody listed go by a part of their names. */
function isPartly(mention: Mention): boolean {
  const { type } = mention;
  return (type === 'organization' || type === 'country') && !isListed(mention);
}

/** Whether another name can be short for a name: one of a person's words, the initials of a name, a part of one that nobody listed. */
function mayBeFuller(mention: Mention): boolean {
  const isUnlisted = isPartly(mention);
  if (isUnlisted && mention.type === 'country') return true;
  return mostWords(mention.text) > (isUnlisted || mention.type === 'person' ? 1 : 2);
}

/** "Kilmorin Supporters' Trust" is not what its members have to do with. */
const isOfMembers = (name: string): boolean => !isPlainName(name) && /\s\S+s[’'](?:\s|$)/.test(name);

/** The words that can stand for a body's or country's whole name: the first or first two, the last of two, and a number with the word before it. */
function partsOf(words: readonly string[]): readonly string[] {
  const last = words.length === 2 ? words.slice(1) : [];
  const numbered = words.length > 2 && /^\d+$/.test(words[words.length - 1] ?? '') ? [words.slice(-2).join(' ')] : [];
  const two = words.length > 2 ? [words.slice(0, 2).join(' ')] : [];
  return [...words.slice(0, 1), ...two, ...last, ...numbered];
}
