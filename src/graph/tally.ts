/** How often each string was seen. */
export type Tally = Map<string, number>;

export function count(tally: Tally, key: string, times = 1): void {
  tally.set(key, (tally.get(key) ?? 0) + times);
}

export function mergeTally(into: Tally, from: Tally): void {
  for (const [key, times] of from) count(into, key, times);
}

type Counted = readonly [key: string, times: number];

/** The most frequent key; among equals the longest, then the first by code unit. Throws where nothing was counted. */
export function mostFrequent(tally: Iterable<Counted>): string {
  let best: Counted | undefined;
  for (const counted of tally) if (best === undefined || isBetter(counted, best)) best = counted;
  if (best === undefined) throw new Error('nothing was counted, so nothing is the most frequent');
  return best[0];
}

function isBetter([key, times]: Counted, [than, its]: Counted): boolean {
  if (times !== its) return times > its;
  return key.length !== than.length ? key.length > than.length : key < than;
}
