/** Terminals without which no expression says a time. */
export const triggers: ReadonlySet<string> = new Set([
  'month', 'weekday', 'season', 'unit', 'deictic', 'holiday', 'daypart', 'overnight', 'weekend', 'year', 'decade', 'numeric', 'clock',
  'quarter', 'nth', 'half', 'fiscal', 'yearend',
]); // prettier-ignore
