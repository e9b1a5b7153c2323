import { describe, expect, it } from '@jest/globals';
import { readDocument, stages } from '../../src/pipeline.js';
import type { Observe, Stage } from '../../src/pipeline.js';
import { documentOf, shippedKnowledge } from '../read-text.js';

const document = documentOf('Norway has delivered tanks to Ukraine. Denmark sanctioned Iran in May.');

describe('an observer of the pipeline', () => {
  const seen: Stage[] = [];
  const observe: Observe = (stage, run) => {
    seen.push(stage);
    return run();
  };
  const observed = readDocument(document, shippedKnowledge(), null, false, observe);

  it('sees every stage, in the order in which it is listed', () => {
    expect([...new Set(seen)].sort((a, b) => stages.indexOf(a) - stages.indexOf(b))).toEqual(stages);
    expect(seen.filter((stage) => stage === 'parse')).toHaveLength(2);
    expect(seen.indexOf('recognize')).toBeLessThan(seen.indexOf('chunk'));
    expect(seen.indexOf('resolve')).toBeLessThan(seen.indexOf('records'));
  });

  it('changes nothing of what is read', () => {
    expect(observed).toEqual(readDocument(document, shippedKnowledge()));
    expect(observed.relations).toHaveLength(2);
  });
});
