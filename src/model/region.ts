import type { Span } from './span.js';

/** What a stretch of a page is. Everything but `boilerplate` is read. */
export type RegionKind = 'headline' | 'body' | 'caption' | 'boilerplate';

/** Regions of a document are in order, do not overlap, and each is about one paragraph. */
export interface Region extends Span {
  readonly kind: RegionKind;
}
