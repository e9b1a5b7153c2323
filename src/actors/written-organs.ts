import type { ActorId } from '../model/actor.js';
import type { Mention } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';
import type { ListedActors } from './listed-actors.js';

/** The ids of the organs that every country has, country and kind, and a kind whose name is made of the country's adjective and itself. */
const KIND = 'military';
const ORGANIZATION = 'organization:';
const ORGAN = /^organization:([a-z]{3})-([a-z-]+)$/;

/**
 * What a document calls the organs that every country has: the gazetteer's "Danish Trade Ministry" is "Danish commerce ministry" where the
 * text says so, and "Danish Department of Health".
 */
export class WrittenOrgans {
  readonly #own = new Map<ActorId, string>();

  constructor(private readonly listed: ListedActors) {}

  /** Remembers what a name calls an organ. */
  note(mention: Mention): void {
    const id = mention.candidates.length === 1 ? mention.candidates[0] : undefined;
    if (!id?.startsWith(ORGANIZATION) || !ORGAN.test(id) || isDelegates(mention)) return;
    const own = ownWords(mention);
    const before = this.#own.get(id);
    if (own && (before === undefined || isFuller(own, before))) this.#own.set(id, own);
  }

  /** An actor under the name that the text has for it. */
  named(actor: ActorReference): ActorReference {
    const own = this.#own.size > 0 ? this.#own.get(actor.id) : undefined;
    const of = own === undefined ? null : this.#adjectiveOf(actor);
    return own === undefined || of === null ? actor : { ...actor, name: `${of} ${own}` };
  }

  /** "Danish" of "Danish Trade Ministry"; null for organs that have names of their own. */
  #adjectiveOf({ id, name }: ActorReference): string | null {
    const code = ORGAN.exec(id)?.[1] ?? '';
    const made = this.listed.get(`organization:${code}-${KIND}` as ActorId)?.name ?? '';
    const of = made.endsWith(` ${KIND}`) ? made.slice(0, -KIND.length - 1) : '';
    return of !== '' && name.startsWith(`${of} `) ? of : null;
  }
}

const isDelegates = ({ noun }: Mention): boolean => noun !== null && noun.kind !== 'organ';

/** "commerce ministry" of "China's commerce ministry", "Ministry of Works" of "Ministry of Works of Chad"; none of what is a name of another kind ("Bundeswehr"). */
function ownWords({ text, start, parent, head, noun }: Mention): string | null {
  if (!parent) return head === 'body' && noun === null && text.includes(' ') ? text : null;
  // of "Sweden's Inspectorate" the owner is no part
  if (parent.end <= start) return text;
  const isFirst = parent.start === start;
  const own = isFirst
    ? text.slice(parent.end - start).replace(/^[’']s?\s+|^\s+/, '')
    : text.slice(0, Math.max(0, parent.start - start)).replace(/\s+(?:of|for)\s+(?:the\s+)?$/i, '');
  return own === '' || /[’']/.test(own) ? null : own;
}

/** Capitals before small letters, then the longer. */
function isFuller(own: string, before: string): boolean {
  const [now, then] = [/^\p{Lu}/u.test(own), /^\p{Lu}/u.test(before)];
  return now === then ? own.length > before.length : now;
}
