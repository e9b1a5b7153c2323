import type { GrammaticalFunction } from '../model/discourse.js';
import type { Mention } from '../model/mention.js';
import type { Slot } from '../model/predication.js';
import type { ReadClauses } from './predications.js';
import { surfaceSubject } from './surface-subject.js';

/** What each mention of a sentence is to its clauses. They are few: to look through them is faster than a map of them. */
export class MentionFunctions {
  readonly #functions: GrammaticalFunction[] = [];

  constructor(
    private readonly mentions: readonly Mention[],
    { predications, rows }: ReadClauses,
  ) {
    for (let i = 0; i < mentions.length; i++) this.#functions.push('modifier');
    for (const row of rows)
      for (let i = 0; i < row.length; i++) {
        const slot = row[i] as Slot;
        this.#raise(slot, i === 0 && slot.prep === null ? 'object' : 'other');
      }
    for (const predication of predications) {
      for (const slot of predication.slots) this.#raise(slot, 'other');
      for (const object of predication.objects) this.#raise(object, 'object');
      this.#raise(surfaceSubject(predication), 'subject');
    }
    this.#raiseFirst();
  }

  /** Undefined of what is no mention of the sentence. */
  get(mention: Mention): GrammaticalFunction | undefined {
    return this.#functions[this.mentions.indexOf(mention)];
  }

  #raise(slot: Slot | null, value: GrammaticalFunction): void {
    if (slot) for (const mention of slot.mentions) this.#raiseOne(mention, value);
  }

  /** What a mention is in several clauses is the most that it is in any. */
  #raiseOne(mention: Mention, value: GrammaticalFunction): void {
    const at = this.mentions.indexOf(mention);
    const known = this.#functions[at];
    if (known === 'modifier' || (known === 'other' && value !== 'other') || (known === 'object' && value === 'subject'))
      this.#functions[at] = value;
  }

  /** A sentence is about the name that it begins with. */
  #raiseFirst(): void {
    const first = this.mentions.findIndex(({ form }) => form === 'name');
    const mention = this.mentions[first];
    if (mention && mention.from <= 1 && this.#functions[first] === 'modifier' && !owns(mention, this.mentions))
      this.#functions[first] = 'subject';
  }
}

/** Whether a name only begins another mention, or stands before somebody's title ("U.S. District Judge Ann Orr"). */
function owns(name: Mention, mentions: readonly Mention[]): boolean {
  return mentions.some(({ parent, title }) => parent === name || title?.from === name.to);
}
