import type { Mention } from '../model/mention.js';
import type { Sentence } from '../model/sentence.js';
import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import type { TimeExpression } from '../model/time-expression.js';
import type { Token } from '../model/token.js';
import { isReflexive } from './closed-words.js';
import type { ListedWord } from './listed-word.js';
import { listedWord } from './listed-words.js';
import { phraseLength, phrasesAt, phraseUnit } from './long-words.js';
import { MentionPlaces } from './mention-places.js';
import { isAfterNoun, readTag } from './read-tag.js';
import { isSilent } from './silent-tokens.js';
import { joinLower, lastUnit, plainUnit, retagged, unitOf, wordUnit, writtenUnit } from './unit.js';
import type { Unit, UnitTag } from './unit.js';
import { verbOf } from './verb-of.js';

/** Token ranges that are times: they never take part in noun phrases, unless they are attributive. */
export type TimeRange = Pick<TimeExpression, 'from' | 'to' | 'attributive'>;

/** Cuts a sentence into units, left to right: times, outermost mentions, hyphen compounds, long prepositions, single tokens. */
export function toUnits(
  sentence: Sentence,
  mentions: readonly Mention[],
  times: readonly TimeRange[],
  lexicon: SyntaxLexicon,
): readonly Unit[] {
  const { tokens } = sentence;
  places.place(mentions, tokens.length);
  const titleEnds = titleEndsOf(mentions);
  const units: Unit[] = [];
  let time = nextTime(times, 0);
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    const listed = listedWord(token.word, lexicon);
    if (listed.mayBeSilent && isSilent(tokens, at)) {
      at++;
      continue;
    }
    const mention = places.at(at);
    if (mention && isPair(tokens, mention)) {
      units.push(nameUnit(tokens, mention, lexicon));
      at = mention.to + 1;
      continue;
    }
    if (time !== null && time.from < at) time = nextTime(times, at);
    const former = mention === null && listed.formerPrefixes ? formerAt(tokens, at, lexicon) : null;
    const unit = former ?? unitAt(tokens, at, mention, time?.from === at ? time : null, listed, lexicon, units);
    const isTitle =
      titleEnds.length > 0 &&
      unit.to === at + 1 &&
      (unit.tag === 'ADJ' || unit.tag === 'DUAL') &&
      titleEnds.includes(at + 1);
    const isNoun = isTitle && (unit.tag === 'ADJ' || lastUnit(units)?.mention?.type === 'organization');
    units.push(described(isNoun ? retagged(unit, 'NOUN') : unit));
    at = unit.to;
  }
  return units;
}

const places = new MentionPlaces();

/** The first time that begins at a token or after it and is a phrase by itself: no sentence has more than a few. */
function nextTime(times: readonly TimeRange[], at: number): TimeRange | null {
  let next: TimeRange | null = null;
  for (const time of times) {
    if (time.attributive || time.from < at) continue;
    if (next === null || time.from <= next.from) next = time;
  }
  return next;
}

/** After the titles before names: most sentences have none. */
function titleEndsOf(mentions: readonly Mention[]): readonly number[] {
  let ends: number[] | null = null;
  for (const { title } of mentions) if (title) (ends ??= []).push(title.to);
  return ends ?? NO_TITLES;
}

const NO_TITLES: readonly never[] = [];

/** "the prime minister": a noun of several words that mentions somebody. */
function described(unit: Unit): Unit {
  if (unit.tag !== 'NOUN' || unit.to === unit.from + 1) return unit;
  const mention = places.at(unit.to - 1);
  return mention?.form === 'description' && mention.type === 'person' ? retagged(unit, 'NAME', mention) : unit;
}

/** "the US-Iran talks": two actors joined by a hyphen are no compound of one. */
function isPair(tokens: readonly Token[], mention: Mention): boolean {
  if (mention.to + 1 >= tokens.length || !isJoint(tokens[mention.to] as Token)) return false;
  const second = places.at(mention.to + 1);
  if (!second || compoundEnd(tokens, mention.to) !== second.to) return false;
  return isNamed(mention) && isNamed(second);
}

