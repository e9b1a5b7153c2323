import { append } from '../common/append.js';
import { normalizeName, slug } from '../common/normalize-name.js';
import { remembered } from '../common/remembered.js';
import type { ActorId, ActorType } from '../model/actor.js';
import type { GazetteerActor } from '../model/gazetteer.js';
import type { Mention } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';
import type { Courtesies } from './courtesies.js';
import { CountriesByStem } from './countries-by-stem.js';
import { Home } from './home.js';
import { Homonyms } from './homonyms.js';
import { ListedActors } from './listed-actors.js';
import type { ListedActor } from './listed-actors.js';
import { ListedOrgans } from './listed-organs.js';
import { mostWords } from './most-words.js';
import { normalized } from './normalized.js';

const initialsOf = remembered((name): string => (name.match(/\p{Lu}/gu) ?? []).join(''));
const slugOf = remembered(slug);

/** "Corp.", "GmbH", not "Corporation": how long a legal form is that names are given without. */
const LONGEST_FORM = 5;

/** A name that a document uses, with the fullest form it has there. */
interface Named {
  readonly type: ActorType;
  readonly name: string;
  readonly words: readonly string[];
  /** Where it stands first. */
  readonly first: Pick<Mention, 'sentence' | 'from' | 'title'>;
  readonly listed: ActorId | null;
}

/** The actors that a document names: listed ones by the gazetteer, others by type and their fullest name in the document. */
export class DocumentActors {
  /** The normalized names remembered, by type. */
  readonly #full = new Map<ActorType, Set<string>>();
  /** Names of bodies and countries to which that is still to come, for no other name can be short for them. */
  readonly #plain: Mention[] = [];
  readonly #byLast = new Map<string, Named[]>();
  readonly #byFirst = new Map<string, Named[]>();
  readonly #byInitials = new Map<string, Named>();
  readonly #byPart = new Map<string, Named[]>();
  readonly #unlistedCountries = new CountriesByStem<Named>();
  /** Bodies that the document names with whose they are, by their own name, and its initials. */
  readonly #bodies = new Map<string, Mention>();

  readonly listed: ListedActors;
  readonly #home: Home;
  readonly #homonyms: Homonyms;
  readonly #organs: ListedOrgans;

  constructor(
    mentions: readonly Mention[],
    gazetteer: ReadonlyMap<ActorId, GazetteerActor>,
    /** The countries that the text was sent from. */
    seats: ReadonlySet<ActorId> = new Set(),
    private readonly legalForms: ReadonlySet<string> = new Set(),
    private readonly straySorts: ReadonlySet<string> = new Set(),
    private readonly courtesies: Courtesies | null = null,
    nationalSorts: ReadonlySet<string> = new Set(),
  ) {
    this.#home = new Home(seats);
    this.listed = new ListedActors(gazetteer);
    this.#homonyms = new Homonyms(mentions, this.listed, nationalSorts);
    this.#organs = new ListedOrgans(this.listed, seats);
    const unlisted: Mention[] = [];
    for (const mention of mentions) {
      const isName = mention.form === 'name';
      this.#noteListed(mention);
      if (isName && !mention.parent) this.#remember(mention);
      else this.#rememberBody(mention);
      if (isName && mention.type === 'country' && !mention.parent && !mention.candidates[0]) unlisted.push(mention);
    }
    for (const mention of unlisted) this.#home.note(this.#unlisted(mention), mention);
  }

  /** Whether the document names a listed actor, or a seat of its government. */
  names(id: ActorId): boolean {
    return this.listed.names(id);
  }

  /** The country that a text is about, if it is about one; of those that are not left out. */
  home(without?: ReadonlySet<ActorId>): ActorReference | null {
    return this.#home.country(without);
  }

  /** The country whose offices and bodies the text need not say the country of. */
  domestic(without?: ReadonlySet<ActorId>): ActorReference | null {
    return this.#home.domestic(without);
  }

