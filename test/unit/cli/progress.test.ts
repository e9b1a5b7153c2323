import { describe, expect, it } from '@jest/globals';
import { describeProgress } from '../../../src/cli/progress.js';

describe('the line of progress', () => {
  const read = { step: 'read', documents: 1, bytes: 0, totalBytes: null } as const;

  it.each([
    [read, 2, '1 document · 0.5/s'],
    [{ ...read, documents: 400, bytes: 25, totalBytes: 100 }, 20, '400 documents · 20/s · 25 % · 1 min 0 s left'],
    [{ ...read, documents: 400, bytes: 1, totalBytes: 1000 }, 20, '400 documents · 20/s · 0 % · 5 h 33 min left'],
    [{ ...read, documents: 9, bytes: 90, totalBytes: 100 }, 1, '9 documents · 9.0/s · 90 %'],
    [{ ...read, step: 'lay out', documents: 400 } as const, 20, '400 documents · laying out the graph'],
    [
      { ...read, step: 'fold', documents: 400, share: 0.25 } as const,
      20,
      '400 documents · gathering what they say · 25 % · 1 min 0 s left',
    ],
  ])('tells rate and time left where they are known', (progress, seconds, line) => {
    expect(describeProgress(progress, seconds)).toBe(line);
  });
});
