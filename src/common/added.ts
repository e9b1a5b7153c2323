/** A list with one thing more, the given one if it had any: as most lists get one thing, and an empty array makes room for many at its first. */
export function added<Thing>(list: Thing[], thing: Thing): Thing[] {
  if (list.length === 0) return [thing];
  list.push(thing);
  return list;
}
