import type { Mention } from '../model/mention.js';
import type { Sentence } from '../model/sentence.js';
import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import type { Token } from '../model/token.js';
import { approximator, opensPhrase, phraseLength, severalWords } from './long-words.js';
import { isAfterNoun, readTag } from './read-tag.js';
import { verbOf } from './verb-of.js';
import { isSilent } from './silent-tokens.js';
import type { Unit, UnitTag } from './unit.js';

/** Token ranges that are times: they never take part in noun phrases. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const HYPHENS = new Set(['-', '‐', '‑', '–']);

/** Cuts a sentence into units, left to right: times, outermost mentions, hyphen compounds, long prepositions, single tokens. */
export function toUnits(
  sentence: Sentence,
  mentions: readonly Mention[],
  times: readonly TokenRange[],
  lexicon: SyntaxLexicon,
): readonly Unit[] {
  const mentionAt = new Map<number, Mention>();
  for (const mention of mentions) {
    const at = mention.form === 'description' ? mention.to - 1 : mention.from;
    const known = mentionAt.get(at);
    if (!known || known.to < mention.to || known.form === 'description') mentionAt.set(at, mention);
  }
  const timeAt = new Map(times.map((time) => [time.from, time]));
  const titleEnds = new Set(mentions.flatMap(({ title }) => (title ? [title.to - 1] : [])));
  const units: Unit[] = [];
  for (let at = 0; at < sentence.tokens.length;) {
    if (isSilent(sentence.tokens, at)) {
      at++;
      continue;
    }
    const mention = mentionAt.get(at) ?? null;
    const paired = mention !== null && isPair(sentence.tokens, mention, mentionAt);
    const time = timeAt.get(at) ?? null;
    const held =
      mention === null && lexicon.formerPrefixes.has(sentence.tokens[at]?.lower ?? '') ? mentionAt.get(at + 2) : null;
    const unit = paired
      ? nameUnit(sentence.tokens, mention)
      : held && isOfFormer(sentence.tokens, at, held)
        ? { ...nameUnit(sentence.tokens, held), from: at }
        : unitAt(sentence.tokens, at, mention, time, lexicon, units);
    const isTitle = unit.to === at + 1 && titleEnds.has(at);
    const isAfterBody = units[units.length - 1]?.mention?.type === 'organization';
    const titled: Unit =
      isTitle && (unit.tag === 'ADJ' || (unit.tag === 'DUAL' && isAfterBody)) ? { ...unit, tag: 'NOUN' } : unit;
    units.push(described(titled, mentionAt));
    at = paired ? mention.to + 1 : unit.to;
  }
  return units;
}

/** "the prime minister": a noun of several words that mentions somebody. */
function described(unit: Unit, mentionAt: ReadonlyMap<number, Mention>): Unit {
  if (unit.tag !== 'NOUN' || unit.to === unit.from + 1) return unit;
  const mention = mentionAt.get(unit.to - 1);
  return mention?.form === 'description' && mention.type === 'person' ? { ...unit, tag: 'NAME', mention } : unit;
}

function lowerOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');
}

/** "the US-Iran talks": two actors joined by a hyphen are no compound of one. */
function isPair(tokens: readonly Token[], mention: Mention, mentionAt: ReadonlyMap<number, Mention>): boolean {
  const second = mentionAt.get(mention.to + 1);
  if (!second || compoundEnd(tokens, mention.to) !== second.to) return false;
  return /^(?:name|adjective)$/.test(mention.form) && /^(?:name|adjective)$/.test(second.form);
}

/** "ex-Nokia boss": the boss was Nokia's. */
function isOfFormer(tokens: readonly Token[], at: number, { form, type, to }: Mention): boolean {
  const isTitled = /^(?:NOUN|PROPN|ADJ)$/.test(tokens[to]?.tag ?? '') && tokens[to]?.spaced === true;
  return form === 'name' && type === 'organization' && compoundEnd(tokens, at + 1) === to && isTitled;
}

function nameUnit(tokens: readonly Token[], mention: Mention): Unit {
  const { from, to } = mention;
  const lower = lowerOf(tokens, from, to);
  const spaced = tokens[from]?.spaced ?? false;
  return { from, to, tag: 'NAME', lower, lemma: headLemma(tokens, mention), mention, compound: null, spaced };
}

