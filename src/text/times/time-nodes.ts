import type { TimeUnit } from '../../model/time-lexicon.js';
import { isDay } from './calendar.js';
import type { TimeToken } from './time-lexer.js';
import type { Amount, Cyclic, TimeNode } from './time-node.js';

// The postprocessors that grammar/time.ne names. Numbers given to them are positions in the rule.

type Data = readonly unknown[];
type Build<T> = (data: Data, location: number, reject: object) => T | object;
type DateNode = Extract<Cyclic, { type: 'date' }>;

const node = (data: Data, at: number): TimeNode => data[at] as TimeNode;
const cyclic = (data: Data, at: number): Cyclic => data[at] as Cyclic;
const token = (data: Data, at: number): TimeToken => data[at] as TimeToken;
const amountOf = (data: Data, at: number): Amount => data[at] as Amount;
const unitOf = (data: Data, at: number): TimeUnit => token(data, at).unit ?? 'day';
const only = (data: Data): unknown => data[0];

export const first = only;
export const second = (data: Data): unknown => data[1];
export const third = (data: Data): unknown => data[2];
export const fourth = (data: Data): unknown => data[3];

// ---- days, months, years
const emptyDate: DateNode = { type: 'date', year: null, month: null, day: null, weekday: null };
const yearNode = (year: number): DateNode => ({ ...emptyDate, year });

export const yearAt =
  (at: number) =>
  (data: Data): TimeNode =>
    yearNode(token(data, at).value);
export const month = (data: Data): TimeNode => ({ ...emptyDate, month: token(data, 0).value });
export const weekday = (data: Data): TimeNode => ({ ...emptyDate, weekday: token(data, 0).value });
export const withYear =
  (at: number, year: number) =>
  (data: Data): TimeNode => ({ ...(node(data, at) as DateNode), year: token(data, year).value });

function dateNode(year: number | null, month: number, day: number, reject: object): TimeNode | object {
  return isDay(year ?? 2000, month, day) ? { ...emptyDate, year, month, day } : reject;
}

export const date =
  (day: number, month: number, year?: number): Build<TimeNode> =>
  (data, _, reject) =>
    dateNode(
      year === undefined ? null : token(data, year).value,
      (node(data, month) as DateNode).month ?? 0,
      token(data, day).value,
      reject,
    );
export const bareDay: Build<TimeNode> = (data, _, reject) => onDay(token(data, 0).value, reject);
export const dayOfMonth: Build<TimeNode> = (data, _, reject) => onDay(token(data, 2).value, reject);
const onDay = (day: number, reject: object): TimeNode | object =>
  day >= 1 && day <= 31 ? { ...emptyDate, day } : reject;

export const onWeekday =
  (weekday: number, date: number) =>
  (data: Data): TimeNode => ({ ...(node(data, date) as DateNode), weekday: token(data, weekday).value });

/** A date in digits. Which of 3/4/2025 is the month nobody says. */
export const numeric: Build<TimeNode> = (data, _, reject) => {
  const text = token(data, 0).text;
  const [a = 0, b = 0, c = 0] = text.split(/[./-]/).map(Number);
  if (a > 31) return dateNode(a, b, c, reject);
  if (b > 12) return dateNode(c, a, b, reject);
  return a > 12 || a === b ? dateNode(c, b, a, reject) : { type: 'floating', unit: 'day' };
};

const holidayDate = (token: TimeToken, year: number | null): TimeNode => ({
  ...emptyDate,
  year,
  month: Math.floor(token.value / 100),
  day: token.value % 100,
});
export const holidayAt =
  (at: number) =>
  (data: Data): TimeNode =>
    holidayDate(token(data, at), null);
export const holidayYear = (data: Data): TimeNode => holidayDate(token(data, 0), token(data, 1).value);

// ---- periods of a year, eras
export const season = (data: Data): TimeNode => ({ type: 'period', first: token(data, 0).value, months: 3 });
export const weekend = (): TimeNode => ({ type: 'weekend' });

function portionNode(ordinal: number, months: number, reject: object): TimeNode | object {
  return ordinal >= 1 && ordinal * months <= 12
    ? { type: 'period', first: (ordinal - 1) * months + 1, months }
    : reject;
}

export const portion: Build<TimeNode> = (data, _, reject) => {
  const last = token(data, data.length - 1);
  if (last.type !== 'half' && last.unit !== 'quarter') return reject;
  return portionNode(token(data, 0).value, last.type === 'half' ? 6 : 3, reject);
};
export const quarter: Build<TimeNode> = (data, _, reject) =>
  portionNode(token(data, 0).value, token(data, 0).text.startsWith('H') ? 6 : 3, reject);
export const quarterYear: Build<TimeNode> = (data, location, reject) => {
  const of = quarter(data, location, reject);
  return of === reject ? reject : { type: 'inside', of: of as Cyclic, within: yearNode(token(data, 1).value) };
};

