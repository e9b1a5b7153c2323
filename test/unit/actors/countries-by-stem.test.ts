import { describe, expect, it } from '@jest/globals';
import { CountriesByStem } from '../../../src/actors/countries-by-stem.js';

describe('countries by stem', () => {
  it('are found by the longest stem that an adjective begins with', () => {
    const countries = new CountriesByStem<string>();
    for (const name of ['Karuna', 'Karunaba', 'Oa']) countries.add(name, name);
    expect(['Karunan', 'Karunabian', 'karunese', 'Oan', 'Varnan'].map((word) => countries.of(word))).toEqual([
      'Karuna',
      'Karunaba',
      'Karuna',
      undefined,
      undefined,
    ]);
  });

  it('keep the first country of a stem', () => {
    const countries = new CountriesByStem<number>();
    countries.add('Karuna', 1);
    countries.add('Karunia', 2);
    expect(countries.of('Karunan')).toBe(1);
  });
});
