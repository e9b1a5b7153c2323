/** What is made of the first members of some lists, of their second ones, and so on, as far as the shortest goes. */
export function zipWith<Lists extends readonly (readonly unknown[])[], Made>(
  lists: Lists,
  make: (...members: { [Index in keyof Lists]: Lists[Index][number] }) => Made,
): Made[] {
  const length = Math.min(...lists.map((list) => list.length));
  const made: Made[] = [];
  for (let i = 0; i < length; i++)
    made.push(make(...(lists.map((list) => list[i]) as { [Index in keyof Lists]: Lists[Index][number] })));
  return made;
}
