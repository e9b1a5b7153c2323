import type { Context } from './context.js';
import type { Draft } from './draft.js';
import type { Known } from './memory.js';
import { isHyphen } from './view.js';
import { FAMILY_FIRST, SURNAME_HEADS } from './word-lists.js';

/** The names of one sentence, and what they were read in. */
export interface NamedSentence {
  readonly context: Context;
  readonly names: readonly Draft[];
}

/**
 * Whether two or three capitals that nothing else tells of are a person or a firm, by how the document goes on: a person is called by
 * the last of them ("Khaltmaa Dulmaa … Dulmaa"), a firm by the first ("Veldkamp Lito … Veldkamp").
 */
export function rememberUse(sentences: readonly NamedSentence[], memory: Map<string, Known>): void {
  let alone: ReadonlySet<string> | null = null;
  for (const { context, names } of sentences)
    for (const name of names) {
      if (!mayBeEither(context, name)) continue;
      const type = typeByUse(context, name, (alone ??= namesAlone(sentences)));
      if (type === null || type === name.type) continue;
      const known = { type, candidates: [], sure: false } as const;
      const short = type === 'person' ? context.key(name.to - 1, name.to) : context.key(name.from, name.from + 1);
      memory.set(context.key(name.from, name.to), known);
      memory.set(short, known);
    }
}

/** The names of one word of whom nothing is known. */
function namesAlone(sentences: readonly NamedSentence[]): ReadonlySet<string> {
  const alone = new Set<string>();
  for (const { context, names } of sentences)
    for (const name of names) if (name.to - name.from === 1 && isOpen(name)) alone.add(context.key(name.from, name.to));
  return alone;
}

function isOpen({ form, candidates, title }: Draft): boolean {
  return form === 'name' && candidates.length === 0 && title === null;
}

/** Known by its capitals alone; one that a given name opens may be a firm where its last word is an ordinary one ("Hana Memory"). */
function mayBeEither(context: Context, name: Draft): boolean {
  const { from, to, known } = name;
  const words = to - from;
  if (!isOpen(name) || words < 2 || words > 3 || context.view.style !== 'plain' || isHyphen(context.view, to - 2))
    return false;
  if (context.isIn(from, FAMILY_FIRST)) return false;
  if (!context.isGiven(from)) return known === 'shape';
  return name.type === 'person' && context.isOrdinary(to - 1) && !context.isIn(to - 1, SURNAME_HEADS);
}

function typeByUse(
  context: Context,
  { from, to }: Draft,
  alone: ReadonlySet<string>,
): 'person' | 'organization' | null {
  const isFirst = alone.has(context.key(from, from + 1));
  const isLast = alone.has(context.key(to - 1, to));
  if (isFirst === isLast) return null;
  return isFirst ? 'organization' : 'person';
}
