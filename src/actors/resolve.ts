import type { ActorId, ActorType } from '../model/actor.js';
import type { Discourse, StatedOffice } from '../model/discourse.js';
import type { GazetteerActor } from '../model/gazetteer.js';
import type { Mention } from '../model/mention.js';
import type { Token } from '../model/token.js';
import type { ReferenceLexicon } from '../model/reference-lexicon.js';
import type { ActorReference } from '../model/relation-mention.js';
import type { DocumentActors } from './document-actors.js';
import { isFirstPerson } from './first-person.js';
import { Genders } from './gender.js';
import { Offices } from './offices.js';
import { Kinds } from './kinds.js';
import { Meant } from './meant.js';
import { listed } from './reference.js';
import type { Reference } from './reference.js';
import { Papers } from './papers.js';
import { resolveDescription } from './resolve-description.js';
import { resolveImplied } from './resolve-implied.js';
import type { ActNoun } from './resolve-omitted.js';
import { resolveOmitted } from './resolve-omitted.js';
import { resolvePronoun } from './resolve-pronoun.js';
import { Rivals } from './rivals.js';
import { Salience } from './salience.js';
import { Seats } from './seats.js';
import { Speech } from './speech.js';
import { WrittenOrgans } from './written-organs.js';

/** Who says it: a mention, or a noun for one ("the statement"). */
interface Said {
  readonly by: Mention | null;
  readonly byNoun: string | null;
}

/** What the resolver knows beside the document. */
export interface ReferenceKnowledge {
  readonly gazetteer: ReadonlyMap<ActorId, GazetteerActor>;
  readonly lexicon: ReferenceLexicon;
  /** Lemmas of verbs of speech. */
  readonly saying: ReadonlySet<string>;
  /** By relation type: whose doer may be the agent that a passive leaves out. */
  readonly agentless: ReadonlyMap<string, ReadonlySet<string>>;
  readonly actNouns: ReadonlyMap<string, ActNoun>;
}

const NOBODY: readonly ActorReference[] = [];

/** Resolves the mentions of one document to actors, all of them in text order. An unsure pronoun or description means nobody. */
export class Resolver {
  readonly #meant: Meant;
  readonly #reference: Reference;
  readonly #papers: Papers;
  readonly #written: WrittenOrgans;

