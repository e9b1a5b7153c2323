import type { NameHead, RecognitionLexicon } from '../../model/recognition-lexicon.js';
import { gazetteerAt } from './gazetteer-at.js';
import { nounAt, titleAt } from './phrases.js';
import type { PhraseMatch } from './phrases.js';
import type { GazetteerAlias } from '../../model/gazetteer.js';
import type { Token } from '../../model/token.js';
import type { Memory } from './memory.js';
import {
  CAPITAL,
  CODE,
  DETERMINER,
  GIVEN,
  HYPHEN,
  JOINER,
  LINKER,
  LISTED_NAME,
  ORDINARY,
  SMALL,
  STOP,
} from './marks.js';
import {
  factsAt,
  hasMark,
  headAt,
  isAcronym,
  isCapital,
  isHyphen,
  isIn,
  isInitial,
  keyBetween,
  keyOf,
  marksAt,
  opensWord,
} from './view.js';
import type { View } from './view.js';
import type { WordFacts } from './word-facts.js';
import { FAMILY_FIRST, FRONTS, NUMBERED_HEADS, OWNER_LINKS } from './word-lists.js';

const NONE: readonly never[] = [];

/** A sentence, what is known of the language and the world, and of the document; listed names are looked up once a token. */
export class Context {
  /** By token, what has been asked. */
  private readonly listed: (readonly PhraseMatch<GazetteerAlias>[] | undefined)[];
  readonly lexicon: RecognitionLexicon;

  constructor(
    readonly view: View,
    public memory: Memory,
  ) {
    this.lexicon = view.lexicon;
    this.listed = new Array<undefined>(view.tokens.length);
  }

  /** Has what has been asked asked again. */
  forget(): void {
    this.listed.fill(undefined);
  }

  /** The listed names that start at a token, shortest first. */
  listedAt(at: number): readonly PhraseMatch<GazetteerAlias>[] {
    if ((marksAt(this.view, at) & (LISTED_NAME | STOP)) !== LISTED_NAME) return NONE;
    return (this.listed[at] ??= gazetteerAt(this.view, at, this.lexicon, this.memory));
  }

  /** The longest listed name that starts at a token. */
  gazetteer(at: number): PhraseMatch<GazetteerAlias> | null {
    const matches = this.listedAt(at);
    return matches.length > 0 ? (matches[matches.length - 1] as PhraseMatch<GazetteerAlias>) : null;
  }

  isStop(at: number): boolean {
    return hasMark(this.view, at, STOP);
  }

  /** A token; none past either end. */
  token(at: number): Token | undefined {
    return at >= 0 && at < this.view.tokens.length ? this.view.tokens[at] : undefined;
  }

  lower(at: number): string {
    return this.token(at)?.lower ?? '';
  }

  lemma(at: number): string {
    return this.token(at)?.lemma ?? '';
  }

  /** Whether a token is an article inside a name or before it. */
  isLinker(at: number): boolean {
    return hasMark(this.view, at, LINKER);
  }

  /** Whether a token joins the words of one name: and, &. */
  isJoiner(at: number): boolean {
    return hasMark(this.view, at, JOINER);
  }

  /** What a token tells as the last word of a name. */
  headAt(at: number): NameHead | null {
    return headAt(this.view, at);
  }

  /** Whether a token is in one of some lists. */
  isIn(at: number, lists: number): boolean {
    return isIn(this.view, at, lists);
  }

  /** The folded lower-case words of tokens `from` to `to`, joined by blanks. */
  key(from: number, to: number): string {
    return to - from === 1 ? keyOf(this.view, from) : keyBetween(this.view, from, to);
  }

  isOrdinary(at: number): boolean {
    return hasMark(this.view, at, ORDINARY);
  }

