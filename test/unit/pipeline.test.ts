import { describe, expect, it } from '@jest/globals';
import type { Chunk } from '../../src/model/chunk.js';
import { explainDocument, readDocument, readDocuments, stages } from '../../src/pipeline.js';
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

describe('a sentence that names nobody', () => {
  const text = 'Norway sued Chad in May. The hall was full of people when the verdict fell. Chad lost the case.';

  it('is not parsed where relations are wanted', () => {
    const made = new Map<Stage, unknown>();
    const observe: Observe = (stage, run) => {
      const own = run();
      made.set(stage, own);
      return own;
    };
    const [read] = readDocuments([documentOf(text)], shippedKnowledge(), null, false, observe);
    const [chunks] = made.get('chunk') as readonly (readonly (readonly Chunk[])[])[];
    expect(chunks?.map(({ length }) => length > 0)).toEqual([true, false, true]);
    expect(read?.relations.map(({ relation }) => relation)).toEqual(['sues']);
  });

  it('is parsed to be explained', () => {
    const read = explainDocument(documentOf(text), shippedKnowledge(), null);
    expect(read.map(({ states }) => states > 0)).toEqual([true, true, true]);
  });
});