  constructor(
    private readonly discourses: readonly Discourse[],
    private readonly actors: DocumentActors,
    /** The document's. */
    text: string,
    { gazetteer, lexicon, saying, agentless, actNouns }: ReferenceKnowledge,
    day: string | null = null,
  ) {
    this.#meant = new Meant(discourses);
    this.#papers = new Papers(discourses);
    this.#written = new WrittenOrgans(actors.listed);
    const resolve = (mention: Mention): readonly ActorReference[] => this.resolve(mention);
    let kinds: Kinds | null = null;
    this.#reference = {
      discourses,
      gazetteer,
      listed: actors.listed,
      lexicon,
      salience: new Salience(discourses),
      offices: new Offices(lexicon, actors.listed, (id) => actors.names(id), day),
      genders: new Genders(lexicon),
      kinds: () => (kinds ??= new Kinds(discourses, resolve)),
      seats: new Seats(actors.listed),
      agentless,
      actNouns,
      home: (without) => actors.home(without),
      domestic: (without) => actors.domestic(without),
      speech: new Speech(discourses, text, saying, lexicon),
      rivals: new Rivals(discourses, resolve),
      resolve,
    };
    for (const discourse of discourses) this.#learn(discourse);
    for (const discourse of discourses) this.#learnOffices(discourse, isImplied);
    for (const discourse of discourses) this.#read(discourse);
  }

  /** The actors that a mention stands for; none if the text leaves that open. */
  resolve(mention: Mention): readonly ActorReference[] {
    return this.#resolveAt(mention, this.#meant.placeOf(mention));
  }

  /** The same for a mention whose place among those of its sentence is known. */
  #resolveAt(mention: Mention, place: number): readonly ActorReference[] {
    const known = this.#meant.get(mention, place);
    if (known) return known;
    // Whom a pronoun or description means may be asked again while it is found.
    if (!isNaming(mention)) this.#meant.set(mention, place, NOBODY);
    const found = this.#find(mention);
    this.#meant.set(mention, place, found);
    return found;
  }

  /**
   * The actors that a mention stands for, under the names that the text has for them. What is said of a name that a city shares with its
   * government may be said of one of them only: "Kabul fell", "an apology from Tokyo".
   */
  named(mention: Mention, types: ReadonlySet<ActorType>): readonly ActorReference[] {
    const meant = this.resolve(mention);
    const isShared = mention.form === 'name' && mention.metonym !== null;
    const fitting = isShared && !meant.every(({ type }) => types.has(type)) ? this.#otherwise(mention, types) : meant;
    return fitting.map((actor) => this.#written.named(actor));
  }

  /** The government in place of the city, or the city in place of the government. */
  #otherwise(mention: Mention, types: ReadonlySet<ActorType>): readonly ActorReference[] {
    const isCity = this.#isLocative(mention);
    if (isCity && this.#isSite(mention)) return NOBODY;
    const other = this.actors.ofName(mention, isCity);
    return other && types.has(other.type) ? [other] : NOBODY;
  }

  /** Who says what is stated at a token, as far as the text tells; "we" in a quotation is who is quoted. */
  sayerOf({ by, byNoun }: Said, place: Pick<Mention, 'sentence' | 'from'>): ActorReference | null {
    const quoted = this.#quotedAt(place);
    const isSelf = by?.form === 'pronoun' && isFirstPerson(by.text.toLowerCase(), this.#reference.lexicon);
    const named = by && !(isSelf && quoted) ? this.resolve(by)[0] : null;
    const writer = by || byNoun === null ? null : this.#papers.writerOf(byNoun, place.sentence);
    const sayer = named ?? (writer && this.resolve(writer)[0]) ?? quoted;
    return sayer && this.#written.named(sayer);
  }

  /** Who says what stands at a token of a quotation; null outside of one, or if the text does not tell. */
  #quotedAt(place: Pick<Mention, 'sentence' | 'from'>): ActorReference | null {
    const { speech } = this.#reference;
    const speaker = speech.isQuoted(place) ? speech.speakerOf(place.sentence) : null;
    return (speaker && this.resolve(speaker)[0]) ?? null;
  }

  #find(mention: Mention): readonly ActorReference[] {
    if (mention.form === 'implied') return resolveImplied(this.#reference, mention, this.actors);
    if (mention.form === 'omitted') return resolveOmitted(this.#reference, mention);
    if (mention.form === 'pronoun') return resolvePronoun(this.#reference, mention);
    if (mention.form === 'description') return resolveDescription(this.#reference, mention);
    const actor = this.actors.ofName(mention, mention.metonym !== null && !this.#isLocative(mention));
    return actor ? [this.#nation(mention, actor)] : NOBODY;
  }

  /** "The Chinese" are China, where "Chinese" alone are its people. */
  #nation({ sentence, from, noun }: Mention, actor: ActorReference): ActorReference {
    if (actor.type !== 'group' || noun !== null) return actor;
    const before = this.discourses[sentence]?.sentence.tokens[from - 1]?.lower ?? '';
    const country = this.#reference.listed.get(actor.id)?.country ?? null;
    return (this.#reference.lexicon.articles.has(before) && listed(this.#reference, country)) || actor;
  }

  /** "the mayor of Kyiv", "former Kyiv mayor", "Kyiv's former mayor" */
  #isOfMayor({ from, to }: Mention, tokens: readonly Token[]): boolean {
    const { cityOffices } = this.#reference.lexicon;
    const isOffice = (at: number): boolean => cityOffices.has(tokens[at]?.lemma.toLowerCase() ?? '');
    const isOwner = /^['’]s?$/.test(tokens[to]?.text ?? '');
    if (isOffice(to) || (isOwner && (isOffice(to + 1) || isOffice(to + 2)))) return true;
    return tokens[from - 1]?.tag === 'ADP' && isOffice(from - 2);
  }

  /** "in Warsaw", "Warsaw-based", "a Warsaw research group": the city itself, not the government that sits there. */
  #isLocative(mention: Mention): boolean {
    const { sentence, from, to } = mention;
    const { tokens } = this.discourses[sentence]?.sentence ?? { tokens: [] };
    const { locatives, locativeCompounds, motion, toward, articles, seatRelations } = this.#reference.lexicon;
    const ties = mention.metonym ? (this.discourses[sentence]?.ties ?? []) : [];
    if (ties.some(({ relation, target }) => target === mention && seatRelations.has(relation))) return true;
    if (this.#isOfMayor(mention, tokens)) return true;
    const isHyphened = tokens[to + 1] !== undefined && /^[-‐‑]$/.test(tokens[to]?.text ?? '');
    if (isHyphened && locativeCompounds.has(tokens[to + 1]?.lower ?? '')) return true;
    const at = articles.has(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
    const before = tokens[at]?.lower ?? '';
    return locatives.has(before) || (before === toward && motion.has(tokens[at - 1]?.lemma ?? ''));
  }

  /** "in Warsaw": whatever is said, the city. */
  #isSite({ sentence, from }: Mention): boolean {
    const before = this.discourses[sentence]?.sentence.tokens[from - 1];
    return before !== undefined && this.#reference.lexicon.sites.has(before.lower);
  }

  /** What names tell wherever they stand: an office may be known only further down. */
  #learn(discourse: Discourse): void {
    const { genders, offices, seats, lexicon } = this.#reference;
    const { mentions } = discourse;
    for (let at = 0; at < mentions.length; at++) {
      const mention = mentions[at] as Mention;
      if (mention.form !== 'name') continue;
      this.#written.note(mention);
      if (mention.type !== 'person') continue;
      const [actor] = this.#resolveAt(mention, at);
      if (!actor) continue;
      genders.note(mention, actor, discourse);
      offices.note(mention, actor, discourse);
    }
    this.#learnOffices(discourse, isNaming);
    for (const { relation, source, target } of discourse.ties) {
      if (source.form !== 'name' || !isNaming(target)) continue;
      const isSeat = lexicon.seatRelations.has(relation);
      if (!isSeat && !lexicon.officeRelations.has(relation)) continue;
      const [actor] = this.resolve(source);
      const [body] = this.resolve(target);
      if (!actor || !body) continue;
      if (isSeat) seats.state(actor, body);
      else offices.state(actor, relation, body);
    }
  }

  /** Whose offices the sentence states, and of whom: what a title leaves open, the others must tell first. */
  #learnOffices({ offices }: Discourse, isKnown: (of: Mention) => boolean): void {
    for (let at = 0; at < offices.length; at++) {
      const { holder, of, office } = offices[at] as StatedOffice;
      if (holder.form !== 'name' || !isKnown(of)) continue;
      const [actor] = this.resolve(holder);
      // What is left open may be known better once the text has been read.
      const [body] = of.form === 'implied' ? this.#find(of) : this.resolve(of);
      if (actor && body) this.#reference.offices.state(actor, office, body);
    }
  }

  #read(discourse: Discourse): void {
    const { mentions } = discourse;
    for (let at = 0; at < mentions.length; at++) {
      const mention = mentions[at] as Mention;
      this.#reference.salience.note(mention, this.#resolveAt(mention, at));
    }
    this.#learnOffices(discourse, isImplied);
    for (const doer of discourse.omitted) this.resolve(doer);
  }
}

function isNaming({ form }: Mention): boolean {
  return form === 'name' || form === 'adjective';
}

function isImplied({ form }: Mention): boolean {
  return form === 'implied';
}
