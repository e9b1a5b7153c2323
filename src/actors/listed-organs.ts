import { normalizeName } from '../common/normalize-name.js';
import type { ActorId } from '../model/actor.js';
import type { GazetteerActor } from '../model/gazetteer.js';
import type { Mention } from '../model/mention.js';

/** Listed organs that a document names with their country, by the first word after it: "the U.S. | Treasury Department". */
export class ListedOrgans {
  readonly #byWord = new Map<string, Set<ActorId>>();

  constructor(
    mentions: readonly Mention[],
    private readonly gazetteer: ReadonlyMap<ActorId, GazetteerActor>,
  ) {
    for (const { form, type, parent, candidates, text, start } of mentions) {
      const id = candidates[0];
      if (!id || !parent || form !== 'name' || type !== 'organization' || parent.start !== start) continue;
      const own = text.slice(parent.end - start).replace(/^[’']s?\s+/, '');
      const word = normalizeName(own.trim().split(/\s/)[0] ?? '');
      this.#byWord.set(word, (this.#byWord.get(word) ?? new Set()).add(id));
    }
  }

  /** "The Treasury", where the document names one body so and the gazetteer knows no better. */
  named({ type, form, parent, candidates, text }: Mention): ActorId | null {
    if (type !== 'organization' || form !== 'name' || parent) return null;
    if (candidates.some((id) => this.gazetteer.get(id)?.country)) return null;
    const [only, ...others] = this.#byWord.get(normalizeName(text)) ?? [];
    return only !== undefined && others.length === 0 ? only : null;
  }
}
