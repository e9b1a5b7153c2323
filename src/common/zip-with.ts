/** What is made of the first members of some lists, of their second ones, and so on, as far as the shortest goes. */
export function zipWith<Lists extends readonly (readonly unknown[])[], Made>(
  lists: Lists,
  make: (...members: { [Index in keyof Lists]: Lists[Index][number] }) => Made,
): Made[] {
  const length = Math.min(...lists.map((list) => list.length));
  const made: Made[] = [];
  const members = new Array<unknown>(lists.length);
  for (let i = 0; i < length; i++) {
    for (let at = 0; at < lists.length; at++) members[at] = lists[at]?.[i];
    made.push(make(...(members as { [Index in keyof Lists]: Lists[Index][number] })));
  }
  return made;
}
