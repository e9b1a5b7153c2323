import { adjoined } from '../common/adjoined.js';
import type { ActorMention } from '../model/actor-mention.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { RelationMention } from '../model/relation-mention.js';
import type { Readings } from '../workers/readings.js';
import { readCorpus } from './read-corpus.js';
import { knowledgeFor, onlyWatched } from './knowledge-for.js';
import type { CorpusOptions, Input } from './read-corpus.js';

export interface ExtractOptions extends CorpusOptions {
  /** Told of everything that was skipped or looked wrong. */
  readonly onDiagnostic?: (diagnostic: Diagnostic) => void;
}

/** The relations that texts state, one at a time, in the order of the input. */
export async function* extract(input: Input, options: ExtractOptions = {}): AsyncGenerator<RelationMention> {
  for await (const relations of read(input, 'relations', options)) yield* relations.flat();
}

/** The mentions of actors in texts, whether they are in a relation or not, in the order of the input. */
export async function* extractMentions(input: Input, options: ExtractOptions = {}): AsyncGenerator<ActorMention> {
  for await (const mentions of read(input, 'mentions', options)) yield* mentions.flat();
}

/**
 * The same as lines of JSON, in UTF-8, those of documents that are read together in one piece: made where they are read, and so sooner than
 * anywhere else.
 */
export async function* extractLines(
  input: Input,
  wanted: 'relationLines' | 'mentionLines',
  options: ExtractOptions = {},
): AsyncGenerator<Uint8Array> {
  for await (const lines of read(input, wanted, options)) yield* adjoined(lines);
}

/** What is wanted of each document, those that are read together as one list. */
async function* read<Wanted extends keyof Readings>(
  input: Input,
  wanted: Wanted,
  options: ExtractOptions,
): AsyncGenerator<readonly Readings[Wanted][]> {
  const knowledge = await knowledgeFor(options);
  for await (const items of readCorpus(input, wanted, knowledge, { ...options, only: onlyWatched(options) })) {
    const results: Readings[Wanted][] = [];
    for (const item of items) {
      if (item.type === 'read') results.push(item.result);
      else options.onDiagnostic?.(item.diagnostic);
    }
    yield results;
  }
}
