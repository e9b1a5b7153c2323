import type { RegionKind } from './region.js';
import type { Span } from './span.js';
import type { Token } from './token.js';

export interface Sentence extends Span {
  readonly index: number;
  readonly region: Exclude<RegionKind, 'boilerplate'>;
  /** Counts paragraphs of the document; sentences of one paragraph share it. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}
