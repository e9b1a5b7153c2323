import type { ReadResult } from './trouble.js';
import { errorIn, trouble } from './trouble.js';

/** Two documents of one id could not be told apart by anything that refers to them: the first stays. */
export function once(result: ReadResult, seen: Set<string>, line: number | null = null): ReadResult {
  if (result.type === 'trouble') return result;
  const { id, file } = result.document;
  if (seen.has(id))
    return trouble(
      errorIn(file, 'duplicate-id', `A document “${id}” was read already; give this one another id.`, line),
    );
  seen.add(id);
  return result;
}
