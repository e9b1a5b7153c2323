import type { SyntaxLexicon } from '../model/syntax-lexicon.js';

export type Phrases = readonly (readonly string[])[];

/** Kinds of words that are read as one, under the names that their lists have in the lexicon. */
export const PHRASE_KINDS = [
  'approximators',
  'longSubordinators',
  'longPrepositions',
  'falseNegations',
  'longAdverbs',
  'longNegations',
  'nouns',
] as const;

/** Those that begin with a word, by kind. */
export type OpenedPhrases = { readonly [Kind in (typeof PHRASE_KINDS)[number]]: Phrases };

/** The same by the word after it, which few of them share. */
export interface PhraseOpener {
  readonly bySecond: ReadonlyMap<string, OpenedPhrases>;
  /** Those that are the word alone, for all that follows else. */
  readonly alone: OpenedPhrases | null;
}

export function phraseOpener(word: string, lexicon: SyntaxLexicon): PhraseOpener | null {
  const all = PHRASE_KINDS.flatMap((kind) => lexicon[kind].get(word) ?? []);
  if (all.length === 0) return null;
  const seconds = new Set(all.flatMap((words) => words[1] ?? []));
  const bySecond = new Map([...seconds].map((second) => [second, openedBy(word, second, lexicon)] as const));
  return { bySecond, alone: all.some(({ length }) => length === 1) ? openedBy(word, null, lexicon) : null };
}

/** Those of one word, and those of several that go on with the second. */
function openedBy(word: string, second: string | null, lexicon: SyntaxLexicon): OpenedPhrases {
  const those = (kind: keyof OpenedPhrases): Phrases =>
    lexicon[kind].get(word)?.filter((words) => words.length === 1 || words[1] === second) ?? [];
  return {
    approximators: those('approximators'),
    longSubordinators: those('longSubordinators'),
    longPrepositions: those('longPrepositions'),
    falseNegations: those('falseNegations'),
    longAdverbs: those('longAdverbs'),
    longNegations: those('longNegations'),
    nouns: those('nouns'),
  };
}
