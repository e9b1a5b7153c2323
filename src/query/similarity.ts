import { distance } from 'fastest-levenshtein';
import { byKeys } from '../common/order.js';

/** Words longer than this are compared by their beginnings, for the cost grows with the square. */
const LONGEST = 100;

/** How alike two words are, from 0 to 1: the share of letters that need no change. */
export function similarity(a: string, b: string): number {
  const [x, y] = [a.slice(0, LONGEST), b.slice(0, LONGEST)];
  const longest = Math.max(x.length, y.length);
  return longest === 0 ? 1 : 1 - distance(x, y) / longest;
}

/** The up to three most similar of the words that could have been meant. */
export function suggest(word: string, known: Iterable<string>): readonly string[] {
  const lower = word.toLowerCase();
  return [...new Set(known)]
    .map((candidate) => ({ candidate, score: similarity(lower, candidate.toLowerCase()) }))
    .filter(({ score }) => score >= 0.5)
    .sort(
      byKeys(
        ({ score }) => -score,
        ({ candidate }) => candidate,
      ),
    )
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
