import type { ActorId } from '../model/actor.js';
import type { Mention } from '../model/mention.js';
import type { ListedActors } from './listed-actors.js';
import type { SpelledNames } from './spelled-name.js';

/** Listed organs that a document names with their country, by the first word after it: "the U.S. | Treasury Department". */
export class ListedOrgans {
  readonly #byWord = new Map<string, Set<ActorId>>();
  /** Where the document first names them so. */
  readonly #first = new Map<ActorId, Mention>();

  constructor(
    private readonly listed: ListedActors,
    private readonly names: SpelledNames,
    /** The countries that the text was sent from. */
    private readonly seats: ReadonlySet<ActorId>,
  ) {}

  /** Notes that a mention, which begins with its parent's name, names an organ. */
  note(id: ActorId, mention: Mention, parent: Mention): void {
    const { form, type, text, start } = mention;
    if (form !== 'name' || type !== 'organization' || parent.start !== start) return;
    if (!this.#first.has(id)) this.#first.set(id, mention);
    const own = text.slice(parent.end - start).replace(/^[’']s?\s+/, '');
    const word = this.names.ofText(own.trim().split(/\s/)[0] ?? '').whole;
    this.#byWord.set(word, (this.#byWord.get(word) ?? new Set()).add(id));
  }

  /** "The Treasury", where the document names one body so and the gazetteer knows no better. */
  named(mention: Mention): ActorId | null {
    const { type, form, parent, candidates, text } = mention;
    if (this.#first.size === 0 || type !== 'organization' || form !== 'name' || parent) return null;
    const own = this.#atHome(mention);
    if (own) return own;
    if (candidates.some((id) => this.listed.of(id).actor?.country)) return null;
    const [only, ...others] = this.#byWord.get(this.names.ofText(text).whole) ?? [];
    return only !== undefined && others.length === 0 ? only : null;
  }

  /**
   * "The Justice Department" in a report from Toronto, before it names that of the U.S.: Canada's, for whose else would be told when it is
   * first named.
   */
  #atHome({ candidates, sentence, from }: Mention): ActorId | null {
    const [id] = candidates;
    const first = id && this.#first.get(id);
    const [seat] = this.seats;
    if (!first || !seat || this.seats.size > 1 || this.listed.of(id).actor?.country === seat) return null;
    if (first.sentence < sentence || (first.sentence === sentence && first.from < from)) return null;
    const kind = /^organization:[a-z]{3}-(.+)$/.exec(id)?.[1];
    const own = `organization:${seat.slice(seat.indexOf(':') + 1)}-${kind ?? ''}` as ActorId;
    return kind !== undefined && this.listed.of(own).actor ? own : null;
  }
}
