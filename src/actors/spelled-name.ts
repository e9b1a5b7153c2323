import { normalizeName, slugOf } from '../common/normalize-name.js';
import type { Mention } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';

/** A mention, and whom it means: any like it means the same. */
interface Known {
  readonly mention: Mention;
  readonly actor: ActorReference;
}

/** A name as a document spells it, with the forms in which it is compared: each is worked out when it is first asked for. */
export class SpelledName {
  /** What it was remembered of last. */
  remembered: Mention | null = null;
  /** Whom it meant last. */
  known: Known | null = null;
  #whole: string | null = null;
  #words: readonly string[] | null = null;
  #slug: string | null = null;

  constructor(readonly text: string) {}

  /** The normalized name. */
  get whole(): string {
    return (this.#whole ??= normalizeName(this.text));
  }

  /** Its words. */
  get words(): readonly string[] {
    return (this.#words ??= this.whole.split(' '));
  }

  /** The part of an actor's id after its type. */
  get slug(): string {
    return (this.#slug ??= slugOf(this.whole));
  }
}

/** Whether mentions of one spelling can mean only the same; titles tell of some who else they may be. */
export function isAlike(one: Mention, other: Mention): boolean {
  return (
    one.type === other.type &&
    one.form === other.form &&
    one.title === null &&
    other.title === null &&
    one.candidates.length === 0 &&
    other.candidates.length === 0
  );
}

/** "Corp.", "GmbH", not "Corporation": how long a legal form is that names are given without. */
const LONGEST_FORM = 5;

/** The names that a document spells: it repeats most of them. */
export class SpelledNames {
  readonly #byText = new Map<string, SpelledName>();
  /** Those with a legal form at their end. */
  readonly #byLongText = new Map<string, SpelledName>();

  constructor(private readonly legalForms: ReadonlySet<string>) {}

  /** The name of a mention: "Nordwind Shipping" of "Nordwind Shipping Ltd.", for short legal forms are written or left out. */
  of({ text, head }: Mention): SpelledName {
    if (head !== 'suffix') return this.ofText(text);
    const known = this.#byLongText.get(text);
    if (known) return known;
    const name = this.ofText(this.#withoutForm(text));
    this.#byLongText.set(text, name);
    return name;
  }

  ofText(text: string): SpelledName {
    const known = this.#byText.get(text);
    if (known) return known;
    const name = new SpelledName(text);
    this.#byText.set(text, name);
    return name;
  }

  #withoutForm(text: string): string {
    const words = text.split(' ');
    const isForm = (word = ''): boolean => word.length <= LONGEST_FORM && this.legalForms.has(normalizeName(word));
    while (words.length > 1 && isForm(words[words.length - 1])) words.pop();
    const name = words.join(' ').replace(/,$/, '');
    return /(?:^|\s)(?:&|and)$/.test(name) ? text : name;
  }
}
