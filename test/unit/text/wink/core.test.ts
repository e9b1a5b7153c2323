import { describe, expect, it } from '@jest/globals';
import model from 'wink-eng-lite-web-model';
import { readCore } from '../../../../src/text/wink/core.js';

interface Core {
  readonly features: { readonly lexeme: { readonly list: readonly string[]; readonly hash: Record<string, number> } };
}

describe('the model that texts are tagged with', () => {
  const own = readCore() as unknown as Core;
  // and not first: the model's file is left as it was for whoever else reads it
  const whole = (model.core as () => Core)();
  const { hash } = own.features.lexeme;
  const known = whole.features.lexeme.hash;
  const unknown = ['', 'Oslovian', 'THE ', 'hasOwnProperty', '__proto__', 'zzzz', '\n\n\n\n'];

  it('finds the few words that are asked for first', () => {
    const words = [...whole.features.lexeme.list.filter((_, i) => i % 97 === 0), 'the', 'The', 'US', 'us', ...unknown];
    expect(words.map((word) => hash[word])).toEqual(words.map((word) => known[word]));
  });

  it('is in the end what the package makes of it', () => {
    expect(whole.features.lexeme.list.every((word, i) => hash[word] === i)).toBe(true);
    expect(unknown.map((word) => hash[word])).toEqual(unknown.map((word) => known[word]));
    expect(own).toEqual(whole);
  });
});
