import { normalizeName, slug } from '../common/normalize-name.js';
import type { ActorId, ActorType } from '../model/actor.js';
import type { GazetteerActor } from '../model/gazetteer.js';
import type { Mention } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';

/** A name that a document uses, with the fullest form it has there. */
interface Named {
  readonly type: ActorType;
  readonly name: string;
  readonly words: readonly string[];
}

/** The actors that a document names: listed ones by the gazetteer, others by type and their fullest name in the document. */
export class DocumentActors {
  readonly #full = new Map<string, Named>();
  readonly #byLast = new Map<string, Named[]>();
  readonly #byInitials = new Map<string, Named>();

  readonly #named = new Set<ActorId>();

  constructor(
    mentions: readonly Mention[],
    private readonly gazetteer: ReadonlyMap<ActorId, GazetteerActor>,
  ) {
    for (const mention of mentions) {
      for (const id of [...mention.candidates.slice(0, 1), mention.metonym]) if (id) this.#named.add(id);
      if (mention.form === 'name' && !mention.parent) this.#remember(mention);
    }
  }

  /** Whether the document names a listed actor, or a seat of its government. */
  names(id: ActorId): boolean {
    return this.#named.has(id);
  }

  /** The actor that a name, an adjective, an organ or delegates stand for. */
  ofName(mention: Mention, asGovernment: boolean): ActorReference | null {
    if (asGovernment && mention.metonym) return this.#listed(mention.metonym);
    const listed = mention.candidates[0];
    if (listed) return this.#listed(listed) ?? { id: listed, name: mention.text, type: mention.type };
    if (mention.parent) return this.#organ(mention, mention.parent);
    return this.#unlisted(mention);
  }

  #listed(id: ActorId): ActorReference | null {
    const actor = this.gazetteer.get(id);
    return actor ? { id, name: actor.name, type: actor.type } : null;
  }

  #remember(mention: Mention): void {
    const words = normalizeName(mention.text).split(' ');
    const key = `${mention.type} ${words.join(' ')}`;
    if (this.#full.has(key)) return;
    const named = { type: mention.type, name: mention.text, words };
    this.#full.set(key, named);
    const last = words[words.length - 1] ?? '';
    if (mention.type === 'person' && words.length > 1)
      this.#byLast.set(last, [...(this.#byLast.get(last) ?? []), named]);
    if (mention.type !== 'person' && words.length > 2) this.#byInitials.set(initials(mention.text), named);
  }

  /** An organ is known by its owner and what it is: "Russia's army" and "the Russian army" are one. */
  #organ(mention: Mention, parent: Mention): ActorReference {
    const owner = this.ofName(parent, true);
    const rest = mention.text.slice(Math.max(0, parent.end - mention.start)).replace(/^[’']s?\s+|^\s+/, '');
    const before = mention.text
      .slice(0, Math.max(0, parent.start - mention.start))
      .replace(/\s+(?:of|for)\s+(?:the\s+)?$/i, '');
    const kind = slug(rest || before);
    const ownerSlug = owner ? (owner.id.split(':')[1] ?? slug(owner.name)) : slug(parent.text);
    return { id: `${mention.type}:${ownerSlug}-${kind}` as ActorId, name: mention.text, type: mention.type };
  }

  #unlisted(mention: Mention): ActorReference {
    const words = normalizeName(mention.text).split(' ');
    const fuller =
      this.#fullerPerson(mention, words) ?? (words.length === 1 ? this.#byInitials.get(mention.text) : undefined);
    const named = fuller ?? { type: mention.type, name: mention.text };
    return { id: `${named.type}:${slug(named.name)}` as ActorId, name: named.name, type: named.type };
  }

  /** A surname, or a name with fewer of its words, is the one fuller name that ends or begins with it. */
  #fullerPerson(mention: Mention, words: readonly string[]): Named | undefined {
    if (mention.type !== 'person') return undefined;
    const sameLast = this.#byLast.get(words[words.length - 1] ?? '') ?? [];
    const fuller = sameLast.filter(
      (named) => named.words.length > words.length && words.every((word) => named.words.includes(word)),
    );
    const byFirst =
      words.length === 1 ? [...this.#byLast.values()].flat().filter((named) => named.words[0] === words[0]) : [];
    const candidates = fuller.length > 0 ? fuller : byFirst;
    const distinct = new Set(candidates.map((named) => named.words[0]));
    return distinct.size === 1 ? candidates.reduce((a, b) => (b.words.length > a.words.length ? b : a)) : undefined;
  }
}

function initials(name: string): string {
  return (name.match(/\p{Lu}/gu) ?? []).join('');
}
