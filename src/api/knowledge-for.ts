import { openLexicon } from '../lexicon/open-lexicon.js';
import { packageRoot } from '../lexicon/package-root.js';
import type { Knowledge } from '../model/knowledge.js';
import type { CorpusOptions } from './read-corpus.js';

/** What the texts are read with: the shipped lexicons, and what the options add. Throws a LexiconError. */
export async function knowledgeFor({
  lexicon = null,
  actors = null,
}: Pick<CorpusOptions, 'lexicon' | 'actors'>): Promise<Knowledge> {
  return openLexicon(lexicon, packageRoot, actors);
}

/** Whom to keep what is said of: everybody, or only the actors of the user's list. Throws a RangeError if there is no such list. */
export function onlyWatched({ only = false, actors = null }: CorpusOptions): boolean {
  if (only && actors === null)
    throw new RangeError('only the actors of a list can be kept if there is one: say which, as `actors`');
  return only;
}
