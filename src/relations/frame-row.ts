import type { Frame } from '../model/frame.js';
import { bitsOfTypes } from './type-bits.js';

/** A frame with what is asked of it again and again side by side: its own lists and sets lie all over memory. */
export interface FrameRow {
  readonly frame: Frame;
  /** The types that its ends take, as bits. */
  readonly sourceTypes: number;
  readonly targetTypes: number;
  /** "talks between X and Y": both ends are of the same several. */
  readonly isMutual: boolean;
  /** "a takeover of X by Y": whoever owns the act may suffer it. */
  readonly isTransfer: boolean;
  /** It says itself who does the act of its noun: only its own support verbs tell that ("won X's support", not "voiced X's support"). */
  readonly namesAgent: boolean;
  /** The verbs that only carry its noun; null if it has none of its own. */
  readonly support: ReadonlySet<string> | null;
  /** Its prepositions of an adjunct, if not the usual ones. */
  readonly adjunctPrepositions: ReadonlySet<string> | null;
}

export function frameRow(frame: Frame): FrameRow {
  const { source, target, support, adjunctPrepositions } = frame;
  return {
    frame,
    sourceTypes: bitsOfTypes(frame.sourceTypes),
    targetTypes: bitsOfTypes(frame.targetTypes),
    isMutual: source[0] === target[0] && MUTUAL.has(source[0] ?? ''),
    isTransfer: target.includes('of') && source.includes('possessor') && source.includes('by'),
    namesAgent: isAgent(source) || isAgent(target),
    support: support.size > 0 ? support : null,
    adjunctPrepositions: adjunctPrepositions.size > 0 ? adjunctPrepositions : null,
  };
}

/** The functions that several fill together. */
const MUTUAL: ReadonlySet<string> = new Set(['between', 'members', 'of-members', 'compound-members']);

const isAgent = (end: Frame['source']): boolean => end.includes('agent') || end.includes('doer');