  /** The actor that a name, an adjective, an organ or delegates stand for. */
  ofName(mention: Mention, asGovernment: boolean): ActorReference | null {
    if (asGovernment && mention.metonym) return this.listed.of(mention.metonym).reference;
    const id = mention.candidates[0];
    const first = id === undefined ? null : this.listed.of(id);
    const surname = first && this.#surnameOf(mention, first);
    if (surname) return surname;
    const isOther = first !== null && (this.#namesake(mention, first) || this.#isStray(mention, first));
    const listed = isOther ? undefined : (this.#organs.named(mention) ?? this.#chosen(mention));
    if (listed) return this.listed.of(listed).reference ?? { id: listed, name: mention.text, type: mention.type };
    if (mention.parent && isDelegate(mention)) return this.ofName(mention.parent, true);
    if (mention.parent) return this.#governedBy(mention) ?? this.#organ(mention, mention.parent);
    return this.#unlisted(mention);
  }

  #chosen(mention: Mention): ActorId | undefined {
    const id = this.#homonyms.choose(mention.candidates);
    const actor = id && mention.type === 'person' ? this.listed.of(id).reference : null;
    return actor && !this.#fits(mention, actor) ? undefined : id;
  }

  /** "Mrs Pask" is no John Pask. */
  #fits(short: Mention, fuller: Pick<Named, 'name'>): boolean {
    return (
      short.title === null || normalized(short.text).words.length > 1 || (this.courtesies?.fit(short, fuller) ?? true)
    );
  }

