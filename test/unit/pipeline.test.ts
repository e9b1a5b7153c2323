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

  it('sees every stage once a document, in the order in which it is listed', () => {
    expect(seen).toEqual(stages);
  });

  it('changes nothing of what is read', () => {
    expect(observed).toEqual(readDocument(document, shippedKnowledge()));
    expect(observed.relations).toHaveLength(2);
  });
});
