import type { Settlement } from '../graph/settle-actors.js';
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

/** Whether an actor is to be kept: any, unless only those of the user's list are. Throws a RangeError if there is no list. */
export function wantedActors(
  { watched }: Knowledge,
  { only = false, actors = null }: CorpusOptions,
  settlement?: Settlement,
): (id: string | null) => boolean {
  if (!only) return () => true;
  if (actors === null)
    throw new RangeError('only the actors of a list can be kept if there is one: say which, as `actors`');
  const ids = new Set([...watched].map((id) => settlement?.meant(id) ?? id));
  return (id) => id !== null && (ids as ReadonlySet<string>).has(id);
}
