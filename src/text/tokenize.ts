import winkNLP from 'wink-nlp';
import type { Tag, Token } from '../model/token.js';
import { wordOf } from '../common/words.js';
import { isBrokenWord, joinWord } from './broken-word.js';
import { makeToken } from './make-token.js';
import { winkModel } from './wink-model.js';

const nlp = winkNLP(winkModel, ['sbd', 'pos']);
const its = nlp.its;

/** Longest stretch given to the tagger at once; a longer one is cut at white space, so that its work stays linear. */
const MAX_STRETCH = 20_000;

export interface Tokenized {
  readonly tokens: readonly Token[];
  /** Token indexes after the last token of each sentence, as the statistical splitter sees them. */
  readonly ends: readonly number[];
}

/** Tokens of `text` with tag and lemma; their offsets are counted from `offset`. */
export function tokenize(text: string, offset: number): Tokenized {
  const tokens: Token[] = [];
  const ends: number[] = [];
  for (let start = 0; start < text.length;) {
    const end = cut(text, start);
    read(text.slice(start, end), offset + start, tokens, ends);
    start = end;
  }
  return { tokens, ends };
}

function cut(text: string, start: number): number {
  if (text.length - start <= MAX_STRETCH) return text.length;
  const space = text.lastIndexOf(' ', start + MAX_STRETCH);
  return space > start ? space : start + MAX_STRETCH;
}

const OWNER = /^[\p{L}.-]+(['’]s)$/u;

/** "Britain's, Grant Shapps, …": before a comma the possessive is left on its owner. */
function splitOwner(token: Token): readonly Token[] {
  const ending = token.tag === 'PROPN' && token.text.endsWith('s') ? OWNER.exec(token.text)?.[1] : undefined;
  if (ending === undefined) return [token];
  const cut = token.text.length - ending.length;
  const owner = wordOf(token.text.slice(0, cut));
  const end = token.start + cut;
  return [
    makeToken(owner, token.tag, owner.lower, token.start, end, token.spaced),
    makeToken(wordOf(ending), 'PART', "'s", end, token.end, false),
  ];
}

function read(text: string, offset: number, tokens: Token[], ends: number[]): void {
  const doc = nlp.readDoc(text);
  const all = doc.tokens();
  const values = all.out() as string[];
  const tags = all.out(its.pos) as unknown as Tag[];
  const lemmas = all.out(its.lemma as unknown as typeof its.pos) as unknown as string[];
  const base = tokens.length;
  const kept: number[] = [];
  let cursor = 0;
  values.forEach((value, i) => {
    kept.push(tokens.length - base);
    const found = text.indexOf(value, cursor);
    if (tags[i] === 'SPACE' || value.trim() === '' || found < 0) return;
    const word = wordOf(value);
    const lemma = (lemmas[i] ?? word.lower).toLowerCase();
    const start = offset + found;
    const token = makeToken(word, tags[i] ?? 'X', lemma, start, start + value.length, found > cursor || found === 0);
    const before = tokens.length > base ? tokens[tokens.length - 1] : undefined;
    if (before && isBrokenWord(before, token)) tokens[tokens.length - 1] = joinWord(before, token);
    else tokens.push(...splitOwner(token));
    cursor = found + value.length;
  });
  kept.push(tokens.length - base);
  for (const [, last] of doc.sentences().out(its.span) as unknown as [number, number][])
    ends.push(base + (kept[last + 1] ?? 0));
}
