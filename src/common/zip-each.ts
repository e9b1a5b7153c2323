import { zipWith } from './zip-with.js';

/** The same as `zipWith`, for lists of lists: what is made of the members of the first lists, of those of the second ones, and so on. */
export function zipEach<Lists extends readonly (readonly (readonly unknown[])[])[], Made>(
  lists: Lists,
  make: (...members: { [Index in keyof Lists]: Lists[Index][number][number] }) => Made,
): Made[][] {
  return zipWith(lists, (...own) =>
    zipWith(own as readonly (readonly unknown[])[], make as (...members: unknown[]) => Made),
  );
}
