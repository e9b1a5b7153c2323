import { describe, expect, it } from '@jest/globals';
import { readDocument, readDocuments, stages } from '../../src/pipeline.js';
import type { Observe, Stage } from '../../src/pipeline.js';
import { documentOf, shippedKnowledge } from '../read-text.js';

const document = documentOf('Norway has delivered tanks to Ukraine. Denmark sanctioned Iran in May.');
const other = { ...documentOf('Chad sued Niger last May. It lost.'), id: 'other', date: '2021-08-02' };

describe('an observer of the pipeline', () => {
  const seen: Stage[] = [];
  const observe: Observe = (stage, run) => {
    seen.push(stage);
    return run();
  };
  const observed = readDocuments([document, other], shippedKnowledge(), null, false, observe);

  it('sees every stage once, in the order in which it is listed', () => {
    expect(seen).toEqual(stages);
  });

  it('changes nothing of what is read', () => {
    expect(observed).toEqual(readDocuments([document, other], shippedKnowledge()));
  });
});

describe('documents that are read together', () => {
  it('are read as each is by itself', () => {
    const together = readDocuments([document, other, document], shippedKnowledge());
    expect(together).toEqual([document, other, document].map((own) => readDocument(own, shippedKnowledge())));
    expect(together.map(({ relations }) => relations.map(({ doc, relation }) => [doc, relation]))).toEqual([
      [
        [document.id, 'supplies'],
        [document.id, 'sanctions'],
      ],
      [['other', 'sues']],
      [
        [document.id, 'supplies'],
        [document.id, 'sanctions'],
      ],
    ]);
  });
});
