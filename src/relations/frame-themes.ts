import type { ControlLexicon, Frame } from '../model/frame.js';
import type { FrameFunction } from './frame-function.js';

/** A function that the theme of a frame may be. */
export interface FrameTheme extends FrameFunction {
  /** It is a clause. */
  readonly isClause: boolean;
  /** It is a phrase that only says so after its predicate. */
  readonly isAfter: boolean;
}

/** The clauses that a clause may be about; they come before its phrases. */
const CLAUSES: readonly string[] = ['infinitive-theme', 'gerund-theme', 'clause-theme'];
/** What a clause is about before anything else. */
const FIRST: readonly string[] = ['object', ...CLAUSES];
const NOTHING: readonly never[] = [];

/** The functions that a frame names; else, of a verb's or adjective's, what clauses are about. */
export function themesOf(
  frame: Frame,
  { themePrepositions }: ControlLexicon,
  functionOf: (name: string) => FrameFunction,
): readonly FrameTheme[] {
  const isClause = frame.kind === 'verb' || frame.kind === 'adjective';
  const act = frame.throughTarget ? frame.target : NOTHING;
  const usual = isClause ? [...FIRST, ...act, ...themePrepositions] : NOTHING;
  return (frame.theme.length > 0 ? frame.theme : usual).map((name) => ({
    ...functionOf(name),
    isClause: CLAUSES.includes(name),
    isAfter: themePrepositions.includes(name),
  }));
}