function unitAt(
  tokens: readonly Token[],
  at: number,
  mention: Mention | null,
  time: TokenRange | null,
  lexicon: SyntaxLexicon,
  before: readonly Unit[],
): Unit {
  const token = tokens[at] as Token;
  const make = (to: number, tag: UnitTag, lemma: string, named: Mention | null, compound: number | null): Unit => ({
    from: at,
    to,
    tag,
    lower: to === at + 1 ? token.lower : lowerOf(tokens, at, to),
    lemma,
    mention: named,
    compound,
    spaced: token.spaced,
  });
  if (time && (!mention || mention.to <= time.to)) return make(time.to, 'TIME', '', null, null);
  const firstTo = mention ? mention.to : at + 1;
  const second = compoundEnd(tokens, firstTo);
  if (second > 0 && !mention && lexicon.prefixes.has(token.lower))
    return prefixed(make, tokens, at, second, before, lexicon);
  if (second > 0 && (mention || isWord(token))) {
    const isListed = !mention && phraseLength(tokens, at, lexicon.nouns) === second - at;
    if (isListed || (!mention && isCompoundNoun(tokens, at, second)))
      return make(second, 'NOUN', joinedLemma(tokens, at, second), null, null);
    return make(second, 'ADJ', tokens[second - 1]?.lower ?? '', mention, second - 1);
  }
  if (mention && !(mention.form === 'pronoun' && (isNoun(token, before, lexicon) || isEmphatic(token, before)))) {
    const tag = mention.form === 'pronoun' ? (isPossessivePronoun(token, tokens[at + 1]) ? 'POSS' : 'PRON') : 'NAME';
    return make(mention.to, tag, headLemma(tokens, mention), mention, null);
  }
  if (opensPhrase(token.lower, lexicon)) {
    const about = approximator(tokens, at, before[before.length - 1], lexicon);
    if (about > 0) return make(at + about, 'ADJ', '', null, null);
    const several = severalWords(tokens, at, lexicon, before);
    if (several) return make(at + several.length, several.tag, '', null, null);
    const noun = phraseLength(tokens, at, lexicon.nouns);
    if (noun > 0) return make(at + noun, 'NOUN', lastLemma(tokens, at, at + noun), null, null);
  }
  const tag = readTag(tokens, at, before, lexicon);
  return make(at + 1, tag, lemmaAs(tag, token, lexicon), null, null);
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
function isNoun({ lower }: Token, before: readonly Unit[], { floating }: SyntaxLexicon): boolean {
  const last = before[before.length - 1];
  if (last && floating.has(last.lower)) return false;
  const tag = last?.tag ?? '';
  return /^(?:DET|ADJ|POSS|APOS)$/.test(tag) || (lower === 'mine' && /^(?:NOUN|PROPN|NAME)$/.test(tag));
}

/** "is itself being sued", "Shell itself", "the sheikh, himself a minister": a reflexive there only stresses. */
const isEmphatic = ({ lower }: Token, before: readonly Unit[]): boolean =>
  /sel(?:f|ves)$/.test(lower) && isAfterNoun(before);

/** "co-founded", "vice-chairman": the word is what its second part is. */
function prefixed(
  make: (to: number, tag: UnitTag, lemma: string, named: null, compound: null) => Unit,
  tokens: readonly Token[],
  at: number,
  to: number,
  before: readonly Unit[],
  lexicon: SyntaxLexicon,
): Unit {
  const last = tokens[to - 1];
  const stem = tokens.slice(at, to - 1).map(({ lower }) => lower);
  const lower = [...stem, last?.lower].join('');
  const verb = lexicon.verbForms.get(lower);
  const tag = verb === undefined ? readTag(tokens, to - 1, before, lexicon) : 'VERB';
  return { ...make(to, tag, verb ?? [...stem, last?.lemma].join(''), null, null), lower };
}

/** Where the hyphen compound that goes on at `at` ends, else 0: an unspaced hyphen and an unspaced word, once or more. */
function compoundEnd(tokens: readonly Token[], at: number): number {
  let end = 0;
  for (let i = at; i + 1 < tokens.length; i += 2) {
    const [hyphen, word] = [tokens[i], tokens[i + 1]];
    if (!hyphen || !word || !HYPHENS.has(hyphen.text) || hyphen.spaced || word.spaced || !isWord(word)) break;
    end = i + 2;
  }
  return end;
}

/** "her co-founder, …", "a cease-fire": a compound with a noun for its end that no noun follows. */
function isCompoundNoun(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  if (tokens[from]?.tag === 'NUM' || tokens[to - 1]?.tag !== 'NOUN') return false;
  return !next || (/^(?:PUNCT|ADP|CCONJ|AUX|PART|VERB)$/.test(next.tag) && !HYPHENS.has(next.text));
}

function joinedLemma(tokens: readonly Token[], from: number, to: number): string {
  const before = tokens.slice(from, to - 1).map(({ lower }) => lower);
  return [...before, tokens[to - 1]?.lemma ?? ''].join('');
}

/** Of "chief of staff" the last word; "secretary general" is one with "secretary-general". */
function lastLemma(tokens: readonly Token[], from: number, to: number): string {
  const last = tokens[to - 1];
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return last?.tag === 'ADJ' && words.length > 1 ? words.join('-') : (last?.lemma ?? '');
}

const isWord = (token: Token): boolean => /^[\p{L}\p{N}]/u.test(token.text);

function isPossessivePronoun(token: Token, next: Token | undefined): boolean {
  if (token.lower === 'her') return next !== undefined && /^(?:NOUN|ADJ|PROPN|NUM|VERB)$/.test(next.tag);
  return /^(?:his|its|their|our|my|your)$/.test(token.lower);
}

/** Of "the army of Chad" and "executives from Oslo Bank" the head is before the preposition. */
function headLemma(tokens: readonly Token[], mention: Mention): string {
  const { from, to, parent } = mention;
  const isAfter = parent !== null && parent.to === to && parent.from > from;
  const link = isAfter ? tokens.slice(from, parent.from).findIndex(({ tag }) => tag === 'ADP') : -1;
  return tokens[link > 0 ? from + link - 1 : to - 1]?.lemma ?? '';
}
