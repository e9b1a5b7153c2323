import type { EventTime } from '../../model/relation-mention.js';
import type { TimeUnit } from '../../model/time-lexicon.js';
import type { TimeNode } from './time-node.js';

type Precision = EventTime['precision'];

const FINER: Readonly<Record<Precision, Precision>> = {
  decade: 'year',
  year: 'quarter',
  quarter: 'month',
  month: 'week',
  week: 'day',
  day: 'day',
};

/** How exactly a time is said, whether or not it can be anchored. */
export function precisionOf(node: TimeNode): Precision {
  switch (node.type) {
    case 'date':
      if (node.day !== null || node.weekday !== null) return 'day';
      return node.month === null ? 'year' : 'month';
    case 'weekend':
      return 'day';
    case 'period':
      return 'quarter';
    case 'era':
      return 'decade';
    case 'part':
      return FINER[precisionOf(node.of)];
    case 'shifted':
    case 'rest':
    case 'inside':
    case 'bounded':
      return precisionOf(node.of);
    case 'range':
      return precisionOf(node.to);
    default:
      return precisionOfUnit(node.unit);
  }
}

function precisionOfUnit(unit: TimeUnit): Precision {
  return unit === 'century' ? 'decade' : unit;
}
