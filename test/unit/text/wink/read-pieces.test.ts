import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { lemmaOf, tagOf } from '../../../../src/text/wink/pieces.js';
import { readPieces } from '../../../../src/text/wink/read-pieces.js';

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

/** Texts, tags and lemmas of tokens, and the last token of each sentence. */
function byWink(text: string): unknown {
  const doc = nlp.readDoc(text);
  const texts = doc.tokens().out();
  const lemmas = doc.tokens().out(its.lemma as unknown as typeof its.pos) as readonly (string | undefined)[];
  const spans = doc.sentences().out(its.span) as unknown as readonly (readonly [number, number])[];
  return {
    texts,
    tags: doc.tokens().out(its.pos),
    lemmas: lemmas.map((lemma, i) => (lemma ?? texts[i] ?? '').toLowerCase()),
    ends: spans.map(([, last]) => last),
  };
}

function byUs(text: string): unknown {
  const { length, pieces, tags, ends } = readPieces(text);
  const read = pieces.slice(0, length);
  return {
    texts: read.map(({ word }) => word.text),
    tags: tags.slice(0, length).map(tagOf),
    lemmas: read.map((piece, i) => lemmaOf(piece, tags[i] ?? 0)),
    ends: read.flatMap((_, i) => (ends[i] === 1 ? [i] : [])),
  };
}

const odd = [
  'x',
  "He said: “Is it true?” “No, I don't think so,” she answered. It cannot be, they've gone; we're gonna see.",
  'The U.S.-led force (about 2,500 troops)\u00a0left\u2009at 9:30 a.m.\nA new line.\n\nA new\t paragraph … and so on!!! ',
  'E.ON paid €5.3bn, i.e. $6bn, to Dr. Smith of Wałęsa & Co. on 12/05/2019 :-) see http://example.org/a?b=c or mail a@b.org #tag @who 😀',
  "constructor __proto__ hasOwnProperty toString $%^oov^%$ rock'n'roll O'Neill's the 1980's. Its",
  'one two\u3000three\u200bfour\r\nfive  six   seven',
];

describe('readPieces', () => {
  it.each(odd)('reads what wink-nlp reads: %j', (text) => {
    expect(byUs(text)).toEqual(byWink(text));
  });

  it('reads the texts that come with the project as wink-nlp does', () => {
    for (const file of readdirSync('seeds/texts').slice(0, 60)) {
      // of "Britain's," wink-nlp learns that "Britain's" is one word
      const text = readFileSync(`seeds/texts/${file}`, 'utf8').replace(/['’]s(?=[^\s\p{L}])/gu, '$& ');
      expect(byUs(text)).toEqual(byWink(text));
    }
  });

  it('cuts a word alike, whatever was read before it', () => {
    const cut = (text: string): readonly string[] => {
      const { length, pieces } = readPieces(text);
      return pieces.slice(0, length).map(({ word }) => word.text);
    };
    expect(cut("Oslovia's, Oslovia's")).toEqual(["Oslovia's", ',', 'Oslovia', "'s"]);
  });

  it('tags a number alike, whatever it was part of before', () => {
    const tagsOf = (text: string): readonly string[] => {
      const { length, tags } = readPieces(text);
      return tags.slice(0, length).map(tagOf);
    };
    expect(tagsOf('court.2019-12-28.')).toEqual(['NOUN', 'PUNCT', 'PROPN', 'PUNCT']);
    expect(tagsOf('2019-12-28')).toEqual(['NUM']);
  });

  it('leaves a word as it is before a comma or full stop, unless it is another with it', () => {
    const text = 'Inc, Inc. cannot, cannot. cannot Oslovia, Oslovia. Oslovia a, a. ,a .a';
    expect(byUs(text)).toEqual(byWink(text));
  });

  it('says where each token begins', () => {
    const text = '  “It’s  odd,” they\u00a0said.';
    const { length, pieces, starts } = readPieces(text);
    for (let i = 0; i < length; i++) expect(text.startsWith(pieces[i]?.word.text ?? '?', starts[i])).toBe(true);
  });
});
