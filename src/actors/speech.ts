import type { Discourse } from '../model/discourse.js';
import type { Mention } from '../model/mention.js';
import type { ReferenceLexicon } from '../model/reference-lexicon.js';
import type { Token } from '../model/token.js';
import { endsWith } from './ends-with.js';
import { isFirstPerson } from './first-person.js';
import { answersOf } from './interview.js';
import { MarkFinder } from './mark-finder.js';

/** Opening marks with those that close what they open; a straight or single one must stand before its word. */
const CLOSING: ReadonlyMap<string, RegExp> = new Map([
  ['“', /^[”"]$/],
  ['„', /^[“”"]$/],
  ['«', /^»$/],
  ['``', /^(?:''|")$/],
  ['"', /^["”]$/],
  ['‘', /^['’]$/],
  ["'", /^['’]$/],
]);
/** Marks and what they begin with, as they stand in a text. */
const SIGNS: readonly string[] = [...new Set([...CLOSING.keys()].map((mark) => mark.charAt(0)))];
/** No mark is longer. */
const LONGEST_MARK = 2;
/** Short words, commas and full stops are none, and they are many: all but the straight quotes and the backtick stand after the letters. */
const QUOTE = 0x27;
const BACKTICK = 0x60;
const GUILLEMET = 0xab;

/** What closes a quotation that a token opens; null if it opens none. */
function closingOf({ text, start, end }: Token): RegExp | null {
  // most words are longer: so much they tell themselves, without their letters
  if (end - start > LONGEST_MARK) return null;
  const code = text.charCodeAt(0);
  return code <= QUOTE || code === BACKTICK || code >= GUILLEMET ? (CLOSING.get(text) ?? null) : null;
}

/** How far from its verb a speaker may stand: "said Chad's new foreign minister, …" */
const REACH = 8;

/** By token of a sentence, whether it is quoted; null where none is. */
type Quoted = readonly boolean[] | null;

/** What is quoted in a document, and who says it. */
export class Speech {
  readonly #quoted: readonly Quoted[];
  /** Who makes a speech that no marks enclose, by sentence. */
  readonly #open: ReadonlyMap<number, Mention>;
  /** By sentence, who is found in it to say what it quotes, as far as that was asked. */
  readonly #own: (Mention | null | undefined)[] = [];

  /** `text` is the document's, `saying` are lemmas of verbs of speech. */
  constructor(
    private readonly discourses: readonly Discourse[],
    text: string,
    private readonly saying: ReadonlySet<string>,
    lexicon: ReferenceLexicon,
  ) {
    const answers = answersOf(discourses, text, lexicon);
    const speeches = speechWithoutMarks(discourses, text, lexicon);
    const open = speeches.size === 0 ? answers : new Map([...answers, ...speeches]);
    const marked = quotedTokens(discourses, text);
    this.#open = open;
    this.#quoted =
      open.size === 0
        ? marked
        : marked.map((own, i) => (open.has(i) ? (discourses[i]?.sentence.tokens ?? []).map(() => true) : own));
  }

  /** Whether a mention, or a token, stands inside a quotation. */
  isQuoted({ sentence, from }: Pick<Mention, 'sentence' | 'from'>): boolean {
    return this.#quoted[sentence]?.[from] ?? false;
  }

  /** Who says what is quoted in a sentence, as far as its paragraph, or the one that it goes on from, tells. */
  speakerOf(sentence: number): Mention | null {
    return this.#isQuote(sentence) ? (this.#speakerIn(sentence) ?? this.#nearby(sentence)) : null;
  }

  /** Whether a sentence quotes anything. */
  #isQuote(sentence: number): boolean {
    return sentence >= 0 && sentence < this.#quoted.length && this.#quoted[sentence] !== null;
  }

  #speakerIn(sentence: number): Mention | null {
    const known = this.#own[sentence];
    if (known !== undefined) return known;
    const [discourse, quoted] = [this.discourses[sentence], this.#quoted[sentence]];
    const found = discourse && quoted ? speakerIn(discourse, quoted, this.saying) : null;
    return (this.#own[sentence] = this.#open.get(sentence) ?? found);
  }

  /** The speaker of a neighbour in the same quotation: the sentence before, else the one after. */
  #nearby(at: number): Mention | null {
    const paragraph = this.discourses[at]?.sentence.paragraph;
    const isHere = (i: number): boolean =>
      this.discourses[i]?.sentence.paragraph === paragraph || this.#quoted[i]?.[0] === true;
    for (let i = at - 1; i >= at - REACH && this.#isQuote(i); i--) {
      const opens = this.#quoted[i + 1]?.[0] === true || this.#quoted[i + 1]?.[1] === true;
      if (!isHere(i) && !opens) break;
      const speaker = this.#speakerIn(i);
      if (speaker) return speaker;
    }
    for (let i = at + 1; i <= at + REACH && isHere(i) && this.#isQuote(i); i++) {
      const speaker = this.#speakerIn(i);
      if (speaker) return speaker;
    }
    return null;
  }
}

/**
 * The sentences of speeches that no marks enclose, with who makes them: the paragraph after "*the minister said:*", and those after it
 * in which somebody speaks of himself.
 */
function speechWithoutMarks(
  discourses: readonly Discourse[],
  text: string,
  lexicon: ReferenceLexicon,
): ReadonlyMap<number, Mention> {
  let speakers: Map<number, Mention> | null = null;
  let own: ReadonlySet<number> | null = null;
  for (let i = 0; i < discourses.length - 1; i++) {
    const discourse = discourses[i] as Discourse;
    if (!endsWith(discourse.sentence, text, ':')) continue;
    const speaker = discourse.sayings.at(-1)?.speaker;
    const next = discourses[i + 1] as Discourse;
    if (!speaker || speakers?.has(i)) continue;
    if (paragraphOf(next) === paragraphOf(discourse) || isMarked(next)) continue;
    addSpeech((speakers ??= new Map()), speaker, discourses, i + 1, (own ??= ownParagraphs(discourses, lexicon)));
  }
  return speakers ?? NO_SPEECHES;
}

/** From a sentence on, its paragraph and those right after it that speak of themselves are what somebody says. */
function addSpeech(
  speakers: Map<number, Mention>,
  speaker: Mention,
  discourses: readonly Discourse[],
  from: number,
  own: ReadonlySet<number>,
): void {
  const first = paragraphOf(discourses[from] as Discourse);
  for (let at = from; at < discourses.length; at++) {
    const paragraph = paragraphOf(discourses[at] as Discourse);
    if (paragraph !== first && !own.has(paragraph)) return;
    speakers.set(at, speaker);
  }
}

const NO_SPEECHES: ReadonlyMap<number, Mention> = new Map();

/** The paragraphs in which somebody speaks of himself. */
function ownParagraphs(discourses: readonly Discourse[], lexicon: ReferenceLexicon): ReadonlySet<number> {
  const own = discourses.filter(({ sentence }) => sentence.tokens.some(({ lower }) => isFirstPerson(lower, lexicon)));
  return new Set(own.map(paragraphOf));
}

const paragraphOf = ({ sentence }: Discourse): number => sentence.paragraph;
const isMarked = ({ sentence: { tokens } }: Discourse): boolean => tokens[0] !== undefined && opens(tokens[0]);
const opens = (token: Token): boolean => closingOf(token) !== null;

function hasMark(tokens: readonly Token[]): boolean {
  for (const token of tokens) if (opens(token)) return true;
  return false;
}

/** A quotation ends with its paragraph, for the next one opens it anew; unless that closes what it never opened. */
function quotedTokens(discourses: readonly Discourse[], text: string): readonly Quoted[] {
  const signs = new MarkFinder(text, SIGNS);
  let end: RegExp | null = null;
  let paragraph = -1;
  return discourses.map(({ sentence }, i) => {
    if (end !== null && sentence.paragraph !== paragraph && !closes(discourses, i, end)) end = null;
    paragraph = sentence.paragraph;
    // most sentences have no such marks
    const isOpen = end !== null || (signs.isIn(sentence.start, sentence.end) && hasMark(sentence.tokens));
    if (!isOpen) return null;
    const quoted = sentence.tokens.map((token, i) => {
      if (end === null) {
        end = opened(token, sentence.tokens[i + 1], i === 0);
        return false;
      }
      if (token.text.length > LONGEST_MARK || !end.test(token.text)) return true;
      end = null;
      return false;
    });
    return quoted.includes(true) ? quoted : null;
  });
}

/** Whether the first mark from a sentence on, and near enough, is one that closes. */
function closes(discourses: readonly Discourse[], from: number, end: RegExp): boolean {
  for (const { sentence } of discourses.slice(from, from + REACH)) {
    const mark = sentence.tokens.find((token) => end.test(token.text) || opens(token));
    if (mark) return end.test(mark.text) && !opens(mark);
  }
  return false;
}

function opened(token: Token, next: Token | undefined, isFirst: boolean): RegExp | null {
  const end = closingOf(token);
  if (end === null) return null;
  const isSingle = token.text === "'";
  return isSingle && !((token.spaced || isFirst) && next?.spaced === false) ? null : end;
}

/** The subject of a verb of speech outside the quotation; else a mention right beside such a verb. */
function speakerIn(discourse: Discourse, quoted: readonly boolean[], saying: ReadonlySet<string>): Mention | null {
  const stated = discourse.sayings.find(({ verb, speaker }) => !quoted[verb] && !quoted[speaker.from]);
  if (stated) return stated.speaker;
  const { tokens } = discourse.sentence;
  const introduced = beforeColon(discourse, quoted);
  if (introduced) return introduced;
  for (let at = 0; at < tokens.length; at++) {
    if (quoted[at] || !saying.has(tokens[at]?.lemma ?? '')) continue;
    const found = besideVerb(discourse.mentions, quoted, at);
    if (found) return found;
  }
  return null;
}

/** Sunak defended the plan: "…": the subject of what leads to a quotation. */
function beforeColon({ sentence, mentions, functions }: Discourse, quoted: readonly boolean[]): Mention | null {
  const colon = sentence.tokens.findIndex(({ text }, at) => text === ':' && quoted[at + 2] === true && !quoted[at]);
  if (colon < 0) return null;
  return mentions.find((mention) => mention.to <= colon && functions.get(mention) === 'subject') ?? null;
}

function besideVerb(mentions: readonly Mention[], quoted: readonly boolean[], verb: number): Mention | null {
  const free = mentions.filter(({ from, parent, form }) => !quoted[from] && parent === null && form !== 'adjective');
  const before = free.find(({ to }) => to === verb);
  const person = free.find(
    ({ from, type, form }) => from > verb && from - verb <= REACH && type === 'person' && form === 'name',
  );
  return before ?? person ?? free.find(({ from }) => from > verb && from - verb <= 2) ?? null;
}
