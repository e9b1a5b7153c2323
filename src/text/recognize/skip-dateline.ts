import { isAcronym } from './view.js';
import type { View } from './view.js';

const REACH = 16;
const DASH = /^(?:[-–—―]|--)$/u;

/** Where a report begins after its dateline ("OSLO, Feb 5 (Agency) - "); 0 if there is none. */
export function skipDateline(view: View): number {
  const { tokens, style } = view;
  const first = tokens[0];
  if (!first || !isAcronym(view, 0) || style === 'upper' || !/^\p{Lu}{3,}$/u.test(first.text)) return 0;
  let inBrackets = false;
  for (let at = 1; at < Math.min(tokens.length, REACH); at++) {
    const token = tokens[at];
    if (!token) return 0;
    if (token.text === '(') inBrackets = true;
    if (token.text === ')') inBrackets = false;
    if (DASH.test(token.text) && token.spaced) return at + 1;
    if (!inBrackets && /^\p{Ll}/u.test(token.text)) return 0;
  }
  return 0;
}
