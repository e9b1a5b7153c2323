import type { NounGroup } from '../model/chunk.js';

/** What in a noun group, or in the mentions inside its mentions, a matcher asks for. */
export const PERSON = 1;
export const OWNED = 2;
export const COMPOUND = 4;

/** The bits of what stands in a group: one look through its parts spares most groups the matchers that would find nothing there. */
export function cuesIn({ parts }: NounGroup): number {
  let cues = 0;
  for (const { mention, compound } of parts) {
    if (compound !== null) cues |= COMPOUND;
    for (let inner = mention; inner; inner = inner.parent) {
      if (inner.type === 'person' && inner.form === 'name') cues |= PERSON;
      if (inner.parent) cues |= OWNED;
    }
  }
  return cues;
}
