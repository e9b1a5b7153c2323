import { describe, expect, it } from '@jest/globals';
import { serializeGraph } from '../../../src/export/json.js';
import { buildGraph } from '../../../src/graph/build-graph.js';
import { GraphAccumulator } from '../../../src/graph/graph-accumulator.js';
import { parseGraphLines } from '../../../src/query/parse-graph-lines.js';
import type { Network } from '../../../src/model/network.js';
import { fixtureGraph, relationTypes } from '../fixtures/graph.js';
import { hostileGraph } from '../fixtures/hostile.js';

const write = (graph: Network) => [...serializeGraph(graph)].join('');
const empty = () =>
  buildGraph(new GraphAccumulator({ relationTypes }), { name: 'empty', generator: 'test', relationTypes });

describe('the lines of a graph file', () => {
  it.each([
    ['a graph', fixtureGraph],
    ['hostile names', hostileGraph],
    ['nothing', empty],
  ])('with %s are read and written again to the same bytes', (_, graph) => {
    const text = write(graph());
    expect(write(parseGraphLines(text.split('\n')))).toBe(text);
  });

  it('are checked, and an error names the line', () => {
    const lines = write(fixtureGraph()).split('\n');
    expect(() => parseGraphLines(lines.with(5, '{"key":"alien:x"},'))).toThrow(
      'line 6.key: expected an id such as country:nor',
    );
    expect(() => parseGraphLines(lines.with(5, '{"key":'))).toThrow('expected a graph file, which is JSON, but');
    expect(() => parseGraphLines(lines.slice(0, 9))).toThrow('but the file is over');
    expect(() => parseGraphLines(lines.slice(0, -3))).toThrow('`]}` after the last item, but the file is over');
    expect(() => parseGraphLines([...lines, '{}'])).toThrow('the end of the file, but line');
    expect(() => parseGraphLines(['{"name": "package"}'])).toThrow('here the line "nodes":[, but the file is over');
  });
});
