import { describe, expect, it } from '@jest/globals';
import { explainSentence } from '../../../src/api/explain.js';
import { shippedKnowledge } from '../../read-text.js';

const verbsOf = (text: string): readonly string[] =>
  explainSentence(text, shippedKnowledge()).flatMap(({ chunks }) =>
    chunks.flatMap(({ verb }) =>
      verb ? [`${verb.lemma}${verb.passive ? ' passive' : ''}${verb.negated ? ' negated' : ''}`] : [],
    ),
  );

describe('an auxiliary apart from its verb', () => {
  it('is joined with a participle over a time', () => {
    expect(verbsOf('Norway has since 2009 supplied Chad with trucks.')).toEqual(['supply']);
    expect(verbsOf('Chad had on Monday attacked Sudan.')).toEqual(['attack']);
  });

  it('makes a passive of be and a past participle', () => {
    expect(verbsOf('Chad was on Monday attacked by Sudan.')).toEqual(['attack passive']);
  });

  it('keeps have as a verb of its own where no participle follows', () => {
    expect(verbsOf('Chad has since 2009 a new constitution.')).toEqual(['have']);
  });
});