const isNamed = ({ form }: Mention): boolean => form === 'name' || form === 'adjective';

/** "ex-Nokia boss": the boss was Nokia's. */
function formerAt(tokens: readonly Token[], at: number, lexicon: SyntaxLexicon): Unit | null {
  if (at + 2 >= tokens.length || !isJoint(tokens[at + 1] as Token)) return null;
  const held = places.at(at + 2);
  if (!held || held.form !== 'name' || held.type !== 'organization' || held.to >= tokens.length) return null;
  const { tag, spaced } = tokens[held.to] as Token;
  const isTitled = (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ') && spaced;
  if (!isTitled || compoundEnd(tokens, at + 1) !== held.to) return null;
  return retagged(nameUnit(tokens, held, lexicon), 'NAME', held, at);
}

const nameUnit = (tokens: readonly Token[], mention: Mention, lexicon: SyntaxLexicon): Unit =>
  unitOf(tokens, mention.from, mention.to, 'NAME', headLemma(tokens, mention), mention, null, lexicon);

function unitAt(
  tokens: readonly Token[],
  at: number,
  mention: Mention | null,
  time: TimeRange | null,
  listed: ListedWord,
  lexicon: SyntaxLexicon,
  before: readonly Unit[],
): Unit {
  const token = tokens[at] as Token;
  if (time && (!mention || mention.to <= time.to)) return plainUnit(tokens, at, time.to, 'TIME', '', lexicon);
  const second = compoundEnd(tokens, mention ? mention.to : at + 1);
  if (second > 0) {
    if (!mention && listed.prefixes) return prefixed(tokens, at, second, before, lexicon);
    if (mention || isWord(token)) return compoundUnit(tokens, at, second, mention, lexicon);
  }
  if (mention && !(mention.form === 'pronoun' && (isNoun(token, before) || isEmphatic(token, before)))) {
    const isPossessive = mention.form === 'pronoun' && isPossessivePronoun(token, tokens, at);
    const tag = isPossessive ? 'POSS' : mention.form === 'pronoun' ? 'PRON' : 'NAME';
    return unitOf(tokens, at, mention.to, tag, headLemma(tokens, mention), mention, null, lexicon);
  }
  const phrases = listed.phrases && phrasesAt(tokens, at, listed.phrases, lexicon);
  const phrase = phrases && phraseUnit(tokens, at, phrases, lexicon, before);
  if (phrase) return phrase;
  const tag = readTag(tokens, at, before, listed, lexicon);
  return wordUnit(token, at, tag, lemmaAs(tag, token, lexicon), listed);
}

/** "the cease-fire", "the Oslo-based firm" */
function compoundUnit(
  tokens: readonly Token[],
  at: number,
  to: number,
  mention: Mention | null,
  lexicon: SyntaxLexicon,
): Unit {
  const last = tokens[to - 1] as Token;
  const opener = mention ? null : listedWord((tokens[at] as Token).word, lexicon).phrases;
  const phrases = opener && phrasesAt(tokens, at, opener, lexicon);
  const isListed = phrases !== null && phraseLength(tokens, at, phrases.nouns) === to - at;
  if (isListed || (!mention && isCompoundNoun(tokens, at, to))) {
    const lemma = joinLower(tokens, at, to - 1, '') + last.lemma;
    return unitOf(tokens, at, to, 'NOUN', lemma, null, null, lexicon);
  }
  return unitOf(tokens, at, to, 'ADJ', last.lower, mention, to - 1, lexicon);
}

/** A word that the tagger took for a noun or an adjective ("who *lives* in") has the lemma of its verb where it is one. */
function lemmaAs(tag: UnitTag, token: Token, lexicon: SyntaxLexicon): string {
  const { lower, lemma } = token;
  if (tag === 'VERB' && token.tag === 'NOUN') return lexicon.verbForms.get(lower) ?? lemma;
  if (tag === 'ADJ' && lower.endsWith('ing')) return lower;
  if (lemma !== lower) return lemma;
  if (tag === 'ING') return lexicon.verbForms.get(lower) ?? lemma;
  if (tag === 'DUAL') return lexicon.verbForms.get(lower) ?? lemma;
  return tag === 'VERB' && token.tag === 'ADJ' && lower.endsWith('ed') ? verbOf(lower, lexicon) : lemma;
}

/** "the mine's owner", "the nickel mine": after an article, or a possessive after a noun, a pronoun's word is a noun. */
function isNoun({ lower }: Token, before: readonly Unit[]): boolean {
  const last = lastUnit(before);
  if (!last || last.listed.floating) return false;
  const { tag } = last;
  if (tag === 'DET' || tag === 'ADJ' || tag === 'POSS' || tag === 'APOS') return true;
  return lower === 'mine' && (tag === 'NOUN' || tag === 'PROPN' || tag === 'NAME');
}

/** "is itself being sued", "Shell itself", "the sheikh, himself a minister": a reflexive there only stresses. */
const isEmphatic = ({ lower }: Token, before: readonly Unit[]): boolean => isReflexive(lower) && isAfterNoun(before);

/** "co-founded", "vice-chairman": the word is what its second part is. */
function prefixed(
  tokens: readonly Token[],
  at: number,
  to: number,
  before: readonly Unit[],
  lexicon: SyntaxLexicon,
): Unit {
  const last = tokens[to - 1] as Token;
  const stem = joinLower(tokens, at, to - 1, '');
  const verb = lexicon.verbForms.get(stem + last.lower);
  const tag = verb === undefined ? readTag(tokens, to - 1, before, listedWord(last.word, lexicon), lexicon) : 'VERB';
  return writtenUnit(at, to, tag, stem + last.lower, verb ?? stem + last.lemma, lexicon);
}

/** Where the hyphen compound that goes on at `at` ends, else 0: an unspaced hyphen and an unspaced word, once or more. */
function compoundEnd(tokens: readonly Token[], at: number): number {
  let end = 0;
  for (let i = at; i + 1 < tokens.length; i += 2) {
    if (!isJoint(tokens[i] as Token)) break;
    const word = tokens[i + 1] as Token;
    if (word.spaced || !isWord(word)) break;
    end = i + 2;
  }
  return end;
}

/** A hyphen right after a word. */
const isJoint = (token: Token): boolean => !token.spaced && isHyphen(token);

const isHyphen = ({ text }: Token): boolean => text === '-' || text === '‐' || text === '‑' || text === '–';

/** "her co-founder, …", "a cease-fire": a compound with a noun for its end that no noun follows. */
function isCompoundNoun(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.tag === 'NUM' || tokens[to - 1]?.tag !== 'NOUN') return false;
  if (to >= tokens.length) return true;
  const next = tokens[to] as Token;
  return /^(?:PUNCT|ADP|CCONJ|AUX|PART|VERB)$/.test(next.tag) && !isHyphen(next);
}

const isWord = (token: Token): boolean => /^[\p{L}\p{N}]/u.test(token.text);

const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'its', 'their', 'our', 'my', 'your']);

function isPossessivePronoun({ lower }: Token, tokens: readonly Token[], at: number): boolean {
  if (lower !== 'her') return POSSESSIVES.has(lower);
  return at + 1 < tokens.length && /^(?:NOUN|ADJ|PROPN|NUM|VERB)$/.test((tokens[at + 1] as Token).tag);
}

/** Of "the army of Chad" and "executives from Oslo Bank" the head is before the preposition. */
function headLemma(tokens: readonly Token[], { from, to, parent }: Mention): string {
  const isAfter = parent !== null && parent.to === to && parent.from > from;
  const link = isAfter ? tokens.slice(from, parent.from).findIndex(({ tag }) => tag === 'ADP') : -1;
  return (tokens[link > 0 ? from + link - 1 : to - 1] as Token).lemma;
}
