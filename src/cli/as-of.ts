import { InvalidArgumentError } from 'commander';

/** Checks an option that is a full ISO date. Throws what commander shows as misuse. */
export function parseDay(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  if (!isDay) throw new InvalidArgumentError(`"${value}" is no date; write one as 2025-07-21.`);
  return value;
}
