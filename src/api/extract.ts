export { serializeMention } from '../export/serialize-mention.js';
import type { ActorMention } from '../model/actor-mention.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { RelationMention } from '../model/relation-mention.js';
import type { ReadItem } from '../workers/read-text.js';
import { readCorpus } from './read-corpus.js';
import { knowledgeFor, wantedActors } from './knowledge-for.js';
import type { CorpusOptions, Input } from './read-corpus.js';

export interface ExtractOptions extends CorpusOptions {
  /** Told of everything that was skipped or looked wrong. */
  readonly onDiagnostic?: (diagnostic: Diagnostic) => void;
}

/** The relations that texts state, one at a time, in the order of the input. */
export async function* extract(input: Input, options: ExtractOptions = {}): AsyncGenerator<RelationMention> {
  const knowledge = await knowledgeFor(options);
  const isWanted = wantedActors(knowledge, options);
  for await (const { relations } of results(readCorpus(input, 'relations', knowledge, options), options))
    yield* relations.filter(({ source, target }) => isWanted(source.id) || isWanted(target.id));
}

/** The mentions of actors in texts, whether they are in a relation or not, in the order of the input. */
export async function* extractMentions(input: Input, options: ExtractOptions = {}): AsyncGenerator<ActorMention> {
  const knowledge = await knowledgeFor(options);
  const isWanted = wantedActors(knowledge, options);
  for await (const mentions of results(readCorpus(input, 'mentions', knowledge, options), options))
    yield* mentions.filter(({ id }) => isWanted(id));
}

async function* results<Result>(
  items: AsyncIterable<ReadItem<Result>>,
  { onDiagnostic }: ExtractOptions,
): AsyncGenerator<Result> {
  for await (const item of items) {
    if (item.type === 'read') yield item.result;
    else onDiagnostic?.(item.diagnostic);
  }
}
