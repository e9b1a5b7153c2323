import { append } from '../common/append.js';
import { remembered } from '../common/remembered.js';
import type { ActorId } from '../model/actor.js';
import type { Discourse } from '../model/discourse.js';
import type { GazetteerActor, Office } from '../model/gazetteer.js';
import type { Mention } from '../model/mention.js';
import type { ReferenceLexicon } from '../model/reference-lexicon.js';
import type { ActorReference } from '../model/relation-mention.js';
import { officesOn, standingOn } from './dated-offices.js';

/** That somebody has an office; of whom is null where the text leaves that open. */
export interface Holding {
  readonly holder: ActorReference;
  readonly office: string;
  /** The same as it was stated. */
  readonly written: string;
  readonly of: ActorReference | null;
  /** The document says so; else the gazetteer does. */
  readonly isStated: boolean;
}

/** How the list of other offices has one that somebody held before. */
const FORMER = 'former';

/** Who holds an office, by id. */
export type Holders = ReadonlyMap<ActorId, ActorReference>;

/** Who holds which office, as the document's titles and appositions say, and as the gazetteer knows of holders and bodies that it names. */
export class Offices {
  readonly #holdings: Holding[] = [];
  readonly #byHolder = new Map<ActorId, Holding[]>();
  readonly #byBody = new Map<ActorId, Holding[]>();
  /** What has been asked; forgotten when there is more to know. */
  readonly #answers = new Map<string, Holders>();
  /** Whose offices the gazetteer was asked for. */
  readonly #noted = new Set<ActorId>();

  constructor(
    private readonly lexicon: ReferenceLexicon,
    /** The actors that the gazetteer has. */
    private readonly listed: Pick<ReadonlyMap<ActorId, GazetteerActor>, 'get'>,
    private readonly isNamed: (id: ActorId) => boolean,
    /** The day of the text; null if it has none. */
    private readonly day: string | null = null,
  ) {}

