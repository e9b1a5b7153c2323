import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import { isReflexive, QUOTES } from './closed-words.js';
import type { ListedWord } from './listed-word.js';
import { endsAsForm } from './word-endings.js';

/** Words and signs that are what those beside them make them. */
export const TURNING: ReadonlySet<string> = new Set([
  "'s",
  '’s',
  '%',
  'may',
  'neither',
  'either',
  'both',
  'each',
  'all',
  'there',
  'worth',
  'so',
]);

type Listed = Omit<ListedWord, 'mayTurn'>;

/** Whether the words beside a word may tell that it is something else than it alone and its tag tell: most words are what they are. */
export function mayTurn(word: string, listed: Listed, lexicon: SyntaxLexicon): boolean {
  if (TURNING.has(word) || QUOTES.has(word) || isReflexive(word) || isInTurningList(listed)) return true;
  if (listed.closedAs !== null || listed.prepositions) return false;
  return listed.mayBeClosed || isOfTurningForm(word, listed, lexicon);
}

function isInTurningList(listed: Listed): boolean {
  if (listed.predicateAdjectives || listed.frontedAdjectives || listed.adjectiveOrNoun || listed.comparatives)
    return true;
  if (listed.clausePrepositions || listed.invertedConditions || listed.subordinators || listed.floating) return true;
  return listed.verbAdverbs || listed.adverbs;
}

/** What may be a form of a verb. */
function isOfTurningForm(
  word: string,
  { nounOrVerb, pastOnly }: Listed,
  { verbForms, saying, adjectiveVerbs }: SyntaxLexicon,
): boolean {
  if (nounOrVerb || pastOnly || saying.has(word) || adjectiveVerbs.has(word)) return true;
  return endsAsForm(word) || (verbForms.get(word) ?? word) !== word;
}
