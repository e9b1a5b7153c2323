import type { Tense } from './chunk.js';
import type { EventTime } from './relation-mention.js';
import type { Span } from './span.js';

/** A stretch of a sentence that says when, with the preposition that governs it: "in the last six months". */
export interface TimeExpression extends Span {
  /** Tokens `from` (inclusive) to `to` (exclusive). */
  readonly from: number;
  readonly to: number;
  /** Its words, with single blanks between them. */
  readonly text: string;
  /** Part of a noun phrase, no phrase by itself: "*Tuesday*'s vote", "the *2014* annexation". */
  readonly attributive: boolean;
  readonly precision: EventTime['precision'];
  /** What it means by the tense of its clause; null where it has no anchor to count from ("two days later"). */
  readonly when: Readonly<Record<Tense, EventTime | null>>;
}
