import { ofLemmaBy } from '../common/words.js';
import type { FrameLexicon } from '../model/frame.js';
import { tableOf } from './frame-table.js';
import type { FrameTable } from './frame-table.js';

/** The frames that a verb evokes, if any. */
export const evokedByVerb = ofLemmaBy((lemma, _, { frames }: FrameLexicon): FrameTable | null => {
  const evoked = frames.verb.get(lemma);
  return evoked ? tableOf(evoked) : null;
});

/** What the last word of a noun tells of its act and its role: both are asked of every noun, and so kept side by side. */
export interface NounFacts {
  /** The frames that its act evokes, if any; the lemma of "killing" may be its verb's. */
  readonly table: FrameTable | null;
  /** It only holds the act before it. */
  readonly isContainer: boolean;
  /** Of how many tokens the longest role may be that ends so; 0 if none does. */
  readonly roleLength: number;
  /** A role may end with the lemma, which the word is not. */
  readonly isInflected: boolean;
  /** The role that it is by itself, if any. */
  readonly role: WordRole | null;
}

interface WordRole {
  readonly table: FrameTable;
  readonly name: string;
  /** It is so by its lemma. */
  readonly isPlural: boolean;
}

export const nounFacts = ofLemmaBy((lemma, { lower }, lexicon: FrameLexicon): NounFacts => {
  const { frames, control, roleLengthByEnding } = lexicon;
  const evoked = frames.noun.get(lemma) ?? frames.noun.get(lower);
  const asWritten = roleLengthByEnding.get(lower) ?? 0;
  const asLemma = lemma === lower ? 0 : (roleLengthByEnding.get(lemma) ?? 0);
  return {
    table: evoked ? tableOf(evoked) : null,
    isContainer: control.containers.has(lemma),
    roleLength: Math.max(asWritten, asLemma),
    isInflected: asLemma > 0,
    role: wordRole(asLemma > 0 ? lemma : null, lower, lexicon),
  };
});

function wordRole(lemma: string | null, lower: string, { frames: { role: roles } }: FrameLexicon): WordRole | null {
  const asWritten = roles.get(lower);
  if (asWritten) return { table: tableOf(asWritten), name: lower, isPlural: false };
  const asLemma = lemma === null ? undefined : roles.get(lemma);
  return lemma !== null && asLemma ? { table: tableOf(asLemma), name: lemma, isPlural: true } : null;
}