  #suits(short: Mention, fuller: Named): boolean {
    return this.courtesies?.suit(short, fuller) ?? true;
  }

  /** Notes those listed whom a mention may mean. */
  #noteListed(mention: Mention): void {
    const { candidates, metonym } = mention;
    const id = candidates[0];
    if (id !== undefined) {
      const first = this.listed.of(id);
      const chosen = this.#homonyms.choose(candidates) ?? id;
      this.#note(chosen === id ? first : this.listed.of(chosen), mention);
      noteWords(first, mention);
      if (mention.parent) this.#organs.note(id, mention, mention.parent);
    }
    if (metonym === null) return;
    const government = this.listed.of(metonym);
    this.#note(government, mention);
    government.isSpokenOf = true;
  }

  #note(listed: ListedActor, mention: Mention): void {
    const { actor, reference } = listed;
    listed.isNamed = true;
    if (!actor || !reference) return;
    const isOfOne = actor.type === 'group' || (actor.type === 'place' && mention.metonym === null);
    const country = isOfOne ? this.listed.of(actor.country ?? listed.id).reference : reference;
    if (country?.type === 'country') this.#home.note(country, mention);
  }

  /** "Nordwind Shipping" of "Nordwind Shipping Ltd.": short legal forms are written or left out. */
  #nameOf({ text, head }: Mention): string {
    if (head !== 'suffix') return text;
    const words = text.split(' ');
    const isForm = (word = ''): boolean => word.length <= LONGEST_FORM && this.legalForms.has(normalizeName(word));
    while (words.length > 1 && isForm(words[words.length - 1])) words.pop();
    const name = words.join(' ').replace(/,$/, '');
    return /(?:^|\s)(?:&|and)$/.test(name) ? text : name;
  }

  #remember(mention: Mention): void {
    const { type } = mention;
    if (!mayBeFuller(mention)) {
      if (type === 'organization' || type === 'country') this.#plain.push(mention);
      return;
    }
    const text = this.#nameOf(mention);
    const { whole, words } = normalized(text);
    if (isPartly(mention)) this.#rememberPlain();
    if (!this.#isNew(type, whole)) return;
    const listed = mention.candidates[0] ?? null;
    const named: Named = { type, name: text, words, first: mention, listed };
    const last = words[words.length - 1] ?? '';
    if (type === 'person' && words.length > 1) {
      append(this.#byLast, last, named);
      append(this.#byFirst, words[0] ?? '', named);
    }
    if (type !== 'person' && words.length > 2) this.#byInitials.set(initialsOf(text), named);
    if (type === 'country' && !listed) this.#unlistedCountries.add(words[0] ?? '', named);
    if (isPartly(mention) && words.length > 1 && !isOfMembers(text))
      for (const part of partsOf(words)) append(this.#byPart, part, named);
  }

  /** Whether a name of a type is none of those before; it is one from now on. */
  #isNew(type: ActorType, whole: string): boolean {
    const known = this.#full.get(type);
    if (!known) this.#full.set(type, new Set([whole]));
    return !known || (!known.has(whole) && known.add(whole).size > 0);
  }

  /** Of the plain names only those count that stand before a name that another may be a part of. */
  #rememberPlain(): void {
    for (const mention of this.#plain) this.#isNew(mention.type, normalized(this.#nameOf(mention)).whole);
    this.#plain.length = 0;
  }

  /** "the Bhattarai government": of the country that the text is about, where nobody lists who has the name. */
  #governedBy({ parent, noun, candidates }: Mention): ActorReference | null {
    const isPersons = noun?.kind === 'administration' && parent?.type === 'person';
    return isPersons && candidates.length === 0 ? this.home() : null;
  }

  /** "the National Front" in a text about Honduras is none of France, if that speaks of France nowhere. */
  #isStray({ candidates, text }: Mention, { actor }: ListedActor): boolean {
    if (!actor?.country || candidates.length > 1 || !this.straySorts.has(actor.sort) || !text.includes(' '))
      return false;
    return !this.listed.names(actor.country) && actor.name !== text && this.home() !== null;
  }

  /** "Sweden's Inspectorate of Strategic Products" may be "the Inspectorate of Strategic Products" or "the ISP" elsewhere. */
  #rememberBody(mention: Mention): void {
    const { parent, form, noun, head, candidates } = mention;
    if (!parent || form !== 'name' || noun !== null || head !== 'body' || candidates.length > 0) return;
    const own = ownName(mention, parent);
    for (const key of [normalized(own).whole, initialsOf(own).toLowerCase()])
      if (key.length > 2 && !this.#bodies.has(key)) this.#bodies.set(key, mention);
  }

  /** An organ is known by its owner and what it is: "Russia's army" and "the Russian army" are one. */
  #organ(mention: Mention, parent: Mention): ActorReference {
    const owner = this.ofName(parent, mention.noun?.kind !== 'facility');
    const rest = ownName(mention, parent);
    const before = mention.text
      .slice(0, Math.max(0, parent.start - mention.start))
      .replace(/\s+(?:of|for|from)\s+(?:the\s+)?$/i, '');
    // "Chinese" of "Chinese and Brazilian companies"
    const shared = rest || before ? '' : (mention.noun?.form ?? '');
    const kind = slugOf(rest || before || shared);
    const ownerSlug = owner ? (owner.id.split(':')[1] ?? slug(owner.name)) : slug(parent.text);
    const name = shared ? `${mention.text} ${shared}` : mention.text;
    return { id: `${mention.type}:${ownerSlug}-${kind}` as ActorId, name, type: mention.type };
  }

  #unlisted(mention: Mention): ActorReference {
    const text = this.#nameOf(mention);
    const { whole, words } = normalized(text);
    const body = mention.type === 'organization' ? this.#bodies.get(whole.toLowerCase()) : undefined;
    if (body?.parent) return this.#organ(body, body.parent);
    const single = words.length === 1 && mention.type !== 'person' ? text : '';
    const fuller =
      this.#fullerPerson(mention, words) ?? this.#byInitials.get(single) ?? this.#fullerBody(mention, whole, words);
    const named: Pick<Named, 'type' | 'name'> = fuller ?? { type: mention.type, name: text };
    return { id: `${named.type}:${slugOf(named.name)}` as ActorId, name: named.name, type: named.type };
  }

  /** "Nordwind" is Nordwind Shipping, if the document has no other Nordwind. */
  #fullerBody(mention: Mention, whole: string, words: readonly string[]): Named | undefined {
    if (!isPartly(mention)) return undefined;
    if (mention.form === 'adjective') return this.#unlistedCountries.of(mention.text);
    const named = (this.#byPart.get(whole) ?? []).filter((fuller) => fuller.words.length > words.length);
    return named.length === 1 ? named[0] : undefined;
  }

  /** "Jordan" is Michael Jordan after that name, if nothing else in the text speaks of the country. */
  #surnameOf({ text, form }: Mention, { bare, isSpokenOf }: ListedActor): ActorReference | null {
    if (!bare || isSpokenOf || form !== 'name' || this.#byLast.size === 0) return null;
    const { whole } = normalized(text);
    if (text !== bare.text && whole !== normalized(bare.text).whole) return null;
    const bearers = this.#byLast.get(whole) ?? NOBODY;
    const [only] = bearers;
    if (!only || new Set(bearers.map(({ words }) => words[0])).size > 1 || !isBefore(only.first, bare)) return null;
    return { id: only.listed ?? (`person:${slug(only.name)}` as ActorId), name: only.name, type: 'person' };
  }

  /** Whether a listed person's surname stands for somebody else whom the document names in full, and the listed one nowhere. */
  #namesake({ type, text }: Mention, { isInFull }: ListedActor): boolean {
    if (type !== 'person' || isInFull || this.#byLast.size === 0) return false;
    const { words } = normalized(text);
    return words.length === 1 && this.#byLast.has(words[0] ?? '');
  }

  /** A surname, or a name with fewer of its words, is the one fuller name that ends or begins with it. */
  #fullerPerson(mention: Mention, words: readonly string[]): Named | undefined {
    if (mention.type !== 'person') return undefined;
    const sameLast = this.#byLast.get(words[words.length - 1] ?? '') ?? [];
    const fuller = sameLast.filter(
      (named) => named.words.length > words.length && words.every((word) => named.words.includes(word)),
    );
    const byFirst = words.length === 1 ? (this.#byFirst.get(words[0] ?? '') ?? []) : [];
    const candidates = (fuller.length > 0 ? fuller : byFirst).filter((named) => this.#fits(mention, named));
    return this.#onlyBearer(candidates) ?? this.#onlyBearer(candidates.filter((named) => this.#suits(mention, named)));
  }

  /** The fullest of the names, if they are one person's. */
  #onlyBearer(candidates: readonly Named[]): Named | undefined {
    const distinct = new Set(candidates.map((named) => named.words[0]));
    return distinct.size === 1 ? candidates.reduce((a, b) => (b.words.length > a.words.length ? b : a)) : undefined;
  }
}

