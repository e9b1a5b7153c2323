import type { NameHead, RecognitionLexicon } from '../../model/recognition-lexicon.js';
import { gazetteerAt } from './gazetteer-at.js';
import type { PhraseMatch } from './phrases.js';
import type { GazetteerAlias } from '../../model/gazetteer.js';
import type { Token } from '../../model/token.js';
import type { Memory } from './memory.js';
import { isAcronym, isCapital, isHyphen, isInitial, keyBetween, keyOf } from './view.js';
import type { TitleMatch } from './read-title.js';
import { stopTokens } from './stop-tokens.js';
import type { View } from './view.js';
import { KIND, shapeOf } from './word-facts.js';
import type { WordFacts } from './word-facts.js';

const NONE: readonly never[] = [];

/** A sentence, what is known of the language and the world, and of the document; listed names are looked up once a token. */
export class Context {
  private readonly stops: readonly boolean[];
  /** By token, what has been asked. */
  private readonly listed: (readonly PhraseMatch<GazetteerAlias>[] | undefined)[];
  private readonly named: (boolean | undefined)[];
  readonly titles: (TitleMatch | null | undefined)[];

  constructor(
    readonly view: View,
    readonly lexicon: RecognitionLexicon,
    readonly memory: Memory,
    before: Context | null = null,
    keepsAnswers = false,
  ) {
    const answers = keepsAnswers ? before : null;
    this.stops = before?.stops ?? stopTokens(view, lexicon);
    this.listed = answers?.listed ?? new Array<undefined>(view.tokens.length);
    this.named = answers?.named ?? new Array<undefined>(view.tokens.length);
    this.titles = answers?.titles ?? new Array<undefined>(view.tokens.length);
  }

  /** The same sentence, with what is known of the document; `keepsAnswers` where that changes nothing of what was asked. */
  knowing(memory: Memory, keepsAnswers: boolean): Context {
    return new Context(this.view, this.lexicon, memory, this, keepsAnswers);
  }

  /** The listed names that start at a token, shortest first. */
  listedAt(at: number): readonly PhraseMatch<GazetteerAlias>[] {
    const facts = at < 0 ? undefined : this.view.facts[at];
    if (!facts || facts.listed[KIND.names] === null || this.isStop(at)) return NONE;
    return (this.listed[at] ??= gazetteerAt(this.view, at, this.lexicon, this.memory));
  }

  /** The longest listed name that starts at a token. */
  gazetteer(at: number): PhraseMatch<GazetteerAlias> | null {
    const matches = this.listedAt(at);
    return matches.length > 0 ? (matches[matches.length - 1] as PhraseMatch<GazetteerAlias>) : null;
  }

  isStop(at: number): boolean {
    return at >= 0 && this.stops[at] === true;
  }

  lower(at: number): string {
    return at < 0 ? '' : (this.view.tokens[at]?.lower ?? '');
  }

  /** Whether a token is an article inside a name or before it. */
  isLinker(at: number): boolean {
    return at >= 0 && this.view.facts[at]?.isLinker === true;
  }

  /** Whether a token joins the words of one name: and, &. */
  isJoiner(at: number): boolean {
    return at >= 0 && this.view.facts[at]?.isJoiner === true;
  }

  /** What a token tells as the last word of a name. */
  headAt(at: number): NameHead | null {
    return at < 0 ? null : (this.view.facts[at]?.head ?? null);
  }

  /** The folded lower-case words of tokens `from` to `to`, joined by blanks. */
  key(from: number, to: number): string {
    return to - from === 1 ? keyOf(this.view, from) : keyBetween(this.view, from, to);
  }

  isOrdinary(at: number): boolean {
    return at >= 0 && this.view.facts[at]?.isOrdinary === true;
  }

  /** Whether a token's capital makes it part of a name. */
  isNameToken(at: number): boolean {
    const token = at < 0 ? undefined : this.view.tokens[at];
    if (!token || this.view.facts[at]?.isCapital !== true) return false;
    return (this.named[at] ??= this.findName(at, token));
  }

