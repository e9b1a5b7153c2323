import { describe, expect, it } from '@jest/globals';
import model from 'wink-eng-lite-web-model';
import { readCore } from '../../../../src/text/wink/core.js';
import { Lexemes } from '../../../../src/text/wink/lexemes.js';

interface Core {
  readonly features: { readonly lexeme: { readonly list: readonly string[]; readonly hash: Record<string, number> } };
}

describe('the model that texts are tagged with', () => {
  const own = readCore() as unknown as Core;
  // and not first: the model's file is left as it was for whoever else reads it
  const whole = (model.core as () => Core)();
  const { hash, ...lexeme } = whole.features.lexeme;
  const lexemes = new Lexemes(own.features.lexeme.list);
  const unknown = ['', 'Oslovian', 'THE ', 'hasOwnProperty', '__proto__', 'zzzz', '\n\n\n\n'];

  it('finds the few words that are asked for first', () => {
    const words = [...lexeme.list.filter((_, i) => i % 97 === 0), 'the', 'The', 'US', 'us', ...unknown];
    expect(words.map((word) => lexemes.numberOf(word))).toEqual(words.map((word) => hash[word] ?? null));
  });

  it('finds all words in the end', () => {
    expect(lexeme.list.every((word, i) => lexemes.numberOf(word) === i)).toBe(true);
    expect(unknown.map((word) => lexemes.numberOf(word))).toEqual(unknown.map(() => null));
  });

  it('is otherwise what the package makes of it', () => {
    expect(own).toEqual({ ...whole, features: { ...whole.features, lexeme } });
  });

  it('has no word that ends with a comma', () => {
    expect(lexeme.list.filter((word) => word.endsWith(','))).toEqual([',']);
  });
});
