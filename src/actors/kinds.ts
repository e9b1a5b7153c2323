import { remembered } from '../common/remembered.js';
import type { ActorId } from '../model/actor.js';
import type { Discourse } from '../model/discourse.js';
import type { Mention } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';
import type { Token } from '../model/token.js';

/** How many words before a name, and after its comma, can say what it is. */
const BEFORE = 4;
const AFTER = 8;

const NOTHING: ReadonlySet<string> = new Set();
const NO_NOUNS: readonly string[] = [];

/** What a document says that its actors are: "the rebel group X", "X, a Leeds hedge fund", "X is a chipmaker". */
export class Kinds {
  readonly #byActor = new Map<ActorId, Set<string>>();
  readonly #times = new Map<ActorId, number>();
  #most = 1;

  constructor(discourses: readonly Discourse[], resolve: (mention: Mention) => readonly ActorReference[]) {
    for (const discourse of discourses)
      for (const mention of discourse.mentions) {
        const actor = mention.form === 'name' ? resolve(mention)[0] : undefined;
        if (actor) this.#note(mention, actor, discourse);
      }
  }

  /** Remembers the nouns that stand beside a name and say what it is. */
  #note(mention: Mention, actor: ActorReference, { sentence }: Discourse): void {
    const { tokens } = sentence;
    if (actor.type === 'organization') this.#count(actor);
    if (mention.noun?.kind === 'irregular') this.#call(actor, headOf(mention.noun.form));
    for (const noun of nounsBefore(tokens, mention)) this.#call(actor, noun);
    const across = nounAcross(tokens, mention);
    if (across !== null) this.#call(actor, across);
    const after = nounAfter(tokens, mention.to);
    if (after !== null) this.#call(actor, after);
  }

  #call({ id }: ActorReference, noun: string): void {
    const known = this.#byActor.get(id);
    if (known) known.add(noun);
    else this.#byActor.set(id, new Set([noun]));
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
  of({ id }: Pick<ActorReference, 'id'>): ReadonlySet<string> {
    return this.#byActor.get(id) ?? NOTHING;
  }

  /** Whether the text has said of an actor what a description says: its last word. */
  isStated({ id }: Pick<ActorReference, 'id'>, form: string): boolean {
    return this.#byActor.get(id)?.has(headOf(form)) ?? false;
  }
}

/** "the rebel group X": common nouns right before a name. */
function nounsBefore(tokens: readonly Token[], { from, title }: Mention): readonly string[] {
  if (title || from === 0) return NO_NOUNS;
  let nouns: string[] | null = null;
  for (let at = from - 1; at >= Math.max(0, from - BEFORE); at--) {
    const token = tokens[at];
    if (!token || (token.tag !== 'NOUN' && token.tag !== 'ADJ') || token.text !== token.lower) break;
    if (token.tag === 'NOUN') (nouns ??= []).push(token.lemma.toLowerCase());
    else if (nouns === null) break;
  }
  return nouns ?? NO_NOUNS;
}

/** "the state broadcaster, X," */
function nounAcross(tokens: readonly Token[], { from, to }: Mention): string | null {
  const noun = from < 2 || tokens[from - 1]?.text !== ',' ? undefined : tokens[from - 2];
  const end = to < tokens.length ? tokens[to] : undefined;
  if (noun?.tag !== 'NOUN' || (end && !/^[,.;)]$/.test(end.text))) return null;
  for (let at = from - 3; at >= Math.max(0, from - 2 - BEFORE); at--) {
    const token = tokens[at];
    if (token?.tag === 'DET') return noun.lemma.toLowerCase();
    if (!token || !isInside(token)) break;
  }
  return null;
}

/** ", a New York hedge fund which", "is a chipmaker based in" */
function nounAfter(tokens: readonly Token[], to: number): string | null {
  const mark = to + 1 < tokens.length ? tokens[to] : undefined;
  if (!mark || tokens[to + 1]?.tag !== 'DET') return null;
  if (mark.lemma !== 'be' && !/^[,(–—-]$/.test(mark.text)) return null;
  let noun: string | null = null;
  for (let at = to + 2; at <= Math.min(to + 2 + AFTER, tokens.length - 1); at++) {
    const token = tokens[at] as Token;
    const next = at + 1 < tokens.length ? tokens[at + 1] : undefined;
    if (mark.text === ',' && isPredicate(token, next)) return null;
    if (!isInside(token) && !isBare(token, next)) break;
    if (noun !== null && token.tag === 'VERB' && next?.tag !== 'NOUN') break;
    noun = token.tag === 'NOUN' ? token.lemma.toLowerCase() : null;
  }
  return noun;
}

/** "… by X, the mission said", not "X, a firm said to be": with no comma before its verb, the noun is another subject. */
const isPredicate = ({ tag, lemma }: Token, next: Token | undefined): boolean =>
  tag === 'AUX' || (lemma === 'say' && next?.lower !== 'to');

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
const headOf = remembered((form): string => {
  const last = form.split(' ').pop() ?? '';
  return last.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
});