export const decadeAt =
  (at: number): Build<TimeNode> =>
  (data, _, reject) => {
    const { value, text } = token(data, at);
    // "in her 20s", but "in the 20s"
    const isAge = at === 0 && text.length < 5;
    return value % 10 === 0 && !isAge ? { type: 'era', start: value, years: 10 } : reject;
  };
export const century =
  (ordinal: number): Build<TimeNode> =>
  (data, _, reject) => {
    const { value } = token(data, ordinal);
    const isCentury = unitOf(data, ordinal + 1) === 'century' && value >= 11 && value <= 30;
    return isCentury ? { type: 'era', start: (value - 1) * 100, years: 100 } : reject;
  };

// ---- one inside another
export const inside =
  (of: number, within: number) =>
  (data: Data): TimeNode => {
    const inner = data[of] as TimeToken | Cyclic;
    return {
      type: 'inside',
      of: inner.type === 'weekday' ? (weekday([inner]) as Cyclic) : (inner as Cyclic),
      within: node(data, within),
    };
  };
export const insideOf =
  (of: number, within: number): Build<TimeNode> =>
  (data, _, reject) =>
    // "the second half of the 1990s" is no half of a year.
    node(data, within).type === 'era' ? reject : inside(of, within)(data);
export const insideYear =
  (of: number, year: number) =>
  (data: Data): TimeNode => ({ type: 'inside', of: cyclic(data, of), within: yearNode(token(data, year).value) });

const ordinalOf = (token: TimeToken): number => (token.type === 'last' ? -1 : token.value);
export const opening =
  (ordinal: number, count: number, of: number) =>
  (data: Data): TimeNode => ({
    type: 'opening',
    ordinal: ordinalOf(token(data, ordinal)),
    ...scaled(data[count] as number | null, token(data, count + 1)),
    of: node(data, of),
  });
export const openingOne =
  (ordinal: number, of: number): Build<TimeNode> =>
  (data, _, reject) => {
    const unit = token(data, ordinal + 1);
    // "the second quarter of 2020" is a portion already.
    if (unit.unit === 'quarter') return reject;
    return {
      type: 'opening',
      ordinal: ordinalOf(token(data, ordinal)),
      ...scaled(oneOrSome(unit), unit),
      of: node(data, of),
    };
  };

export const ending =
  (amount: number, of: number) =>
  (data: Data): TimeNode => ({ type: 'ending', ...amountOf(data, amount), of: node(data, of) });
export const endingOne = (data: Data): TimeNode => ({
  type: 'ending',
  ...scaled(1, token(data, 1)),
  of: node(data, 3),
});

export const part =
  (at: number, of: number) =>
  (data: Data): TimeNode => ({ type: 'part', part: token(data, at).value as -1 | 0 | 1, of: node(data, of) });
export const partOfDecade: Build<TimeNode> = (data, location, reject) => {
  const of = decadeAt(2)(data, location, reject);
  return of === reject ? reject : { type: 'part', part: token(data, 1).value as -1 | 0 | 1, of: of as TimeNode };
};
export const rest =
  (direction: -1 | 1, of: number) =>
  (data: Data): TimeNode => ({ type: 'rest', direction, of: node(data, of) });
export const unitEnd: Build<TimeNode> = (data, _, reject) => {
  const edge = token(data, data.length - 1);
  const of: TimeNode = { type: 'relative', unit: unitOf(data, 0), shift: 0 };
  return edge.value === 1 && unitOf(data, 0) !== 'day' ? { type: 'part', part: 1, of } : reject;
};

export const yearEnd = (): TimeNode => ({ type: 'part', part: 1, of: { type: 'relative', unit: 'year', shift: 0 } });

// ---- counted from the anchor
export const relative =
  (shift: number): Build<TimeNode> =>
  (data, _, reject) => {
    const unit = token(data, 1);
    // "at the last minute"
    return unit.value < 1 || isPlural(unit)
      ? reject
      : { type: 'relative', unit: unitOf(data, 1), shift: shift * unit.value };
  };
export const thisUnit =
  (at: number): Build<TimeNode> =>
  (data, _, reject) => {
    const unit = token(data, at);
    if (isPlural(unit) || unit.value < 1) return reject;
    // "earlier in the day" means the day of what the text has just told.
    return unit.unit === 'day'
      ? { type: 'floating', unit: 'day' }
      : { type: 'relative', unit: unitOf(data, at), shift: 0 };
  };
export const deictic = (data: Data): TimeNode => ({ type: 'relative', unit: 'day', shift: token(data, 0).value });
export const today = (): TimeNode => ({ type: 'relative', unit: 'day', shift: 0 });
export const yesterday = (): TimeNode => ({ type: 'relative', unit: 'day', shift: -1 });
export const overnight = (): TimeNode => ({ type: 'rolling', direction: -1, count: 1, unit: 'day' });
export const shiftedTo =
  (shift: -1 | 0 | 1, of: number) =>
  (data: Data): TimeNode => ({ type: 'shifted', of: cyclic(data, of), shift });

