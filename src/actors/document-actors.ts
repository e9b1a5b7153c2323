import { slug } from '../common/normalize-name.js';
import type { ActorId } from '../model/actor.js';
import type { GazetteerActor } from '../model/gazetteer.js';
import type { Mention } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';
import type { Courtesies } from './courtesies.js';
import { FullerNames, initialsOf } from './fuller-names.js';
import type { Named } from './fuller-names.js';
import { Home } from './home.js';
import { Homonyms } from './homonyms.js';
import { ListedActors } from './listed-actors.js';
import type { ListedActor } from './listed-actors.js';
import { ListedOrgans } from './listed-organs.js';
import { isAlike, SpelledNames } from './spelled-name.js';
import type { SpelledName } from './spelled-name.js';

/** The actors that a document names: listed ones by the gazetteer, others by type and their fullest name in the document. */
export class DocumentActors {
  readonly #names: SpelledNames;
  readonly #fuller: FullerNames;
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
    legalForms: ReadonlySet<string> = new Set(),
    private readonly straySorts: ReadonlySet<string> = new Set(),
    courtesies: Courtesies | null = null,
    nationalSorts: ReadonlySet<string> = new Set(),
  ) {
    this.#names = new SpelledNames(legalForms);
    this.#fuller = new FullerNames(this.#names, courtesies);
    this.#home = new Home(seats);
    this.listed = new ListedActors(gazetteer);
    this.#homonyms = new Homonyms(mentions, this.listed, nationalSorts);
    this.#organs = new ListedOrgans(this.listed, this.#names, seats);
    const unlisted: Mention[] = [];
    for (const mention of mentions) {
      const isName = mention.form === 'name';
      this.#noteListed(mention);
      if (isName && !mention.parent) this.#fuller.remember(mention);
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
    return actor && !this.#fuller.fits(mention, actor) ? undefined : id;
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
    for (const key of [this.#names.ofText(own).whole, initialsOf(own).toLowerCase()])
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
    const kind = this.#names.ofText(rest || before || shared).slug;
    const ownerSlug = owner ? (owner.id.split(':')[1] ?? slug(owner.name)) : slug(parent.text);
    const name = shared ? `${mention.text} ${shared}` : mention.text;
    return { id: `${mention.type}:${ownerSlug}-${kind}` as ActorId, name, type: mention.type };
  }

  #unlisted(mention: Mention): ActorReference {
    const spelled = this.#names.of(mention);
    const { known } = spelled;
    if (known && isAlike(known.mention, mention)) return known.actor;
    const actor = this.#spelled(mention, spelled);
    spelled.known = { mention, actor };
    return actor;
  }

  #spelled(mention: Mention, spelled: SpelledName): ActorReference {
    const body = mention.type === 'organization' && this.#bodies.size > 0 ? this.#bodies.get(spelled.whole) : undefined;
    if (body?.parent) return this.#organ(body, body.parent);
    const fuller = this.#fuller.of(mention, spelled);
    const { text, slug: end } = fuller?.spelled ?? spelled;
    const type = fuller?.type ?? mention.type;
    return { id: `${type}:${end}` as ActorId, name: text, type };
  }

  /** "Jordan" is Michael Jordan after that name, if nothing else in the text speaks of the country. */
  #surnameOf({ text, form }: Mention, { bare, isSpokenOf }: ListedActor): ActorReference | null {
    if (!bare || isSpokenOf || form !== 'name' || !this.#fuller.hasBearers) return null;
    const { whole } = this.#names.ofText(text);
    if (text !== bare.text && whole !== this.#names.ofText(bare.text).whole) return null;
    const bearers = this.#fuller.bearers(whole);
    const [only] = bearers;
    if (!only || !isBefore(only.first, bare)) return null;
    if (new Set(bearers.map(({ spelled }) => spelled.words[0])).size > 1) return null;
    return { id: only.listed ?? (`person:${only.spelled.slug}` as ActorId), name: only.name, type: 'person' };
  }

  /** Whether a listed person's surname stands for somebody else whom the document names in full, and the listed one nowhere. */
  #namesake({ type, text }: Mention, { isInFull }: ListedActor): boolean {
    if (type !== 'person' || isInFull || !this.#fuller.hasBearers) return false;
    const { words, whole } = this.#names.ofText(text);
    return words.length === 1 && this.#fuller.bearers(whole).length > 0;
  }
}

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

/** What is left of a body's name without that of its owner before it. */
function ownName({ text, start }: Mention, parent: Mention): string {
  return text.slice(Math.max(0, parent.end - start)).replace(/^[’']s?\s+|^\s+/, '');
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
