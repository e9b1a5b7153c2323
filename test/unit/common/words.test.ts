import { describe, expect, it } from '@jest/globals';
import { ofLemmaBy, ofWord, ofWordBy, wordOf } from '../../../src/common/words.js';

describe('wordOf', () => {
  it('gives the same word for the same spelling, with its lower case', () => {
    expect(wordOf('Oslo')).toBe(wordOf(['Os', 'lo'].join('')));
    expect(wordOf('Oslo')).not.toBe(wordOf('oslo'));
    expect(wordOf('Łódź').lower).toBe('łódź');
  });

  it('keeps nothing that is too long for a word', () => {
    const blob = 'ab'.repeat(40);
    expect(wordOf(blob)).not.toBe(wordOf(blob));
    expect(wordOf(blob.toUpperCase())).toMatchObject({ text: blob.toUpperCase(), lower: blob });
  });

  it('gives words anew when there have been too many, and they are the same in what they tell', () => {
    const before = wordOf('Bergen');
    for (let i = 0; i <= 30_000; i++) wordOf(`word${String(i)}`);
    expect(wordOf('Bergen')).not.toBe(before);
    expect(wordOf('Bergen').text).toBe('Bergen');
  });
});

describe('ofWord', () => {
  it('works out a fact once a word, also where it is null', () => {
    let runs = 0;
    const last = ofWord(({ text }) => (runs++, text.endsWith('x') ? text : null));
    expect([last(wordOf('lynx')), last(wordOf('lynx')), last(wordOf('fox')), last(wordOf('dog'))]).toEqual([
      'lynx',
      'lynx',
      'fox',
      null,
    ]);
    expect(last(wordOf('dog'))).toBeNull();
    expect(runs).toBe(3);
  });

  it('keeps the facts of two lexicons apart', () => {
    const isListed = ofWordBy(({ lower }, lexicon: { readonly words: ReadonlySet<string> }) =>
      lexicon.words.has(lower),
    );
    const [one, two] = [{ words: new Set(['port']) }, { words: new Set(['harbour']) }];
    const word = wordOf('Port');
    expect([isListed(word, one), isListed(word, two), isListed(word, one)]).toEqual([true, false, true]);
  });
});

describe('ofLemmaBy', () => {
  it('works a fact out once for the first lemma of a word and the latest of its others', () => {
    let runs = 0;
    const read = ofLemmaBy((lemma, { lower }, { mark }: { readonly mark: string }) => {
      runs++;
      return lemma === lower ? null : { lemma, told: mark + lower };
    });
    const lexicon = { mark: '<' };
    const word = wordOf('Saw');
    const told = { lemma: 'see', told: '<saw' };
    expect([read('see', word, lexicon), read('see', word, lexicon)]).toEqual([told, told]);
    expect(runs).toBe(1);
    expect([read('saw', word, lexicon), read('saw', word, lexicon)]).toEqual([null, null]);
    expect(runs).toBe(2);
    expect(read('see', word, lexicon)).toEqual(told);
    expect([read('sow', word, lexicon)?.lemma, read('sow', word, lexicon)?.lemma]).toEqual(['sow', 'sow']);
    expect(runs).toBe(3);
    expect(read('see', word, lexicon)).toEqual(told);
    expect(runs).toBe(3);
    expect(read('saw', word, lexicon)).toBe(null);
    expect(runs).toBe(4);
  });
});
