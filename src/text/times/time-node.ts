import type { TimeUnit } from '../../model/time-lexicon.js';

/** How much of `unit`; null is some, but nobody says how many. */
export interface Amount {
  readonly count: number | null;
  readonly unit: TimeUnit;
}

export type Cyclic =
  /** What is null is not said: "June 30", "October 2019", "in 2022", "the 12th", "Tuesday" */
  | {
      readonly type: 'date';
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly weekday: number | null;
    }
  /** `months` months of every year from month `first`: quarters, halves, seasons */
  | { readonly type: 'period'; readonly first: number; readonly months: number }
  | { readonly type: 'weekend' };

/** What grammar/time.ne makes of an expression. Examples stand in the grammar. */
export type TimeNode =
  | Cyclic
  /** So many years from the year `start`: "the 1990s", "the 19th century" */
  | { readonly type: 'era'; readonly start: number; readonly years: number }
  /** The unit that is `shift` units from the anchor's: "last month" */
  | { readonly type: 'relative'; readonly unit: TimeUnit; readonly shift: number }
  /** "last May", "next Tuesday", "this summer" */
  | { readonly type: 'shifted'; readonly of: Cyclic; readonly shift: -1 | 0 | 1 }
  | ({ readonly type: 'ago' } & Amount)
  | ({ readonly type: 'ahead' } & Amount)
  | ({ readonly type: 'within' } & Amount)
  | ({ readonly type: 'duration' } & Amount)
  /** Up to the anchor (-1) or from it on (1). */
  | ({ readonly type: 'rolling'; readonly direction: -1 | 1 } & Amount)
  | { readonly type: 'part'; readonly part: -1 | 0 | 1; readonly of: TimeNode }
  /** "earlier this week", "later in 2024": up to the anchor, or from it on. */
  | { readonly type: 'rest'; readonly direction: -1 | 1; readonly of: TimeNode }
  /** `of` as it falls in `within`: "Tuesday last week" */
  | { readonly type: 'inside'; readonly of: Cyclic; readonly within: TimeNode }
  /** The `ordinal`-th stretch of that length, or the last (-1): "the first two weeks of June" */
  | ({ readonly type: 'opening'; readonly ordinal: number; readonly of: TimeNode } & Amount)
  /** So much up to the end of `of`: "the six months to June" */
  | ({ readonly type: 'ending'; readonly of: TimeNode } & Amount)
  | { readonly type: 'range'; readonly from: TimeNode; readonly to: TimeNode }
  | { readonly type: 'bounded'; readonly bound: 'since' | 'until' | 'before' | 'after'; readonly of: TimeNode }
  /** Counted from something else in the text: "two days later" */
  | { readonly type: 'floating'; readonly unit: TimeUnit };
