import { describe, expect, it } from '@jest/globals';
import { aliasText, isAlias } from '../../../src/graph/is-alias.js';
import { mention } from '../fixtures/graph.js';

function isAliasIn(sentence: string, words: string, region: 'body' | 'headline' = 'body'): boolean {
  const said = mention({ doc: 'a', relation: 'supplies', source: 'norway', target: 'chad', text: sentence });
  const start = sentence.indexOf(words);
  const end = { ...said.source, mention: { text: words, start, end: start + words.length } };
  return isAlias(end, { ...said, sentence: { ...said.sentence, region } });
}

describe('aliases', () => {
  it('are words with a capital inside a sentence', () => {
    expect(isAliasIn('On Monday Oslo supplies Chad.', 'Oslo')).toBe(true);
    expect(isAliasIn('The trucks the Norwegians sent came late.', 'the Norwegians')).toBe(true);
  });

  it('are not pronouns and descriptions, wherever they stand', () => {
    expect(isAliasIn('It supplies Chad.', 'It')).toBe(false);
    expect(isAliasIn('The kingdom supplies Chad.', 'The kingdom')).toBe(false);
    expect(isAliasIn('“We supply Chad,” she said.', 'We')).toBe(false);
    expect(isAliasIn('On Monday the kingdom supplies Chad.', 'the kingdom')).toBe(false);
    expect(isAliasIn('On Monday Norwegian troops came.', 'Norwegian troops')).toBe(false);
    expect(isAliasIn('On Monday the Ministry of Defence came.', 'the Ministry of Defence')).toBe(true);
    expect(isAliasIn('Why They Supply Chad', 'They', 'headline')).toBe(false);
  });

  it('are words shared with the name at the start of a sentence', () => {
    expect(isAliasIn('Norway’s army supplies Chad.', 'Norway’s')).toBe(true);
  });

  it('stand on one line without article and possessive', () => {
    expect(aliasText('the  Lake\nCouncil’s')).toBe('Lake Council');
  });
});
