import type { Context } from './context.js';
import type { Known } from './memory.js';
import type { NamedSentence } from './remember-use.js';
import { CAPITAL, DETERMINER, ORDINARY } from './marks.js';
import { nounAt, titleAt } from './phrases.js';
import { hasMark, isCapital, isInitial, isPossessive, opensWord } from './view.js';
import type { View } from './view.js';
import type { Token } from '../../model/token.js';

/** An ordinary word with a capital. */
const WRITTEN = CAPITAL | ORDINARY;

/** Occurrences of a word with a capital that its place does not ask for: alone, or opening a longer name. */
interface Count {
  readonly alone: number;
  readonly opening: number;
}

/**
 * Ordinary words that a document uses as names: "Anvil" in "asked Anvil for documents" and "Anvil's servers". A word that
 * it also writes small is none.
 */
export function rememberWords(sentences: readonly NamedSentence[], memory: Map<string, Known>): void {
  const counts = new Map<string, Count>();
  for (const { context } of sentences) {
    const { view } = context;
    if (view.style !== 'plain') continue;
    for (let at = 0; at < view.marks.length; at++)
      if (((view.marks[at] as number) & WRITTEN) === WRITTEN && mayBeName(context, at)) count(counts, context, at);
  }
  const repeated = new Set<string>();
  for (const [word, { alone, opening }] of counts)
    if (alone > 0 && alone + opening > 1 && !memory.has(word)) repeated.add(word);
  if (repeated.size === 0) return;
  for (const { context } of sentences) dropSmallWords(context.view, repeated);
  for (const word of repeated) memory.set(word, { type: 'organization', candidates: [], sure: false });
}

function dropSmallWords(view: View, words: Set<string>): void {
  for (let at = 0; at < view.tokens.length; at++)
    if (!isCapital(view, at)) words.delete((view.tokens[at] as Token).lower);
}

function count(counts: Map<string, Count>, context: Context, at: number): void {
  const word = context.lower(at);
  const { alone, opening } = counts.get(word) ?? { alone: 0, opening: 0 };
  const { view } = context;
  const opens = opensWord(view, at + 1);
  const isAttribute = !opens && !isPossessive(view, at + 1) && /^(?:NOUN|ADJ)$/.test(view.tokens[at + 1]?.tag ?? '');
  if (opens) counts.set(word, { alone, opening: opening + 1 });
  else if (!isAttribute) counts.set(word, { alone: alone + 1, opening });
}

function mayBeName(context: Context, at: number): boolean {
  const { view } = context;
  if (context.isGiven(at) || isInitial(view, at)) return false;
  if (
    isCapital(view, at - 1) ||
    context.token(at - 1)?.tag === 'DET' ||
    !context.isNameToken(at) ||
    context.gazetteer(at)
  )
    return false;
  if (hasMark(view, at - 1, DETERMINER) || context.headAt(at) !== null) return false;
  return titleAt(view, at) === null && nounAt(view, at) === null;
}
