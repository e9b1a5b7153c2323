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

describe('a name that bodies of several countries share', () => {
  it.each([
    [
      'the one of the country that the text speaks of',
      'Nigeria waits. Nigeria’s president asked the Senate to approve a loan.',
      'Nigerian Senate',
    ],
    ['the one whose officers the text names', 'Congress criticized Dina Boluarte.', 'Peruvian Congress'],
    [
      'the best known where the text only names another once',
      'Senators backed a deal with Chile. The Senate criticized Shell.',
      'U.S. Senate',
    ],
    [
      'the best known where nothing tells',
      'Congress criticized Shell. Ukraine praised Congress for it.',
      'U.S. Congress',
    ],
    [
      'the best known where the text speaks of its country too',
      'Donald Trump criticized Mexico. Mexico is calm. Congress criticized Mexico.',
      'U.S. Congress',
    ],
    [
      'the one that the text names in full',
      'The U.S. Senate met. Kenya is calm, said Kenya. Nairobi waits. The Senate criticized Kenya.',
      'U.S. Senate',
    ],
  ])('is %s', (_, text, body) => {
    expect(read(text).some((line) => line.startsWith(`${body} `) || line.endsWith(` ${body}`))).toBe(true);
  });

  it('is a party where its country has one of that name', () => {
    expect(read('Narendra Modi sued Congress.')).toContain('Narendra Modi sues Indian National Congress');
  });
});
