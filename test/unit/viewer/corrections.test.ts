import { describe, expect, it } from '@jest/globals';
import type { Correction } from '../../../src/model/correction.js';
import { readGraph } from '../../../viewer/load/read-graph.js';
import { applyCorrections } from '../../../viewer/state/apply-corrections.js';
import { harbour } from './harbour.js';

const raw = readGraph(harbour.graph);
const apply = (...corrections: Correction[]) => applyCorrections(raw, corrections);

describe('applyCorrections', () => {
  it('drops a relation whose evidence is all rejected, and counts less where some is', () => {
    const supplies = raw.edges[0];
    const ids = supplies?.evidence.map(({ id }) => id) ?? [];
    const one = apply({ type: 'reject', evidence: ids.slice(0, 1), about: '' });
    expect(one.edges[0]).toMatchObject({
      key: supplies?.key,
      mentions: 1,
      documents: 1,
      publishers: ['Northline Wire'],
    });
    const both = apply({ type: 'reject', evidence: ids, about: '' });
    expect(both.edges.map(({ key }) => key)).not.toContain(supplies?.key);
  });

  it('is sure of what a person confirmed', () => {
    const { edges } = apply({ type: 'confirm', evidence: ['courier-3-0'], about: '' });
    expect(edges.find(({ polarity }) => polarity === 'negated')?.confidence).toBe(1);
  });

  it('makes two actors one, with the other as an alias and what they had with each other gone', () => {
    const graph = apply({ type: 'merge', actors: ['country:norway', 'country:peru'] });
    expect(graph.nodes.find(({ key }) => key === 'country:norway')?.aliases).toContain('Peru');
    expect(graph.nodes.map(({ key }) => key)).not.toContain('country:peru');
    expect(graph.edges.some(({ relation, source, target }) => relation === 'meets' && source === target)).toBe(false);
    expect(graph.edges.find(({ target }) => target === 'event:salt-fair')?.source).toBe('country:norway');
  });

  it('follows chains of merges and takes no notice of circles', () => {
    const graph = apply(
      { type: 'merge', actors: ['country:norway', 'country:peru'] },
      { type: 'merge', actors: ['country:chad', 'country:norway'] },
      { type: 'merge', actors: ['country:peru', 'country:chad'] },
    );
    expect(graph.nodes.filter(({ key }) => key.startsWith('country:')).map(({ key }) => key)).toEqual(['country:chad']);
  });

  it('gives one statement of two to another actor, and leaves the rest', () => {
    const named = { actor: 'country:norway', evidence: ['wire-7-0'], name: 'Northland' };
    const split: Correction = { type: 'split', ...named, to: null };
    const graph = apply(split);
    const supplies = graph.edges.filter(({ relation, status }) => relation === 'supplies' && status === 'actual');
    expect(supplies.map(({ source, target, mentions }) => [source, target, mentions])).toEqual([
      ['country:norway', 'country:chad', 1],
      ['country:northland', 'country:chad', 1],
      ['country:norway', 'country:chad', 1],
    ]);
    expect(graph.nodes.find(({ key }) => key === 'country:northland')).toMatchObject({ mentions: 1, documents: 1 });
    expect(applyCorrections(graph, [split])).toEqual(graph);
  });

  it('gives a statement to an actor that is there, and joins what then says the same', () => {
    const graph = apply({
      ...{ type: 'split', actor: 'country:norway', evidence: ['courier-3-1'], name: 'Chad', to: 'country' },
    });
    expect(graph.nodes.length).toBe(raw.nodes.length);
    expect(graph.edges.find(({ relation }) => relation === 'meets')?.source).toBe('country:chad');
  });

  it('renames, retypes and drops what an id stands for after merges', () => {
    const graph = apply(
      { type: 'rename', actor: 'place:bergen', name: 'Bjørgvin' },
      { type: 'retype', actor: 'place:bergen', to: 'organization' },
      { type: 'merge', actors: ['country:peru', 'country:chad'] },
      { type: 'drop', actor: 'country:chad' },
    );
    const node = graph.nodes.find(({ key }) => key === 'place:bergen');
    expect(node).toMatchObject({ label: 'Bjørgvin', type: 'organization', aliases: ['Bergen'] });
    expect(graph.nodes.some(({ key }) => key === 'country:peru' || key === 'country:chad')).toBe(false);
    expect(graph.edges.some(({ source, target }) => [source, target].includes('country:peru'))).toBe(false);
  });

  it('changes nothing for ids that name nothing', () => {
    const graph = apply(
      { type: 'drop', actor: 'person:nobody' },
      { type: 'merge', actors: ['person:nobody', 'person:none'] },
      { type: 'split', actor: 'person:nobody', evidence: ['x'], name: 'Y', to: null },
      { type: 'reject', evidence: ['no-such'], about: '' },
    );
    expect(graph).toEqual(raw);
  });
});
