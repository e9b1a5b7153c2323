import { bitOfName, rootOf } from './open-functions.js';

/** A function as a table of frames knows it. */
export interface FrameFunction {
  readonly name: string;
  /** Its place among those of the table; -1 if it is none of them. */
  readonly at: number;
  /** What must stand there for it to be filled, as a bit. */
  readonly root: number;
  /** The clause inside that it is in or is, if any. */
  readonly clause: 'infinitive' | 'gerund' | 'complement' | null;
  /** Its name there: `to` of `infinitive-to`; '' if it is that clause. */
  readonly inner: string;
}

export function functionNamed(name: string, at = -1): FrameFunction {
  const inner = name.includes('-') ? name.slice(name.indexOf('-') + 1) : '';
  return { name, at, root: bitOfName(name), clause: clauseOf(rootOf(name)), inner };
}

function clauseOf(root: string): FrameFunction['clause'] {
  if (root === 'infinitive' || root === 'gerund') return root;
  return root === 'clause-' ? 'complement' : null;
}
