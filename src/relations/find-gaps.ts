import type { NounGroup } from '../model/chunk.js';
import type { FrameLexicon } from '../model/frame.js';
import type { Gap } from '../model/gap.js';
import type { Predication, StatedRelation } from '../model/predication.js';
import type { Sentence } from '../model/sentence.js';

/** Verbs between named actors that no frame covers, and names around the verbs of frames that nobody recognized. */
export function findGaps(
  predications: readonly Predication[],
  open: readonly StatedRelation[],
  sentence: Sentence,
  lexicon: FrameLexicon,
): readonly Pick<Gap, 'kind' | 'text'>[] {
  const verbs = open
    .filter(({ source, target }) => source.form !== 'pronoun' && target.form !== 'pronoun')
    .map(({ predicate }) => ({ kind: 'verb' as const, text: predicate.lemma }));
  const names = new Set(
    predications.filter((predication) => hasFrame(predication, lexicon)).flatMap((one) => unnamed(one, sentence)),
  );
  return [...verbs, ...[...names].map((text) => ({ kind: 'name' as const, text }))];
}

function hasFrame({ verb }: Predication, { frames }: FrameLexicon): boolean {
  return frames.verb.has(verb.lemma) || (verb.phrasal !== null && frames.verb.has(verb.phrasal));
}

function unnamed({ slots }: Predication, sentence: Sentence): readonly string[] {
  const groups = slots.flatMap(({ nouns }) => nouns.map(({ group }) => group));
  return groups.flatMap((group) => nameIn(group, sentence) ?? []);
}

/** The capitals that a phrase ends with, if it names nobody; the first word of a sentence proves nothing. */
function nameIn(group: NounGroup, { tokens }: Sentence): string | null {
  if (group.mention || group.members.length > 0) return null;
  let from = group.to;
  while (from > Math.max(group.from, 1) && /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '')) from--;
  const words = tokens.slice(from, group.to);
  const isName = words.some(({ text, tag }) => tag === 'PROPN' && /\p{Ll}/u.test(text));
  return isName ? words.map(({ text }) => text).join(' ') : null;
}
