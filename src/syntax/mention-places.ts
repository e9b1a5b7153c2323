import type { Mention } from '../model/mention.js';

/**
 * The mentions of one sentence by the token where their unit would begin: the outermost one, and of a description its last word. There is one
 * table for all sentences, one after another: it holds the numbers of mentions, from 1 on, and 0 where none begins.
 */
export class MentionPlaces {
  #mentions: readonly Mention[] = [];
  #length = 0;
  #numberAt = new Int32Array(256);

  /** Takes those of a sentence of so many tokens in place of those of the sentence before. */
  place(mentions: readonly Mention[], length: number): void {
    this.#numberAt.fill(0, 0, this.#length);
    if (length > this.#numberAt.length) this.#numberAt = new Int32Array(2 * length);
    this.#mentions = mentions;
    this.#length = length;
    for (let i = 0; i < mentions.length; i++) {
      const mention = mentions[i] as Mention;
      const at = placeOf(mention);
      const known = this.at(at);
      if (!known || known.to < mention.to || known.form === 'description') this.#numberAt[at] = i + 1;
    }
  }

  /** The one that a unit at this token would be, if it is one of the sentence's. */
  at(token: number): Mention | null {
    const number = this.#numberAt[token] as number;
    return number === 0 ? null : (this.#mentions[number - 1] as Mention);
  }
}

const placeOf = ({ form, from, to }: Mention): number => (form === 'description' ? to - 1 : from);
