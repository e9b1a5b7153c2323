import { describe, expect, it } from '@jest/globals';
import { serializeGraph } from '../../../src/export/json.js';
import { parseGraph } from '../../../src/query/parse-graph.js';
import { fixtureGraph } from '../fixtures/graph.js';

const file = [...serializeGraph(fixtureGraph({ open: true }))].join('');

/** The fixture's file with one value replaced; the path's steps are separated by dots. */
function changed(path: string, value: unknown): object {
  const copy: unknown = JSON.parse(file);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], copy);
  (holder as Record<string, unknown>)[last] = value;
  return copy as object;
}

describe('a graph file', () => {
  it('is read and written again to the same bytes', () => {
    expect([...serializeGraph(parseGraph(file))].join('')).toBe(file);
    expect([...serializeGraph(parseGraph(JSON.parse(file)))].join('')).toBe(file);
  });

  it('is also what graphology itself exports', () => {
    const graph = fixtureGraph({ open: true });
    expect(parseGraph(graph.export()).size).toBe(graph.size);
  });

  it.each([
    ['not JSON at all', '{"nodes": [', 'which is JSON'],
    ['a list', '[]', 'at the file'],
    ['null', 'null', 'at the file'],
    ['another JSON file', '{"name": "package"}', 'at the file.options'],
  ])('is refused if it is %s', (_, text, message) => {
    expect(() => parseGraph(text)).toThrow(message);
  });

  it.each([
    ['attributes.schema', '2.0', 'this one is of version 2.0: build it anew'],
    [
      'attributes.sources.003.url',
      'javascript:alert(1)',
      'attributes.sources[`003`].url: expected an address that begins with http',
    ],
    ['nodes.0.key', '__proto__', 'nodes[0].key: expected an id such as country:nor'],
    ['nodes.0.attributes.x', null, 'nodes[0].attributes.x'],
    ['nodes.1.attributes.label', 'x'.repeat(3000), 'nodes[1].attributes.label'],
    ['nodes.1.attributes.type', 'alien', 'nodes[1].attributes.type'],
    ['edges.2.attributes.status', 'done', 'edges[2].attributes.status'],
    ['edges.2.attributes.support', -1, 'edges[2].attributes.support'],
    ['edges.0.attributes.evidence.0.sentence.start', 1.5, 'edges[0].attributes.evidence[0].sentence.start'],
    ['edges.0.target', 'country:nowhere', 'edges[0] names `country:nowhere`'],
    ['edges.0.target', 'country:nor', 'ties `country:nor` to itself'],
  ])('is refused at the place where %s is %p', (path, value, message) => {
    const error = expect(() => parseGraph(changed(path, value)));
    error.toThrow(message);
    error.toThrow(expect.objectContaining({ name: 'GraphFileError' }));
  });

  it('is refused if a node or an edge is there twice', () => {
    const { nodes, edges } = JSON.parse(file) as { nodes: object[]; edges: object[] };
    expect(() => parseGraph(changed('nodes.1', nodes[0]))).toThrow('expected every node once');
    expect(() => parseGraph(changed('edges.1', edges[0]))).toThrow('expected every edge once');
  });

  it('cannot change what all objects share', () => {
    const hostile = file.replace('{"schema"', '{"__proto__":{"polluted":true},"schema"');
    expect(parseGraph(hostile).getAttribute('schema')).toBe('1.1');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