const isPlural = (unit: TimeToken): boolean => unit.text.toLowerCase().endsWith('s');
const oneOrSome = (unit: TimeToken): number | null => (isPlural(unit) ? null : 1);
function scaled(count: number | null, unit: TimeToken): Amount {
  return { count: count === null ? null : count * unit.value, unit: unit.unit ?? 'day' };
}

export const value = (data: Data): unknown => token(data, 0).value;
export const one = (): unknown => 1;
export const two = (): unknown => 2;
export const unknown = (): unknown => null;
export const amount = (data: Data): Amount => scaled(data[0] as number | null, token(data, 1));
export const workingAmount = (data: Data): Amount => scaled(data[0] as number | null, token(data, 2));
export const half = (data: Data): Amount => scaled(0.5, token(data, 2));
export const andHalf = (data: Data): Amount => scaled(1.5, token(data, 1));
export const countAndHalf = (data: Data): Amount =>
  scaled(data[0] === null ? null : (data[0] as number) + 0.5, token(data, 4));

export const ago = (data: Data): TimeNode => ({ type: 'ago', ...amountOf(data, 0) });
export const someAgo = (data: Data): TimeNode => ({ type: 'ago', ...scaled(null, token(data, 0)) });
export const ahead = (data: Data): TimeNode => ({ type: 'ahead', ...scaled(data[1] as number | null, token(data, 2)) });
export const fromNow = (data: Data): TimeNode => ({ type: 'ahead', ...amountOf(data, 0) });
export const rolling =
  (direction: -1 | 1, at = 1) =>
  (data: Data): TimeNode => ({ type: 'rolling', direction, ...amountOf(data, at) });
export const rollingAfterThe = (direction: -1 | 1): ((data: Data) => TimeNode) => rolling(direction, 2);
export const rollingOne =
  (direction: -1 | 1, at: number): Build<TimeNode> =>
  (data, _, reject) => {
    const unit = token(data, at);
    // "at the last minute"
    if (unit.value < 0.01) return reject;
    return { type: 'rolling', direction, ...scaled(oneOrSome(unit), unit) };
  };
export const within = (data: Data): TimeNode => ({ type: 'within', ...amountOf(data, 0) });
export const withinApprox = (data: Data): TimeNode => ({ type: 'within', ...amountOf(data, 1) });
export const someWithin: Build<TimeNode> = (data, _, reject) =>
  isPlural(token(data, 0)) ? { type: 'within', ...scaled(null, token(data, 0)) } : reject;
export const duration = (data: Data): TimeNode => ({ type: 'duration', ...amountOf(data, 0) });
export const durationApprox = (data: Data): TimeNode => ({ type: 'duration', ...amountOf(data, 1) });
export const someTime: Build<TimeNode> = (data, _, reject) =>
  isPlural(token(data, 0)) ? { type: 'duration', ...scaled(null, token(data, 0)) } : reject;

// ---- bounds and ranges
export const bounded =
  (bound: 'since' | 'until' | 'before' | 'after', of: number) =>
  (data: Data): TimeNode => ({ type: 'bounded', bound, of: node(data, of) });

const range = (from: TimeNode, to: TimeNode): TimeNode => ({ type: 'range', from, to });
export const rangeOf =
  (from: number, to: number) =>
  (data: Data): TimeNode =>
    range(node(data, from), node(data, to));
export const years = (data: Data): TimeNode => range(yearNode(token(data, 0).value), yearNode(token(data, 2).value));
export const splitYear: Build<TimeNode> = (data, _, reject) => {
  const from = token(data, 0).value;
  const to = from - (from % 100) + token(data, 2).value;
  return token(data, 2).text.length === 2 && to > from ? range(yearNode(from), yearNode(to)) : reject;
};
export const twoYears: Build<TimeNode> = (data, _, reject) =>
  token(data, 2).value === token(data, 0).value + 1 ? years(data) : reject;
export const fiscalYears: Build<TimeNode> = (data, location, reject) => splitYear(data.slice(1), location, reject);
export const weekdays = (data: Data): TimeNode => range(weekday([data[0]]), weekday([data[2]]));
export const days =
  (month: number, from: number, to: number, year?: number): Build<TimeNode> =>
  (data, location, reject) => {
    const start = date(from, month, year)(data, location, reject);
    const end = date(to, month, year)(data, location, reject);
    return start === reject || end === reject ? reject : range(start as TimeNode, end as TimeNode);
  };
export const months = (data: Data): TimeNode => range(node(data, 0), withYear(2, 3)(data));
export const monthsOfYears = (data: Data): TimeNode => range(withYear(0, 1)(data), withYear(3, 4)(data));

// ---- counted from something else
export const floating = (unit: TimeUnit) => (): TimeNode => ({ type: 'floating', unit });
export const floatingAmount = (data: Data): TimeNode => ({ type: 'floating', unit: amountOf(data, 0).unit });
export const floatingUnit = (data: Data): TimeNode => ({ type: 'floating', unit: unitOf(data, data.length - 1) });
