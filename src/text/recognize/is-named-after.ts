import type { Context } from './context.js';
import { isCapital } from './view.js';

/** The longest name that is looked for, in words. */
const LONGEST = 6;

/** "Kenya's electoral authority, the IEBC, sued": whether a name between commas follows token `to`, and is not listed with what stands before. */
export function isNamedAfter({ view }: Context, to: number): boolean {
  const { tokens } = view;
  if (tokens[to]?.text !== ',') return false;
  let at = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  const from = at;
  while (at - from < LONGEST && isCapital(view, at) && tokens[at]?.tag === 'PROPN') at++;
  if (at === from || !/^[,.]$/.test(tokens[at]?.text ?? '')) return false;
  return !/^(?:and|or|&)$/.test(tokens[at + 1]?.lower ?? '') && !isCapital(view, at + 1);
}
