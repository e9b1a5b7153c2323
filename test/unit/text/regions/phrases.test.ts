import { describe, expect, it } from '@jest/globals';
import { contains } from '../../../../src/text/regions/phrases.js';

describe('phrases inside a line', () => {
  const phrases = ['click here', 'clicks', 'min read', 'ad', 'subscribe now'];

  it.each([
    'click here',
    'now click here',
    'a 5 min read today',
    'clclick here!',
    'it clicks',
    'an ad',
    'please subscribe now',
    'œ “min read”',
  ])('finds one in "%s"', (line) => {
    expect(contains(line, phrases)).toBe(true);
  });

  it.each(['', 'click', 'click heré', 'min rea', 'clic', 'in red'])('finds none in "%s"', (line) => {
    expect(contains(line, phrases)).toBe(false);
  });
});
