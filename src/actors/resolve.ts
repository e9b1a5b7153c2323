import type { Mention } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';
import type { Sentence } from '../model/sentence.js';
import type { DocumentActors } from './document-actors.js';

/** Words before a seat of government that make it a place. */
const LOCATIVE = /^(?:in|at|near|around|outside|from|into|through|over|across|inside|leaving|visited|visiting)$/;

/** Resolves mentions of one document to actors. An unsure pronoun or description resolves to nothing. */
export class Resolver {
  constructor(
    private readonly sentences: readonly Sentence[],
    private readonly mentions: readonly (readonly Mention[])[],
    private readonly actors: DocumentActors,
  ) {}

  /** The actor that a mention stands for, or null if the text leaves it open. */
  resolve(mention: Mention): ActorReference | null {
    if (mention.form === 'pronoun') return this.pronoun(mention);
    if (mention.form === 'description') return this.description(mention);
    return this.actors.ofName(mention, !this.isLocative(mention));
  }

  private isLocative(mention: Mention): boolean {
    const before = this.sentences[mention.sentence]?.tokens[mention.from - 1]?.lower ?? '';
    return LOCATIVE.test(before);
  }

  /** The nearest fitting name before: of the same sentence its first, else the first of the sentence before. */
  private pronoun(mention: Mention): ActorReference | null {
    const word = mention.text.toLowerCase();
    const isPerson = mention.type === 'person';
    const fits = (other: Mention): boolean =>
      other.form === 'name' &&
      !other.parent &&
      (isPerson ? other.type === 'person' : other.type === 'organization' || other.type === 'country');
    const here = (this.mentions[mention.sentence] ?? []).filter((other) => other.end <= mention.start && fits(other));
    if (here.length > 0) return this.only(isPerson ? here : here, isPerson);
    if (word === 'they' || word === 'their' || word === 'them') return null;
    if (this.sentences[mention.sentence - 1]?.paragraph === undefined) return null;
    const before = (this.mentions[mention.sentence - 1] ?? []).filter(fits);
    return this.only(before, isPerson);
  }

  /** Of several persons the first, who is the subject as a rule; of several bodies none but a lone one. */
  private only(candidates: readonly Mention[], isPerson: boolean): ActorReference | null {
    const resolved = candidates.flatMap((candidate) => this.actors.ofName(candidate, true) ?? []);
    const distinct = new Set(resolved.map(({ id }) => id));
    if (distinct.size === 1 || (isPerson && distinct.size <= 2)) return resolved[0] ?? null;
    return null;
  }

  /** The nearest name before that carries the description's head as title or in itself. */
  private description(mention: Mention): ActorReference | null {
    const head = lastWord(mention.text);
    for (let s = mention.sentence; s >= Math.max(0, mention.sentence - 12); s--) {
      const row = [...(this.mentions[s] ?? [])].reverse();
      for (const other of row) {
        if (
          other.form !== 'name' ||
          (s === mention.sentence && other.start >= mention.start) ||
          other === mention.parent
        )
          continue;
        if (this.bears(other, mention, head)) return this.actors.ofName(other, true);
      }
    }
    return mention.type === 'person' ? this.laterHolder(mention, head) : null;
  }

  private bears(other: Mention, mention: Mention, head: string): boolean {
    if (other.type !== mention.type) return false;
    if (mention.type === 'person') return this.titleBefore(other).endsWith(titleOf(mention));
    return lastWord(other.text) === head || other.text.toLowerCase().includes(head);
  }

  /** "The Defence Secretary … John Healey": a title may go before the name that has it. */
  private laterHolder(mention: Mention, head: string): ActorReference | null {
    const next = (this.mentions[mention.sentence + 1] ?? []).filter(
      (other) => other.type === 'person' && other.form === 'name',
    );
    const title = titleOf(mention);
    const holder = next.find((other) => this.titleBefore(other).endsWith(title));
    return holder && head ? this.actors.ofName(holder, true) : null;
  }

  /** The words before a name, lower case: enough to hold a title. */
  private titleBefore(mention: Mention): string {
    const tokens = this.sentences[mention.sentence]?.tokens ?? [];
    return tokens
      .slice(Math.max(0, mention.from - 5), mention.from)
      .map(({ lower }) => lower)
      .join(' ')
      .replace(/defense/g, 'defence');
  }
}

function lastWord(text: string): string {
  return (text.toLowerCase().split(/\s+/).pop() ?? '').replace(/[^\p{L}\p{N}]/gu, '');
}

function titleOf(mention: Mention): string {
  const own = mention.parent ? mention.text.slice(mention.parent.end - mention.start) : mention.text;
  return own
    .toLowerCase()
    .replace(/^(?:['’]s)?\s*(?:the|his|her|its|their|a|an)?\s+/, '')
    .replace(/^(?:the|his|her|its|their)\s+/, '')
    .replace(/defense/g, 'defence')
    .trim();
}
