import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option } from 'commander';

/** How many threads may be asked for: more than there are processors only take memory. */
const MOST = Math.max(16, availableParallelism());

/** `--jobs`: a number of threads; left to the command, one until there is much to read. */
export function jobsOption(): Option {
  return new Option('--jobs <n>', 'how many threads read; the outcome is the same')
    .default('auto', 'one, and for more than 4 MB of text up to three')
    .argParser(parseJobs);
}

function parseJobs(value: string): number {
  const jobs = Number(value);
  if (/^\d{1,4}$/.test(value) && jobs >= 1 && jobs <= MOST) return jobs;
  throw new InvalidArgumentError(`"${value}" is no number of threads; take a whole number from 1 to ${MOST}.`);
}
