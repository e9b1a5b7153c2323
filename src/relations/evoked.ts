import { ofLemmaBy } from '../common/words.js';
import type { OfLemma } from '../common/words.js';
import type { Frame, FrameLexicon } from '../model/frame.js';
import { tableOf } from './frame-table.js';
import type { FrameTable } from './frame-table.js';
import { bitOfName } from './open-functions.js';

/** What the main word of a verb evokes. */
export interface VerbFacts extends OfLemma {
  readonly table: FrameTable | null;
  /** The frames of an adjective that is written so: "is allied with". */
  readonly asAdjective: FrameTable | null;
}

/** Null if it evokes nothing. */
export const verbFacts = ofLemmaBy((lemma, { lower }, { frames }: FrameLexicon): VerbFacts | null => {
  const evoked = frames.verb.get(lemma);
  const asAdjective = frames.adjective.get(lower);
  if (!evoked && !asAdjective) return null;
  return { lemma, table: evoked ? tableOf(evoked) : null, asAdjective: asAdjective ? tableOf(asAdjective) : null };
});

/** What the last word of a noun tells of its act and its role: both are asked of every noun, and so kept side by side. */
export interface NounFacts extends OfLemma {
  /** The frames that its act evokes, if any; the lemma of "killing" may be its verb's. */
  readonly table: FrameTable | null;
  /** The roots of the functions that are ends of those: where none of the one or the other stands, its frames need not be looked at. */
  readonly sourceRoots: number;
  readonly targetRoots: number;
  /** It only holds the act before it. */
  readonly isContainer: boolean;
  /** Of how many tokens the longest role may be that ends so; 0 if none does. */
  readonly roleLength: number;
  /** A role may end with the word as it is written. */
  readonly isWritten: boolean;
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

/** Null if it tells nothing, as most do. */
export const nounFacts = ofLemmaBy((lemma, { lower }, lexicon: FrameLexicon): NounFacts | null => {
  const { frames, control, roleLengthByEnding } = lexicon;
  const evoked = frames.noun.get(lemma) ?? frames.noun.get(lower);
  const isContainer = control.containers.has(lemma);
  const asWritten = roleLengthByEnding.get(lower) ?? 0;
  const asLemma = lemma === lower ? 0 : (roleLengthByEnding.get(lemma) ?? 0);
  const roleLength = Math.max(asWritten, asLemma);
  if (!evoked && !isContainer && roleLength === 0) return null;
  const isInflected = asLemma > 0;
  return {
    lemma,
    table: evoked ? tableOf(evoked) : null,
    sourceRoots: rootsOf(evoked, 'source'),
    targetRoots: rootsOf(evoked, 'target'),
    isContainer,
    roleLength,
    isWritten: asWritten > 0,
    isInflected,
    role: wordRole(isInflected ? lemma : null, lower, lexicon),
  };
});

/** The roots of the functions at one end of frames. */
function rootsOf(frames: readonly Frame[] | undefined, end: 'source' | 'target'): number {
  let roots = 0;
  for (const frame of frames ?? []) for (const name of frame[end]) roots |= bitOfName(name);
  return roots;
}

function wordRole(lemma: string | null, lower: string, { frames: { role: roles } }: FrameLexicon): WordRole | null {
  const asWritten = roles.get(lower);
  if (asWritten) return { table: tableOf(asWritten), name: lower, isPlural: false };
  const asLemma = lemma === null ? undefined : roles.get(lemma);
  return lemma !== null && asLemma ? { table: tableOf(asLemma), name: lemma, isPlural: true } : null;
}