  /** Whether a token's capital makes it part of a name. */
  isNameToken(at: number): boolean {
    const marks = marksAt(this.view, at);
    if ((marks & (CAPITAL | STOP | CODE | DETERMINER)) !== CAPITAL) return false;
    const { key } = factsAt(this.view, at) as WordFacts;
    if (key === '' || isConstituency(this.view, at)) return false;
    if ((marks & ORDINARY) === 0 || (this.view.style === 'plain' && !isInitial(this.view, at))) return true;
    if (/^(?:DET|ADP|PRON|CCONJ|SCONJ|AUX|PART|NUM)$/.test((this.view.tokens[at] as Token).tag)) return false;
    if (this.memory.has(key)) return true;
    if (opensRow(this, at)) return true;
    if (opensBody(this, at) || opensFamilyName(this, at) || opensHead(this, at)) return true;
    const mayOpen = this.isGiven(at) || this.isIn(at, FRONTS);
    return mayOpen && isCapital(this.view, at + 1) && !this.isOrdinary(at + 1) && !this.isStop(at + 1);
  }

  isGiven(at: number): boolean {
    return hasMark(this.view, at, GIVEN);
  }
}

/** "Fair Trade Alliance said": the next ordinary word has a capital that its place does not ask for. */
function opensRow(context: Context, at: number): boolean {
  const { view } = context;
  const token = view.tokens[at];
  if (view.style !== 'plain' || !opensWord(view, at + 1) || isAcronym(view, at + 1)) return false;
  if (token?.tag === 'ADV' || (token?.tag === 'VERB' && token.lemma !== token.lower)) return false;
  if (context.isStop(at + 1) || !context.isOrdinary(at + 1) || context.isGiven(at + 1)) return false;
  const isTitle = [at, at + 1].some((k) => titleAt(view, k)?.values.some((kind) => kind !== 'modifier'));
  return !isTitle && context.gazetteer(at + 1) === null && view.marks.some((own) => (own & SMALL) !== 0);
}

/** How many capitals may stand between the first word of a name and its head. */
const MAX_ROW = 5;

/** "Meridian Skyways said", "United Dockers Union": an ordinary word first in a sentence, then a capital that is neither listed nor ordinary, and a head. */
function opensHead(context: Context, at: number): boolean {
  const { view } = context;
  const token = view.tokens[at];
  if (view.style !== 'plain' || !token || !opensWord(view, at + 1) || !/^(?:NOUN|PROPN|ADJ)$/.test(token.tag))
    return false;
  if (token.tag === 'NOUN' && token.lemma !== token.lower) return false;
  if (context.isGiven(at + 1) || context.isStop(at + 1) || context.gazetteer(at + 1) !== null) return false;
  if (titleAt(view, at) !== null || nounAt(view, at) !== null) return false;
  for (let k = at + 1; k <= at + MAX_ROW && opensWord(view, k); k++) {
    const head = context.headAt(k);
    if (head === 'body' || head === 'organization' || isIn(view, k, NUMBERED_HEADS)) return true;
  }
  return false;
}

/** "Bank of Ceylon said", "Ministry of Works officials": a head and "of" at the start of a sentence, then a capital. */
function opensBody(context: Context, at: number): boolean {
  const { view, lexicon } = context;
  const head = context.headAt(at);
  const isOf = context.isIn(at + 1, OWNER_LINKS) && isCapital(view, at + 2);
  const isBody = head === 'body' || head === 'organization' || lexicon.runPlaces.has(keyOf(view, at));
  return view.style === 'plain' && isOf && isBody;
}

/** "Park Ji-hoon said": a family name that stands first, before a given one with a hyphen. */
export function opensFamilyName({ view }: Context, at: number): boolean {
  const given = view.tokens[at + 3];
  return (
    isCapital(view, at) &&
    isCapital(view, at + 1) &&
    isHyphen(view, at + 2) &&
    isIn(view, at, FAMILY_FIRST) &&
    given !== undefined &&
    given.text.length <= 6
  );
}

/** The "D" and the "Va" of "(D-Va.)" and of ", D-Va.," */
function isConstituency(view: View, at: number): boolean {
  if ((view.has & HYPHEN) === 0) return false;
  return (opensConstituency(view, at) && isCapital(view, at + 2)) || opensConstituency(view, at - 2);
}

function opensConstituency(view: View, at: number): boolean {
  if (!hasMark(view, at + 1, HYPHEN)) return false;
  const { tokens } = view;
  const before = at > 0 ? tokens[at - 1]?.text : undefined;
  return (before === '(' || before === ',') && tokens[at + 1]?.text === '-' && /^\p{Lu}$/u.test(tokens[at]?.text ?? '');
}