const NOBODY: readonly never[] = [];

/** Whether a mention has white space in it: what is one token has none. */
const isOfSeveralWords = ({ from, to, text }: Mention): boolean => to - from > 1 && /\s/.test(text);

/** Notes whether a listed actor is named in full, and of a country or place whether it is so by its bare name. */
function noteWords(listed: ListedActor, mention: Mention): void {
  const isBare = mention.form === 'name' && !isOfSeveralWords(mention);
  if (mention.form === 'name' && !isBare) listed.isInFull = true;
  const type = listed.actor?.type;
  if (type !== 'country' && type !== 'place') return;
  if (!isBare) listed.isSpokenOf = true;
  else listed.bare ??= mention;
}

/** Bodies and countries that nobody listed go by a part of their names. */
function isPartly({ type, candidates }: Mention): boolean {
  return (type === 'organization' || type === 'country') && candidates.length === 0;
}

/** Whether another name can be short for a name: one of a person's words, the initials of a name, a part of one that nobody listed. */
function mayBeFuller(mention: Mention): boolean {
  const isUnlisted = isPartly(mention);
  if (isUnlisted && mention.type === 'country') return true;
  return mostWords(mention.text) > (isUnlisted || mention.type === 'person' ? 1 : 2);
}

/** "Kilmorin Supporters' Trust" is not what its members have to do with. */
const isOfMembers = (name: string): boolean => /\s\S+s[’'](?:\s|$)/.test(name);

/** What is left of a body's name without that of its owner before it. */
function ownName({ text, start }: Mention, parent: Mention): string {
  return text.slice(Math.max(0, parent.end - start)).replace(/^[’']s?\s+|^\s+/, '');
}

/** The words that can stand for a body's or country's whole name: the first or first two, the last of two, and a number with the word before it. */
function partsOf(words: readonly string[]): readonly string[] {
  const last = words.length === 2 ? words.slice(1) : [];
  const numbered = words.length > 2 && /^\d+$/.test(words[words.length - 1] ?? '') ? [words.slice(-2).join(' ')] : [];
  const two = words.length > 2 ? [words.slice(0, 2).join(' ')] : [];
  return [...words.slice(0, 1), ...two, ...last, ...numbered];
}

/** "Wagner fighters", "the company's officials": whoever they belong to. */
function isDelegate({ noun, type }: Mention): boolean {
  const kind = noun?.kind;
  return (
    kind === 'delegate' ||
    kind === 'appendage' ||
    kind === 'sort' ||
    kind === 'proxy' ||
    (kind === 'irregular' && type !== 'group')
  );
}

function isBefore(a: Named['first'], b: Named['first']): boolean {
  return a.sentence < b.sentence || (a.sentence === b.sentence && a.from < b.from);
}
