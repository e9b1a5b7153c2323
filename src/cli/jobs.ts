import { availableParallelism } from 'node:os';
import { InvalidArgumentError } from 'commander';

/** How many threads may be asked for: more than there are processors only take memory. */
const MOST = Math.max(16, availableParallelism());

export function parseJobs(value: string): number {
  const jobs = Number(value);
  if (/^\d{1,4}$/.test(value) && jobs >= 1 && jobs <= MOST) return jobs;
  throw new InvalidArgumentError(`"${value}" is no number of threads; take a whole number from 1 to ${MOST}.`);
}
