import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../../src/pipeline.js';
import { documentOf, shippedKnowledge } from '../../read-text.js';

function read(text: string): readonly string[] {
  const { relations } = readDocument(documentOf(text), shippedKnowledge());
  return relations.map(({ source, relation, target }) => `${source.name} ${relation} ${target.name}`);
}

describe('a name of a country and of a person', () => {
  it.each([
    [
      'the person after their full name',
      'Mira Jordan sued Nike on Monday. Jordan also criticized Adidas.',
      'Mira Jordan criticizes Adidas',
    ],
    ['the country alone', 'Jordan hosted talks on Monday. Jordan also criticized Israel.', 'Jordan criticizes Israel'],
    [
      'the country that the text speaks of',
      'Mira Jordan sued Nike on Monday. The Jordanian army attacked Hamas. Jordan also criticized Israel.',
      'Jordan criticizes Israel',
    ],
    [
      'the country that was named first',
      'Jordan praised Egypt on Monday. Mira Jordan sued Nike. Jordan also criticized Israel.',
      'Jordan criticizes Israel',
    ],
  ])('is %s', (_, text, expected) => {
    expect(read(text)).toContain(expected);
  });
});

describe('a name of a country and of a state', () => {
  it.each([
    [
      'the state among other places of its country',
      'Judges in Atlanta and Chicago met on Monday. Georgia sued Meta.',
      'Georgia (U.S. state) sues Meta',
    ],
    [
      'the country with its capital',
      'Talks were held in Tbilisi, Atlanta and Chicago. Georgia sued Meta.',
      'Georgia sues Meta',
    ],
    [
      'the country with its people',
      'Georgian troops marched in Atlanta and Chicago. Georgia sued Meta.',
      'Georgia sues Meta',
    ],
    ['the country beside one foreign city', 'Talks were held in Chicago. Georgia sued Meta.', 'Georgia sues Meta'],
    ['the country alone', 'Georgia sued Meta on Monday.', 'Georgia sues Meta'],
  ])('is %s', (_, text, expected) => {
    expect(read(text)).toContain(expected);
  });
});
