import type { Chunk, ChunkType } from '../model/chunk.js';

const PARTICIPLES: ReadonlySet<ChunkType> = new Set(['VED', 'VEN', 'VF', 'VS', 'VING']);

/** Joins an auxiliary or a modal with its verb over a time or an adverb between them ("has since 2009 led"), which then follows. */
export function joinVerbs(chunks: readonly Chunk[], modals: ReadonlySet<string>): readonly Chunk[] {
  const joined: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const [first, between, last] = [chunks[at], chunks[at + 1], chunks[at + 2]] as [Chunk, Chunk?, Chunk?];
    const whole = between && last ? (join(first, between, last) ?? joinModal(first, between, last, modals)) : null;
    if (whole && between) {
      joined.push(whole, between);
      at += 2;
    } else joined.push(first);
  }
  return joined;
}

/** "will | on Monday | send" */
function joinModal(first: Chunk, between: Chunk, last: Chunk, modals: ReadonlySet<string>): Chunk | null {
  const isPlain = (last.type === 'VB' || last.type === 'DUAL') && last.verb?.form === 'base';
  if (first.verb || !modals.has(first.word) || between.type !== 'NPT' || !isPlain || !last.verb) return null;
  const group = { ...last.verb, modal: first.word, form: 'finite' as const, auxiliary: true, tense: 'future' as const };
  return { ...last, type: last.verb.saying ? 'VS' : 'VF', noun: null, verb: group };
}

function join(first: Chunk, between: Chunk, last: Chunk): Chunk | null {
  const [auxiliary, verb] = [first.verb, last.verb];
  if (!auxiliary || !verb || verb.auxiliary || !PARTICIPLES.has(last.type)) return null;
  if (between.type !== 'NPT' && between.type !== 'ADV') return null;
  const isPerfect = auxiliary.lemma === 'have' && verb.tense === 'past' && verb.form === 'finite';
  const isProgressive = auxiliary.lemma === 'be' && verb.form === 'gerund';
  const isPassive = auxiliary.lemma === 'be' && verb.tense === 'past' && verb.form === 'finite';
  if (!isPerfect && !isProgressive && !isPassive) return null;
  const { modal, tense, form } = auxiliary;
  const negated = auxiliary.negated || verb.negated;
  const type = isPassive ? 'VP' : last.type === 'VS' ? 'VS' : 'VF';
  const group = { ...verb, from: verb.from, passive: isPassive, negated, modal, tense, form, auxiliary: true };
  return { ...last, type, verb: group };
}
