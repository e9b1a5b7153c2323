import { parse } from '../../dist/syntax/parse.js';
import { randomNumbers } from '../query/generate-network.mjs';

export const LENGTHS = [10, 20, 40, 80];

/** Sentences that go on and on in one construction each, to be cut to so many chunks. */
const CHAINS = {
  'noun list': (n) =>
    `Germany supplied ${repeat(n, (i) => `tanks, ${NAMES[i % NAMES.length]} trucks`)} and shells to Ukraine.`,
  'prepositional phrases': (n) => `Germany sent tanks ${repeat(n, (i) => `from ${NAMES[i % NAMES.length]}`, ' ')}.`,
  'clause chain': (n) =>
    repeat(n, (i) => `${NAMES[i % NAMES.length]} said that`, ' ') + ' Germany supplied tanks to Ukraine.',
};
const NAMES = ['Norway', 'Chad', 'Peru', 'Kenya', 'Japan', 'Chile'];
const repeat = (n, part, between = ', ') => Array.from({ length: n }, (_, i) => part(i)).join(between);

/** How many rows of garbage: one alone costs what its first chunks happen to be. */
const ROWS = 400;

/** Rows of chunks of each construction and of garbage (chunks of the corpus in a random order, the same at every run), by length. */
export function growthCases(readChunks, pool) {
  const random = randomNumbers(7);
  const draw = () => pool[Math.floor(pool.length * random())];
  const garbage = Array.from({ length: ROWS }, () => Array.from({ length: 80 }, draw));
  const long = Object.entries(CHAINS).map(([name, make]) => [name, [readChunks(make(90))]]);
  return [...long, ['garbage', garbage]].map(([name, rows]) => ({
    name,
    parts: LENGTHS.map((length) => rows.map((chunks) => chunks.slice(0, length))),
  }));
}

/** States a parse makes, and microseconds it takes (the median of many runs): the mean of the rows. */
export function measureParse(rows, now) {
  const rounds = Array.from({ length: 15 }, () => {
    const start = now();
    for (let i = 0; i < 400; i += rows.length) for (const chunks of rows) parse(chunks);
    return ((now() - start) / 400) * 1000;
  });
  const states = Math.round(rows.reduce((sum, chunks) => sum + parse(chunks).states, 0) / rows.length);
  return { chunks: rows[0].length, states, microseconds: rounds.sort((a, b) => a - b)[7] };
}