  private findName(at: number, token: Token): boolean {
    const facts = this.view.facts[at] as WordFacts;
    if (this.isStop(at) || shapeOf(token.word).isCode || facts.isDeterminer) return false;
    if (facts.lower.length === 0 || isConstituency(this.view, at)) return false;
    const isSafe = this.view.style === 'plain' && !isInitial(this.view, at);
    if (isSafe) return true;
    if (!facts.isOrdinary) return true;
    if (/^(?:DET|ADP|PRON|CCONJ|SCONJ|AUX|PART|NUM)$/.test(token.tag)) return false;
    if (this.memory.has(facts.key)) return true;
    if (opensRow(this, at)) return true;
    if (opensBody(this, at) || opensFamilyName(this, at) || opensHead(this, at)) return true;
    const mayOpen = this.isGiven(at) || this.lexicon.fronts.has(this.key(at, at + 1));
    return mayOpen && isCapital(this.view.tokens[at + 1]) && !this.isOrdinary(at + 1) && !this.isStop(at + 1);
  }

  isGiven(at: number): boolean {
    return at >= 0 && this.view.facts[at]?.isGiven === true;
  }
}

/** "Fair Trade Alliance said": the next ordinary word has a capital that its place does not ask for. */
function opensRow(context: Context, at: number): boolean {
  const { view } = context;
  const [token, next] = [view.tokens[at], view.tokens[at + 1]];
  if (view.style !== 'plain' || !next?.spaced || !isCapital(next) || isAcronym(next)) return false;
  if (token?.tag === 'ADV' || (token?.tag === 'VERB' && token.lemma !== token.lower)) return false;
  if (context.isStop(at + 1) || !context.isOrdinary(at + 1) || context.isGiven(at + 1)) return false;
  const isTitle = [at, at + 1].some((k) => view.titles.longest(k)?.values.some((kind) => kind !== 'modifier'));
  return !isTitle && context.gazetteer(at + 1) === null && view.facts.some(({ isSmall }) => isSmall);
}

/** How many capitals may stand between the first word of a name and its head. */
const MAX_ROW = 5;

/** "Meridian Skyways said", "United Dockers Union": an ordinary word first in a sentence, then a capital that is neither listed nor ordinary, and a head. */
function opensHead(context: Context, at: number): boolean {
  const { view } = context;
  const [token, next] = [view.tokens[at], view.tokens[at + 1]];
  if (view.style !== 'plain' || !token || !next?.spaced || !isCapital(next) || !/^(?:NOUN|PROPN|ADJ)$/.test(token.tag))
    return false;
  if (token.tag === 'NOUN' && token.lemma !== token.lower) return false;
  if (context.isGiven(at + 1) || context.isStop(at + 1) || context.gazetteer(at + 1) !== null) return false;
  if (view.titles.longest(at) !== null || view.nouns.longest(at) !== null) return false;
  for (let k = at + 1; k <= at + MAX_ROW && isCapital(view.tokens[k]) && view.tokens[k]?.spaced === true; k++) {
    const head = context.headAt(k);
    if (head === 'body' || head === 'organization' || view.facts[k]?.isNumbered === true) return true;
  }
  return false;
}

/** "Bank of Ceylon said", "Ministry of Works officials": a head and "of" at the start of a sentence, then a capital. */
function opensBody(context: Context, at: number): boolean {
  const { view, lexicon } = context;
  const head = context.headAt(at);
  const isOf = lexicon.ownerLinks.has(view.tokens[at + 1]?.lower ?? '') && isCapital(view.tokens[at + 2]);
  const isBody = head === 'body' || head === 'organization' || lexicon.runPlaces.has(keyOf(view, at));
  return view.style === 'plain' && isOf && isBody;
}

/** "Park Ji-hoon said": a family name that stands first, before a given one with a hyphen. */
export function opensFamilyName({ view, lexicon }: Context, at: number): boolean {
  const given = view.tokens[at + 3];
  return (
    lexicon.familyFirst.has(keyOf(view, at)) &&
    isCapital(view.tokens[at]) &&
    isCapital(view.tokens[at + 1]) &&
    isHyphen(view, at + 2) &&
    given !== undefined &&
    given.text.length <= 6
  );
}

/** The "D" and the "Va" of "(D-Va.)" and of ", D-Va.," */
function isConstituency({ tokens }: View, at: number): boolean {
  const opens = (k: number): boolean => {
    const before = k > 0 ? tokens[k - 1]?.text : undefined;
    return (before === '(' || before === ',') && tokens[k + 1]?.text === '-' && /^\p{Lu}$/u.test(tokens[k]?.text ?? '');
  };
  return (opens(at) && isCapital(tokens[at + 2])) || opens(at - 2);
}
