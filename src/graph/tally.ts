/** How often each string was seen. */
export type Tally = Map<string, number>;

export function count(tally: Tally, key: string, times = 1): void {
  tally.set(key, (tally.get(key) ?? 0) + times);
}

export function mergeTally(into: Tally, from: Tally): void {
  for (const [key, times] of from) count(into, key, times);
}

/** The most frequent key; among equals the longest, then the first by code unit. Throws on an empty tally. */
export function mostFrequent(tally: Tally): string {
  let best: string | undefined;
  for (const key of tally.keys()) if (best === undefined || isBetter(tally, key, best)) best = key;
  if (best === undefined) throw new Error('nothing was counted, so nothing is the most frequent');
  return best;
}

function isBetter(tally: Tally, key: string, than: string): boolean {
  const difference = (tally.get(key) ?? 0) - (tally.get(than) ?? 0);
  if (difference !== 0) return difference > 0;
  return key.length !== than.length ? key.length > than.length : key < than;
}
