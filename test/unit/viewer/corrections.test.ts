import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { serializeCorrections } from '../../../viewer/data/serialize-corrections.js';
import { readGraph } from '../../../viewer/load/read-graph.js';
import { applyCorrections } from '../../../viewer/state/apply-corrections.js';
import { harbour } from './harbour.js';

const raw = readGraph(harbour.graph);

describe('applyCorrections', () => {
  it('drops a relation whose evidence is all rejected, and counts less where some is', () => {
    const supplies = raw.edges[0];
    const ids = supplies?.evidence.map(({ id }) => id) ?? [];
    const one = applyCorrections(raw, [{ type: 'reject', evidence: ids.slice(0, 1), about: '' }]);
    expect(one.edges[0]).toMatchObject({
      key: supplies?.key,
      mentions: 1,
      documents: 1,
      publishers: ['Northline Wire'],
    });
    const both = applyCorrections(raw, [{ type: 'reject', evidence: ids, about: '' }]);
    expect(both.edges.map(({ key }) => key)).not.toContain(supplies?.key);
  });

  it('makes two actors one, with the other as an alias and what they had with each other gone', () => {
    const graph = applyCorrections(raw, [{ type: 'merge', into: 'country:norway', actor: 'country:peru' }]);
    expect(graph.nodes.find(({ key }) => key === 'country:norway')?.aliases).toContain('Peru');
    expect(graph.nodes.map(({ key }) => key)).not.toContain('country:peru');
    expect(graph.edges.some(({ relation, source, target }) => relation === 'meets' && source === target)).toBe(false);
    expect(graph.edges.find(({ target }) => target === 'event:salt-fair')?.source).toBe('country:norway');
  });

  it('follows chains of merges and takes no notice of circles', () => {
    const graph = applyCorrections(raw, [
      { type: 'merge', into: 'country:norway', actor: 'country:peru' },
      { type: 'merge', into: 'country:chad', actor: 'country:norway' },
      { type: 'merge', into: 'country:peru', actor: 'country:chad' },
    ]);
    expect(graph.nodes.filter(({ key }) => key.startsWith('country:')).map(({ key }) => key)).toEqual(['country:chad']);
  });

  it('renames and retypes', () => {
    const graph = applyCorrections(raw, [
      { type: 'rename', actor: 'place:bergen', name: 'Bjørgvin' },
      { type: 'retype', actor: 'place:bergen', to: 'organization' },
    ]);
    const node = graph.nodes.find(({ key }) => key === 'place:bergen');
    expect(node).toMatchObject({ label: 'Bjørgvin', type: 'organization', aliases: ['Bergen'] });
  });
});

describe('serializeCorrections', () => {
  it('writes YAML that no name can break out of', () => {
    const hostile = '"\n- drop: everything # {';
    const text = serializeCorrections([
      { type: 'rename', actor: 'person:x', name: hostile },
      { type: 'merge', into: 'a', actor: 'b' },
    ]);
    expect(parse(text)).toEqual({
      schema: '1.0',
      corrections: [{ rename: 'person:x', name: hostile }, { merge: ['a', 'b'] }],
    });
  });
});
