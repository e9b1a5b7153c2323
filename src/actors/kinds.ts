import type { ActorId } from '../model/actor.js';
import type { Discourse } from '../model/discourse.js';
import type { Mention } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';
import type { Token } from '../model/token.js';

/** How many words before a name, and after its comma, can say what it is. */
const BEFORE = 4;
const AFTER = 8;

/** What a document says that its actors are: "the rebel group X", "X, a Leeds hedge fund", "X is a chipmaker". */
export class Kinds {
  readonly #byActor = new Map<ActorId, Set<string>>();
  readonly #times = new Map<ActorId, number>();
  #most = 1;

  /** Remembers the nouns that stand beside a name and say what it is. */
  note(mention: Mention, actor: ActorReference, { sentence }: Discourse): void {
    const { tokens } = sentence;
    if (actor.type === 'organization') this.#count(actor);
    const own = mention.noun?.kind === 'irregular' ? [headOf(mention.noun.form)] : [];
    const nouns = [
      ...own,
      ...nounsBefore(tokens, mention),
      ...nounAcross(tokens, mention),
      ...nounAfter(tokens, mention.to),
    ];
    for (const noun of nouns) this.#byActor.set(actor.id, (this.#byActor.get(actor.id) ?? new Set<string>()).add(noun));
  }

  #count({ id }: ActorReference): void {
    const times = (this.#times.get(id) ?? 0) + 1;
    this.#times.set(id, times);
    this.#most = Math.max(this.#most, times);
  }

  /** How much of a text is about a body: 1 for the one that it names most often. */
  shareOf({ id }: Pick<ActorReference, 'id'>): number {
    return (this.#times.get(id) ?? 0) / this.#most;
  }

  /** All that the text says of an actor. */
  of({ id }: Pick<ActorReference, 'id'>): readonly string[] {
    return [...(this.#byActor.get(id) ?? [])];
  }

  /** Whether the text has said of an actor what a description says: its last word. */
  isStated({ id }: Pick<ActorReference, 'id'>, form: string): boolean {
    return this.#byActor.get(id)?.has(headOf(form)) ?? false;
  }
}

/** "the rebel group X": common nouns right before a name. */
function nounsBefore(tokens: readonly Token[], { from, title }: Mention): readonly string[] {
  const nouns: string[] = [];
  if (title) return nouns;
  for (let at = from - 1; at >= Math.max(0, from - BEFORE); at--) {
    const token = tokens[at];
    if (!token || !/^(?:NOUN|ADJ)$/.test(token.tag) || token.text !== token.lower) break;
    if (token.tag === 'NOUN') nouns.push(token.lemma.toLowerCase());
    else if (nouns.length === 0) break;
  }
  return nouns;
}

/** "the state broadcaster, X," */
function nounAcross(tokens: readonly Token[], { from, to }: Mention): readonly string[] {
  const noun = tokens[from - 2];
  const end = tokens[to];
  if (tokens[from - 1]?.text !== ',' || noun?.tag !== 'NOUN' || (end && !/^[,.;)]$/.test(end.text))) return [];
  for (let at = from - 3; at >= Math.max(0, from - 2 - BEFORE); at--) {
    const token = tokens[at];
    if (token?.tag === 'DET') return [noun.lemma.toLowerCase()];
    if (!token || !isInside(token)) break;
  }
  return [];
}

/** ", a New York hedge fund which", "is a chipmaker based in" */
function nounAfter(tokens: readonly Token[], to: number): readonly string[] {
  const mark = tokens[to];
  const isMarked = mark !== undefined && (/^[,(–—-]$/.test(mark.text) || mark.lemma === 'be');
  if (!isMarked || tokens[to + 1]?.tag !== 'DET') return [];
  let noun: string | null = null;
  for (let at = to + 2; at <= to + 2 + AFTER; at++) {
    const token = tokens[at];
    if (!token || !(isInside(token) || isBare(token, tokens[at + 1]))) break;
    if (noun !== null && token.tag === 'VERB' && tokens[at + 1]?.tag !== 'NOUN') break;
    noun = token.tag === 'NOUN' ? token.lemma.toLowerCase() : null;
  }
  return noun === null ? [] : [noun];
}

/** The "hedge" of "hedge fund" */
function isBare({ tag, lemma, lower }: Token, next: Token | undefined): boolean {
  return tag === 'VERB' && lemma === lower && next?.tag === 'NOUN';
}

function isInside({ tag, text }: Token): boolean {
  return (
    /^(?:NOUN|ADJ|PROPN|NUM|ADV)$/.test(tag) || /^(?:['’]s?|[-‐‑&])$/.test(text) || /^[a-z]+(?:ed|ing)$/.test(text)
  );
}

/** Of "the hedge funds" fund. */
function headOf(form: string): string {
  const last = form.split(' ').pop() ?? '';
  return last.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
}
