import type { Chunk, NounGroup, VerbGroup } from '../model/chunk.js';
import type { Sentence } from '../model/sentence.js';
import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import { isRate } from './join-rates.js';
import { isAuxiliary } from './join-verbs.js';

/** What some chunk of a sentence has to be for a step to change anything: most sentences have nothing for most steps. */
export const NEGATION = 1;
export const COMMA = 2;
export const CONJUNCTION = 4;
export const ASIDE = COMMA | CONJUNCTION;
export const FLOATING = 8;
export const PAST = 16;
export const PLAIN = 32;
export const OPENER = 64;
/** An auxiliary alone, or a modal: what its verb may stand apart from. */
export const AUXILIARY = 128;
/** It may turn the clause round. */
export const TURNING = 256;
export const RATE = 512;
/** What joins actors to a list. */
export const JOINING = 1024;

export function kindsIn(chunks: readonly Chunk[], sentence: Sentence, lexicon: SyntaxLexicon): number {
  let kinds = 0;
  for (const chunk of chunks) kinds |= kindsOf(chunk, sentence, lexicon);
  return kinds;
}

export function kindsOf(chunk: Chunk, sentence: Sentence, lexicon: SyntaxLexicon): number {
  const { verb, noun } = chunk;
  if (verb !== null) return verbKinds(chunk, verb);
  return noun === null ? wordKinds(chunk, lexicon) : nounKinds(chunk, noun, sentence, lexicon);
}

function verbKinds({ type }: Chunk, verb: VerbGroup): number {
  const kinds = (verb.negated ? TURNING : 0) | (isAuxiliary(verb) ? AUXILIARY : 0);
  switch (type) {
    case 'PING':
      return kinds | OPENER;
    case 'VED':
      return kinds | PAST;
    case 'VS':
    case 'VB':
      return kinds | (verb.form === 'base' ? PAST | PLAIN : PAST);
    case 'DUAL':
      return kinds | PLAIN;
    default:
      return kinds;
  }
}

function nounKinds(chunk: Chunk, noun: NounGroup, { tokens }: Sentence, lexicon: SyntaxLexicon): number {
  const kinds = noun.negated ? TURNING : 0;
  switch (chunk.type) {
    case 'NP':
      if (chunk.to === chunk.from + 1) return lexicon.floating.has(noun.headLemma) ? kinds | FLOATING : kinds;
      return isRate(chunk, tokens) ? kinds | RATE : kinds;
    case 'PP':
      return noun.mention !== null && lexicon.andPrepositions.has(chunk.word) ? kinds | JOINING : kinds;
    case 'PPSUB':
      return kinds | OPENER;
    default:
      return kinds;
  }
}

function wordKinds({ type, word }: Chunk, { negations, modals }: SyntaxLexicon): number {
  switch (type) {
    case 'COMMA':
      return COMMA;
    case 'CC':
      return JOINING;
    case 'SUB':
      return CONJUNCTION | OPENER;
    case 'ADV':
      return (negations.has(word) ? NEGATION : 0) | (modals.has(word) ? AUXILIARY : 0);
    default:
      return 0;
  }
}
