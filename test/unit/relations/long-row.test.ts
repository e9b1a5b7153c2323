import { describe, expect, it } from '@jest/globals';
import { relationsOf } from '../../read-text.js';

const names = ['Borba', 'Dorga', 'Kelra', 'Mantra', 'Solga', 'Tirba', 'Vonka'];

/** A sentence that is parsed in pieces: at their borders the grammar leaves phrases out. */
const row = (titles: number): string =>
  `${Array.from({ length: titles }, (_, i) => `Archbishop ${names[i % names.length]} of `).join('')}Athens`;

describe('a row of phrases that is longer than what is parsed at once', () => {
  it('is read, though the grammar leaves phrases out', () => {
    for (let titles = 60; titles < 120; titles += 3) expect(() => relationsOf(row(titles))).not.toThrow();
  });
});
