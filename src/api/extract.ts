import { loadLexicon } from '../lexicon/load-lexicon.js';
import type { RelationMention } from '../model/relation-mention.js';
import { readCorpus } from './read-corpus.js';
import type { CorpusOptions } from './read-corpus.js';

/** The relations that files, folders, globs or `-` state, one at a time, in the order of the input. */
export async function* extract(paths: readonly string[], options: CorpusOptions = {}): AsyncGenerator<RelationMention> {
  const knowledge = loadLexicon();
  for await (const item of readCorpus(paths, knowledge, options)) {
    if (item.type === 'read') yield* item.result.relations;
  }
}
