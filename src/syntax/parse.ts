import type { Chunk } from '../model/chunk.js';
import type { Sequence } from '../model/clause.js';
import { clauseGrammar } from './clause-grammar.js';
import { flatten } from './flatten.js';
import { parseIslands } from './islands.js';
import type { Cell } from './cells.js';
import { withVerb } from './chunk-of.js';

export interface ParsedSentence {
  /** Islands in order, each a sequence of phrases and clauses. */
  readonly sequences: readonly Sequence[];
  /** The chunks; those that no island has are without their nouns. */
  readonly built: readonly Chunk[];
  /** Earley states made: the work done. */
  readonly states: number;
}

/** A sentence longer than this many chunks is parsed in pieces, so that no sentence costs more than its length. */
const MAX_CHUNKS = 100;

/** Parses the chunks of a sentence into clauses. Never throws: what does not derive is left out. */
export function parse(chunks: readonly Chunk[]): ParsedSentence {
  const sequences: Sequence[] = [];
  let built: Chunk[] | null = null;
  let [end, states] = [0, 0];
  for (let from = 0; from < chunks.length; from += MAX_CHUNKS) {
    const parsed = parseIslands(
      clauseGrammar,
      chunks.length > MAX_CHUNKS ? chunks.slice(from, from + MAX_CHUNKS) : chunks,
    );
    states += parsed.states;
    for (const island of parsed.islands) {
      sequences.push(flatten(island.data as Cell | null));
      if (end < from + island.from) withoutNouns((built ??= [...chunks]), end, from + island.from);
      end = from + island.to;
    }
  }
  if (end < chunks.length) withoutNouns((built ??= [...chunks]), end, chunks.length);
  return { sequences, built: built ?? chunks, states };
}

/** Takes their nouns from the chunks that no island has, from one up to another. */
function withoutNouns(chunks: Chunk[], from: number, to: number): void {
  for (let at = from; at < to; at++) chunks[at] = withoutNoun(chunks[at] as Chunk);
}

const withoutNoun = (chunk: Chunk): Chunk => (chunk.noun ? withVerb(chunk, chunk.type, chunk.verb) : chunk);
