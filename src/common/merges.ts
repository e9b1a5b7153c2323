import type { Correction } from '../model/correction.js';

/**
 * Which actor each merged id stands for, through any chain of merges, in whatever order they are written; a merge that would close a
 * circle is left out. Where the one that the others should become is not there, the first of them that is takes its place.
 */
export function mergesOf(
  corrections: readonly Correction[],
  isThere: (id: string) => boolean,
): ReadonlyMap<string, string> {
  const into = new Map<string, string>();
  const last = (id: string): string => {
    let end = id;
    for (let next = into.get(end); next !== undefined; next = into.get(end)) end = next;
    return end;
  };
  for (const one of corrections) {
    if (one.type !== 'merge') continue;
    const [first, ...others] = one.actors;
    if (first === undefined) continue;
    for (const other of others) if (last(first) !== last(other)) into.set(last(other), last(first));
  }
  return new Map(groupsOf(into, last).flatMap((group) => toFirst(group, isThere)));
}

/** Whether two ids are one by the merges, whoever of them is there. */
export function sameActor(corrections: readonly Correction[]): (a: string, b: string) => boolean {
  const merged = mergesOf(corrections, () => true);
  const root = (id: string): string => merged.get(id) ?? id;
  return (a, b) => root(a) === root(b);
}

/** Each group with the id that all become in front. */
function groupsOf(into: ReadonlyMap<string, string>, last: (id: string) => string): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const id of into.keys()) {
    const root = last(id);
    const group = groups.get(root) ?? [root];
    groups.set(root, group);
    group.push(id);
  }
  return [...groups.values()];
}

function toFirst(group: readonly string[], isThere: (id: string) => boolean): readonly (readonly [string, string])[] {
  const first = group.find(isThere) ?? group[0];
  return first === undefined ? [] : group.filter((id) => id !== first).map((id) => [id, first] as const);
}
