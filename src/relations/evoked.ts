import { ofLemmaBy } from '../common/words.js';
import type { FrameLexicon } from '../model/frame.js';
import { tableOf } from './frame-table.js';
import type { FrameTable } from './frame-table.js';

/** The frames that a verb evokes, if any. */
export const evokedByVerb = ofLemmaBy((lemma, _, { frames }: FrameLexicon): FrameTable | null => {
  const evoked = frames.verb.get(lemma);
  return evoked ? tableOf(evoked) : null;
});

/** What the last word of a noun tells of its act. */
export interface ActFacts {
  /** The frames that it evokes, if any; the lemma of "killing" may be its verb's. */
  readonly table: FrameTable | null;
  /** It only holds the act before it. */
  readonly isContainer: boolean;
}

export const actFacts = ofLemmaBy((lemma, { lower }, { frames, control }: FrameLexicon): ActFacts => {
  const evoked = frames.noun.get(lemma) ?? frames.noun.get(lower);
  return { table: evoked ? tableOf(evoked) : null, isContainer: control.containers.has(lemma) };
});

/** What the last word of a role tells of it. */
export interface RoleEnding {
  /** Of how many tokens the longest role may be that ends so; 0 if none does. */
  readonly length: number;
  /** One may end with the lemma, which the word is not. */
  readonly isInflected: boolean;
}

export const roleEnding = ofLemmaBy((lemma, { lower }, { roleLengthByEnding }: FrameLexicon): RoleEnding => {
  const asWritten = roleLengthByEnding.get(lower) ?? 0;
  const asLemma = lemma === lower ? 0 : (roleLengthByEnding.get(lemma) ?? 0);
  return { length: Math.max(asWritten, asLemma), isInflected: asLemma > 0 };
});