  /** Remembers an office that a sentence states. */
  state(holder: ActorReference, office: string, of: ActorReference | null, isStated = true): void {
    const known = this.#byHolder.get(holder.id);
    if (known && isKnown(known, office, of)) return;
    const holding = { holder, office: plainOffice(office), written: office, of, isStated };
    this.#holdings.push(holding);
    if (known) known.push(holding);
    else this.#byHolder.set(holder.id, [holding]);
    this.#append(holding);
    if (this.#answers.size > 0) this.#answers.clear();
  }

  /** Remembers the titles right before a name, and the offices that the gazetteer knows of whoever it names. */
  note(mention: Mention, holder: ActorReference, { sentence }: Discourse): void {
    if (mention.title) {
      const words = sentence.tokens.slice(mention.title.from, mention.title.to).map(({ lower }) => lower);
      this.state(holder, words.join(' '), null);
    }
    if (this.#noted.has(holder.id)) return;
    this.#noted.add(holder.id);
    for (const office of this.listed.get(holder.id)?.offices ?? []) {
      const standing = this.day === null ? 'held' : standingOn(office, this.day);
      if (standing === 'to come') continue;
      const body = this.isNamed(office.of) ? this.listed.get(office.of) : undefined;
      const held = standing === 'held' ? office.office : `${FORMER} ${office.office}`;
      this.state(holder, held, body ? { id: office.of, name: body.name, type: body.type } : null, false);
    }
  }

  /** The holders of an office, asked for by a word that may be wider ("the minister", "the leader"). */
  holders(asked: string, of: ActorId | null): Holders {
    const key = `${asked} ${of ?? ''}`;
    const known = this.#answers.get(key);
    if (known) return known;
    const wanted = plainOffice(asked);
    const all = of === null ? this.#holdings : (this.#byBody.get(of) ?? []);
    const stated = new Map<ActorId, ActorReference>();
    const found = new Map<ActorId, ActorReference>();
    for (const { office, holder, isStated } of all)
      if (this.isOffice(office, wanted)) (isStated ? stated : found).set(holder.id, holder);
    const answer = stated.size > 0 ? stated : found;
    this.#answers.set(key, answer);
    return answer;
  }

  /** Who held an office of a country when the text was written, as the gazetteer knows: for a text that names nobody who does. */
  onTheDay(gazetteer: ReadonlyMap<ActorId, GazetteerActor>, asked: string, of: ActorId): Holders {
    const wanted = plainOffice(asked);
    const known = this.day === null ? [] : officesOn(gazetteer, of, this.day);
    // "my minister" is hardly the prime minister
    const fitting = known.filter(
      ({ office }) => this.isOffice(plainOffice(office), wanted) && !plainOffice(office).endsWith(` ${wanted}`),
    );
    return new Map(fitting.map(({ holder: { id, name, type } }) => [id, { id, name, type }]));
  }

  /** All who hold an office, be it that only the gazetteer says so. */
  everyone(asked: string): readonly ActorReference[] {
    const wanted = plainOffice(asked);
    const found = this.#holdings.filter(({ office }) => this.isOffice(office, wanted));
    return [...new Map(found.map(({ holder }) => [holder.id, holder])).values()];
  }

  /** The bodies and countries that somebody holds an office of, as stated first. */
  bodiesOf(holder: ActorId): readonly ActorReference[] {
    const bodies: ActorReference[] = [];
    for (const { of } of this.#byHolder.get(holder) ?? NONE) if (of && of.type !== 'person') bodies.push(of);
    return bodies;
  }

  /** Whether somebody who holds an office can be called by another word. */
  isOffice(held: string, asked: string): boolean {
    if (held === asked) return true;
    if (!this.#isCalled(held, asked)) return false;
    const [first = ''] = held.split(' ', 1);
    return !this.lexicon.otherOffices.has(first) || asked.startsWith(first);
  }

  /** The same where no word before it makes another office of it. */
  #isCalled(held: string, asked: string): boolean {
    if (held.startsWith(asked) && (held.startsWith(' of ', asked.length) || held.startsWith(' for ', asked.length)))
      return true;
    const wider = this.lexicon.offices.get(asked);
    return endsWithWord(held, asked) || (wider !== undefined && isOneOf(held, wider));
  }

  /** The country whose office a listed person's title is. */
  countryOfTitle(person: ActorId, title: string): ActorId | null {
    const asked = plainOffice(title);
    const offices: readonly Office[] = this.listed.get(person)?.offices ?? [];
    const held = offices.find(
      ({ office }) => this.isOffice(plainOffice(office), asked) || this.isOffice(asked, plainOffice(office)),
    );
    return held?.of ?? null;
  }

  /** A holding is of its body and the country of that; where the text leaves the body open, of those that the gazetteer knows of. */
  #append(holding: Holding): void {
    const { holder, of } = holding;
    if (of === null) {
      const offices: readonly Office[] = this.listed.get(holder.id)?.offices ?? NONE;
      for (const body of new Set(offices.map((office) => office.of))) append(this.#byBody, body, holding);
      return;
    }
    const country = this.listed.get(of.id)?.country;
    append(this.#byBody, of.id, holding);
    if (country && country !== of.id) append(this.#byBody, country, holding);
  }
}

const NONE: readonly never[] = [];

function isKnown(holdings: readonly Holding[], office: string, of: ActorReference | null): boolean {
  for (const one of holdings) if (one.written === office && one.of?.id === of?.id) return true;
  return false;
}

/** Whether an office is one of some, be it with a word before that ("*deputy* minister"). */
function isOneOf(held: string, offices: ReadonlySet<string>): boolean {
  for (const one of offices) if (held === one || endsWithWord(held, one)) return true;
  return false;
}

/** Whether a text ends with a word, or several, after another one. */
const endsWithWord = (text: string, word: string): boolean =>
  text.endsWith(word) && text[text.length - word.length - 1] === ' ';

/** "Defense Secretary" and "defence secretary" are one, and so are "ex-president" and "former president". */
export const plainOffice = remembered((office): string =>
  office
    .toLowerCase()
    .replace(/defense/g, 'defence')
    .replace(/ ?- ?/g, ' ')
    .replace(/^ex /, `${FORMER} `),
);
