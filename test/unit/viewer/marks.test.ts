import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildDataset } from '../../../viewer/data/build-dataset.js';
import { markDocument } from '../../../viewer/data/mark-document.js';
import { markSentence } from '../../../viewer/data/mark-sentence.js';
import { readDocuments } from '../../../viewer/load/read-documents.js';
import { readGraph } from '../../../viewer/load/read-graph.js';
import { harbour } from './harbour.js';

const dataset = buildDataset(readGraph(harbour.graph));
const evidence = dataset.relations[0]?.evidence[0];
if (!evidence) throw new Error('the fixture has no evidence');

describe('markSentence', () => {
  it('cuts a sentence at its marks', () => {
    expect(
      markSentence(evidence).map(({ text, roles }) => `${text}${roles.length > 0 ? `(${roles.join()})` : ''}`),
    ).toEqual([
      ...['Norway(source)', ' ', 'gave(predicate)', ' ', 'Chad(target)', ' ', 'forty trucks(theme)', ' in March.'],
    ]);
  });

  it('gives both roles where marks overlap', () => {
    const inside = { ...evidence, target: { ...evidence.source, text: 'Norw', end: evidence.source.start + 4 } };
    expect(markSentence(inside)[0]).toEqual({ text: 'Norw', roles: ['source', 'target'] });
  });

  it('keeps the whole text and marks nothing that is not there, whatever the offsets say', () => {
    const offset = fc.integer({ min: -50, max: 200 });
    fc.assert(
      fc.property(offset, offset, fc.string(), (start, end, text) => {
        const segments = markSentence({ ...evidence, source: { start, end, text } });
        expect(segments.map((segment) => segment.text).join('')).toBe(evidence.sentence.text);
        expect(
          segments.filter(({ roles }) => roles.includes('source')).every((segment) => text.includes(segment.text)),
        ).toBe(true);
      }),
    );
  });
});

describe('markDocument', () => {
  const text = readDocuments(harbour.documents).get('gazette-1')?.text ?? '';
  const statements = dataset.relations.flatMap((relation) =>
    relation.evidence.filter(({ doc }) => doc === 'gazette-1').map((item) => ({ relation, evidence: item })),
  );

  it('marks every sentence that a relation was read from and loses no character', () => {
    const pieces = markDocument(text, 0, statements);
    const back = pieces.map((piece) =>
      piece.type === 'text' ? piece.text : piece.segments.map((segment) => segment.text).join(''),
    );
    expect(back.join('')).toBe(text);
    expect(pieces.filter(({ type }) => type === 'sentence')).toHaveLength(3);
  });

  it('leaves out evidence that is not in the text', () => {
    expect(markDocument('Another text altogether.', 0, statements)).toEqual([
      { type: 'text', text: 'Another text altogether.' },
    ]);
  });
});
