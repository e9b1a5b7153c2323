import type { Grammar } from 'nearley';
import type { Chunk } from '../model/chunk.js';
import { Chart } from './chart.js';
import { dottedRules } from './dotted-rules.js';

/** One stretch of chunks that derives from the grammar's start, the longest from where it begins. */
export interface Island {
  readonly from: number;
  readonly to: number;
  readonly data: unknown;
}

export interface IslandParse {
  readonly islands: readonly Island[];
  /** Earley states made: the work done. */
  readonly states: number;
}

const charts = new WeakMap<Grammar, Chart>();

/** Parses chunks left to right into islands: the longest prefix that derives, else one chunk is passed over. */
export function parseIslands(grammar: Grammar, chunks: readonly Chunk[]): IslandParse {
  const chart = chartOf(grammar);
  const islands: Island[] = [];
  let states = 0;
  for (let from = 0; from < chunks.length;) {
    const found = chart.longest(chunks, from);
    states += found.states;
    if (found.to > from) islands.push({ from, to: found.to, data: found.data });
    from = Math.max(found.to, from + 1);
  }
  return { islands, states };
}

/** A chart holds nothing between two parses but its room. */
function chartOf(grammar: Grammar): Chart {
  let chart = charts.get(grammar);
  if (!chart) charts.set(grammar, (chart = new Chart(dottedRules(grammar))));
  return chart;
}
