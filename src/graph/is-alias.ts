import { normalizeName } from '../common/normalize-name.js';
import type { RelationEnd, RelationMention } from '../model/relation-mention.js';

const CAPITAL_OR_DIGIT = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
/** The last word of an English name is its head: in lower case ("Norwegian troops") it makes a description. */
const ENDS_AS_NAME = /(?:^|[\s-])["“‘'(]?[\p{Lu}\p{Lt}\p{Lo}\p{N}][^\s-]*$/u;
const OPENS_SPEECH = /["“‘'(:—–-]\s*$/u;
const SPACE = /\s+/gu;

/** A mention's text on one line, without a leading "the" or a possessive's ending: as a list of names shows it. */
export function aliasText(text: string): string {
  return text
    .replace(SPACE, ' ')
    .trim()
    .replace(/^[Tt]he (?=.)/, '')
    .replace(/['’]s?$/, '');
}

/**
 * Whether the words a sentence uses for an actor are a name of it, and not a pronoun or description. Judged by shape: a capital
 * where English would not put one anyway, or else a word shared with the actor's name.
 */
export function isAlias(end: RelationEnd, mention: RelationMention): boolean {
  const text = aliasText(end.mention.text);
  if (isOffice(end, mention)) return false;
  if (text.length < 2 || !CAPITAL_OR_DIGIT.test(text) || !ENDS_AS_NAME.test(text)) return false;
  return hasChosenCapital(end, mention) || sharesWord(text, end.name);
}

/** The "President" of "President Lund", by which a country or body is meant. */
function isOffice(end: RelationEnd, { source, target, sentence }: RelationMention): boolean {
  const other = end.mention.start === source.mention.start ? target : source;
  if (other.type !== 'person' || (end.type !== 'country' && sharesWord(end.mention.text, end.name))) return false;
  const between = sentence.text.slice(end.mention.end - sentence.start, other.mention.start - sentence.start);
  return end.mention.end < other.mention.start && between.trim() === '';
}

function hasChosenCapital(end: RelationEnd, { sentence }: RelationMention): boolean {
  if (sentence.region === 'headline') return false;
  const before = sentence.text.slice(0, Math.max(0, end.mention.start - sentence.start));
  return before.trim() !== '' && !OPENS_SPEECH.test(before);
}

function sharesWord(text: string, name: string): boolean {
  const words = new Set(normalizeName(name).split(' '));
  return normalizeName(text)
    .split(' ')
    .some((word) => words.has(word));
}
