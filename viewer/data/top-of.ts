/** The first `count` of a list as `compare` orders it, without sorting the rest. */
export function topOf<T>(items: Iterable<T>, count: number, compare: (a: T, b: T) => number): readonly T[] {
  const top: T[] = [];
  for (const item of items) {
    const last = top[count - 1];
    if (last !== undefined && compare(item, last) >= 0) continue;
    let at = Math.min(top.length, count - 1);
    for (; at > 0; at--) {
      const before = top[at - 1];
      if (before === undefined || compare(item, before) >= 0) break;
      top[at] = before;
    }
    top[at] = item;
  }
  return top;
}
