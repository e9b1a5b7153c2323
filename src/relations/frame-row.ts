import type { ControlLexicon, Frame } from '../model/frame.js';
import type { FrameFunction } from './frame-function.js';
import { themesOf } from './frame-themes.js';
import type { FrameTheme } from './frame-themes.js';
import { bitsOfTypes } from './type-bits.js';

/** A frame with what is asked of it again and again side by side: its own lists and sets lie all over memory. */
export class FrameRow {
  /** The functions that its ends may be, by their places in the table. */
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** Who does the act of its clause. */
  readonly subject: FrameFunction;
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
  #themes: readonly FrameTheme[] | null = null;
  #rule = '';
  #construction = '';

  /** `functionOf` gives a function as the frame's table knows it. */
  constructor(
    readonly frame: Frame,
    private readonly functionOf: (name: string) => FrameFunction,
  ) {
    const { source, target, support, adjunctPrepositions } = frame;
    this.source = source.map((name) => functionOf(name).at);
    this.target = target.map((name) => functionOf(name).at);
    this.subject = functionOf('subject');
    this.sourceTypes = bitsOfTypes(frame.sourceTypes);
    this.targetTypes = bitsOfTypes(frame.targetTypes);
    this.isMutual = source[0] === target[0] && MUTUAL.has(source[0] ?? '');
    this.isTransfer = target.includes('of') && source.includes('possessor') && source.includes('by');
    this.namesAgent = isAgent(source) || isAgent(target);
    this.support = support.size > 0 ? support : null;
    this.adjunctPrepositions = adjunctPrepositions.size > 0 ? adjunctPrepositions : null;
  }

  /** What may be its theme, the likeliest first. */
  themes(control: ControlLexicon): readonly FrameTheme[] {
    return (this.#themes ??= themesOf(this.frame, control, this.functionOf));
  }

  /** The id of the rule that it is where it is found in a construction: as a rule the same as before. */
  ruleOf(construction: string): string {
    if (construction !== this.#construction) {
      this.#construction = construction;
      this.#rule = `${this.frame.relation}/${this.frame.id}:${construction}`;
    }
    return this.#rule;
  }

  /** Whether it asks for the very noun that fills a function. */
  asksAt(at: number): boolean {
    for (const [name, lemmas] of this.frame.require)
      if (lemmas.size > 0 && this.functionOf(name).at === at) return true;
    return false;
  }
}

/** The functions that several fill together. */
const MUTUAL: ReadonlySet<string> = new Set(['between', 'members', 'of-members', 'compound-members']);

const isAgent = (end: Frame['source']): boolean => end.includes('agent') || end.includes('doer');
