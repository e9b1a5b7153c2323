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
  const built: Chunk[] = [];
  let states = 0;
  for (let from = 0; from < chunks.length; from += MAX_CHUNKS) {
    const parsed = parseIslands(
      clauseGrammar,
      chunks.length > MAX_CHUNKS ? chunks.slice(from, from + MAX_CHUNKS) : chunks,
    );
    states += parsed.states;
    for (const island of parsed.islands) {
      sequences.push(flatten(island.data as Cell | null));
      for (let at = built.length; at < from + island.from; at++) built.push(withoutNoun(chunks[at] as Chunk));
      for (let at = from + island.from; at < from + island.to; at++) built.push(chunks[at] as Chunk);
    }
  }
  for (let at = built.length; at < chunks.length; at++) built.push(withoutNoun(chunks[at] as Chunk));
  return { sequences, built, states };
}

const withoutNoun = (chunk: Chunk): Chunk => (chunk.noun ? withVerb(chunk, chunk.type, chunk.verb) : chunk);
