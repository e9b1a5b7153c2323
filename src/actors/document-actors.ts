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
import { ListedOrgans } from './listed-organs.js';
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
  readonly #byLast = new Map<string, Named[]>();
  readonly #byFirst = new Map<string, Named[]>();
  readonly #byInitials = new Map<string, Named>();
  readonly #byPart = new Map<string, Named[]>();
  readonly #unlistedCountries = new CountriesByStem<Named>();
  /** Bodies that the document names with whose they are, by their own name, and its initials. */
  readonly #bodies = new Map<string, Mention>();

  readonly #named = new Set<ActorId>();
  /** The listed actors of the document: the gazetteer has hundreds of times as many. */
  readonly #references = new Map<ActorId, ActorReference | null>();
  readonly #home: Home;
  readonly #inFull = new Set<ActorId>();
  /** Countries and places: where each stands first by its bare name, and those that the text speaks of by other words. */
  readonly #bare = new Map<ActorId, Mention>();
  readonly #spokenOf = new Set<ActorId>();
  readonly #homonyms: Homonyms;
  readonly #organs: ListedOrgans;

  constructor(
    mentions: readonly Mention[],
    private readonly gazetteer: ReadonlyMap<ActorId, GazetteerActor>,
    /** The countries that the text was sent from. */
    seats: ReadonlySet<ActorId> = new Set(),
    private readonly legalForms: ReadonlySet<string> = new Set(),
    private readonly straySorts: ReadonlySet<string> = new Set(),
    private readonly courtesies: Courtesies | null = null,
    nationalSorts: ReadonlySet<string> = new Set(),
  ) {
    this.#home = new Home(seats);
    this.#homonyms = new Homonyms(mentions, gazetteer, nationalSorts);
    this.#organs = new ListedOrgans(mentions, gazetteer, seats);
    for (const mention of mentions) {
      if (mention.form === 'name' && isOfSeveralWords(mention) && mention.candidates[0])
        this.#inFull.add(mention.candidates[0]);
      const chosen = this.#homonyms.choose(mention.candidates);
      if (chosen) this.#note(chosen, mention);
      if (mention.metonym) this.#note(mention.metonym, mention);
      this.#notePlace(mention);
      if (mention.form === 'name' && !mention.parent) this.#remember(mention);
      else this.#rememberBody(mention);
    }
    for (const mention of mentions)
      if (mention.type === 'country' && mention.form === 'name' && !mention.parent && !mention.candidates[0])
        this.#home.note(this.#unlisted(mention), mention);
  }

  /** Whether the document names a listed actor, or a seat of its government. */
  names(id: ActorId): boolean {
    return this.#named.has(id);
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
    if (asGovernment && mention.metonym) return this.#listed(mention.metonym);
    const surname = this.#surnameOf(mention);
    if (surname) return surname;
    const listed =
      this.#namesake(mention) || this.#isStray(mention)
        ? undefined
        : (this.#organs.named(mention) ?? this.#chosen(mention));
    if (listed) return this.#listed(listed) ?? { id: listed, name: mention.text, type: mention.type };
    if (mention.parent && isDelegate(mention)) return this.ofName(mention.parent, true);
    if (mention.parent) return this.#governedBy(mention) ?? this.#organ(mention, mention.parent);
    return this.#unlisted(mention);
  }

  #chosen(mention: Mention): ActorId | undefined {
    const id = this.#homonyms.choose(mention.candidates);
    const actor = id && mention.type === 'person' ? this.#listed(id) : null;
    return actor && !this.#fits(mention, actor) ? undefined : id;
  }

  /** "Mrs Pask" is no John Pask. */
  #fits(short: Mention, fuller: Pick<Named, 'name'>): boolean {
    return normalized(short.text).words.length > 1 || (this.courtesies?.fit(short, fuller) ?? true);
  }

  #suits(short: Mention, fuller: Named): boolean {
    return this.courtesies?.suit(short, fuller) ?? true;
  }

  #listed(id: ActorId): ActorReference | null {
    let known = this.#references.get(id);
    if (known === undefined) {
      const actor = this.gazetteer.get(id);
      known = actor ? { id, name: actor.name, type: actor.type } : null;
      this.#references.set(id, known);
    }
    return known;
  }

  #note(id: ActorId, mention: Mention): void {
    this.#named.add(id);
    const actor = this.#listed(id);
    const isOfOne = actor?.type === 'group' || (actor?.type === 'place' && mention.metonym === null);
    const country = isOfOne ? this.#listed(this.gazetteer.get(id)?.country ?? id) : actor;
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
    const text = this.#nameOf(mention);
    const { whole, words } = normalized(text);
    const known = this.#full.get(mention.type);
    if (known?.has(whole)) return;
    if (known) known.add(whole);
    else this.#full.set(mention.type, new Set([whole]));
    const listed = mention.candidates[0] ?? null;
    const named: Named = { type: mention.type, name: text, words, first: mention, listed };
    const last = words[words.length - 1] ?? '';
    if (mention.type === 'person' && words.length > 1) {
      append(this.#byLast, last, named);
      append(this.#byFirst, words[0] ?? '', named);
    }
    if (mention.type !== 'person' && words.length > 2) this.#byInitials.set(initialsOf(text), named);
    if (mention.type === 'country' && !listed) this.#unlistedCountries.add(words[0] ?? '', named);
    if (isPartly(mention) && words.length > 1 && !isOfMembers(text))
      for (const part of partsOf(words)) append(this.#byPart, part, named);
  }

  /** "the Bhattarai government": of the country that the text is about, where nobody lists who has the name. */
  #governedBy({ parent, noun, candidates }: Mention): ActorReference | null {
    const isPersons = noun?.kind === 'administration' && parent?.type === 'person';
    return isPersons && candidates.length === 0 ? this.home() : null;
  }

  /** "the National Front" in a text about Honduras is none of France, if that speaks of France nowhere. */
  #isStray({ candidates, text }: Mention): boolean {
    const only = candidates.length === 1 && text.includes(' ') ? candidates[0] : undefined;
    const actor = only && this.gazetteer.get(only);
    if (!actor?.country || !this.straySorts.has(actor.sort) || this.#named.has(actor.country)) return false;
    return actor.name !== text && this.home() !== null;
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

  #notePlace(mention: Mention): void {
    const { form, metonym, candidates } = mention;
    if (metonym) this.#spokenOf.add(metonym);
    const actor = candidates[0] && this.#listed(candidates[0]);
    if (!actor || (actor.type !== 'country' && actor.type !== 'place')) return;
    if (form !== 'name' || isOfSeveralWords(mention)) this.#spokenOf.add(actor.id);
    else if (!this.#bare.has(actor.id)) this.#bare.set(actor.id, mention);
  }

  /** "Jordan" is Michael Jordan after that name, if nothing else in the text speaks of the country. */
  #surnameOf({ candidates, text, form }: Mention): ActorReference | null {
    const [id] = candidates;
    const bare = id && this.#bare.get(id);
    if (!bare || form !== 'name' || this.#spokenOf.has(id)) return null;
    const { whole } = normalized(text);
    if (text !== bare.text && whole !== normalized(bare.text).whole) return null;
    const bearers = this.#byLast.get(whole) ?? NOBODY;
    const [only] = bearers;
    if (!only || new Set(bearers.map(({ words }) => words[0])).size > 1 || !isBefore(only.first, bare)) return null;
    return { id: only.listed ?? (`person:${slug(only.name)}` as ActorId), name: only.name, type: 'person' };
  }

  /** Whether a listed person's surname stands for somebody else whom the document names in full, and the listed one nowhere. */
  #namesake(mention: Mention): boolean {
    const id = mention.candidates[0];
    if (mention.type !== 'person' || !id) return false;
    const { words } = normalized(mention.text);
    if (words.length > 1) return false;
    const sameLast = this.#byLast.get(words[0] ?? '') ?? [];
    return sameLast.length > 0 && !this.#inFull.has(id);
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

/** Bodies and countries that nobody listed go by a part of their names. */
function isPartly({ type, candidates }: Mention): boolean {
  return (type === 'organization' || type === 'country') && candidates.length === 0;
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
