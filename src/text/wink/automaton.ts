type Table<T> = Readonly<Record<string, T>>;

/** As the model has it, in JSON. States and events are keys. */
type Machine = readonly [
  version: number,
  lastState: number,
  next: Table<Table<number>>,
  /** What a pattern that ends in a state says; "0": nothing. */
  terminals: Table<string>,
  /** How many tokens at either end of a pattern are only looked at. */
  marks: Table<readonly [before: number, after: number]>,
  ...unused: readonly unknown[],
];

const OTHERWISE = '2070003';
const NOTHING = '0';

/** An event that no pattern has; and one that is passed over. */
export const OTHER = 0;
export const SKIPPED = -1;

/** Is told where a pattern was found, and the number that it says; NaN if it says a word. */
type Tell = (at: number, says: number) => void;

/** One of the model's automata, as wink-nlp's own runs it (its automaton.js), but over events that are numbered closely. */
export class Automaton {
  private readonly numbers = new Map<string, number>();
  /** By `state * events + event`. */
  private readonly next: Int16Array;
  private readonly events: number;
  /** By state: what comes where nothing else does. */
  private readonly otherwise: Int16Array;
  /** 1 by state: a pattern ends in it. */
  private readonly ending: Uint8Array;
  /** By state; null where nothing is said. */
  private readonly says: readonly (number | null)[];
  private readonly shifts: Int16Array;

  constructor(json: string) {
    const [, lastState, next, terminals, marks] = JSON.parse(json) as Machine;
    const states = Array.from({ length: lastState + 1 }, (_, state) => String(state));
    for (const event of Object.values(next).flatMap((row) => Object.keys(row)))
      if (!this.numbers.has(event)) this.numbers.set(event, this.numbers.size + 1);
    this.events = this.numbers.size + 1;
    this.next = new Int16Array(states.length * this.events);
    for (const [state, row] of Object.entries(next))
      for (const [event, to] of Object.entries(row)) this.next[Number(state) * this.events + this.eventOf(event)] = to;
    this.otherwise = Int16Array.from(states, (state) => next[state]?.[OTHERWISE] ?? 0);
    this.ending = Uint8Array.from(states, (state) => (state in terminals ? 1 : 0));
    this.says = states.map((state) => ((terminals[state] ?? NOTHING) === NOTHING ? null : Number(terminals[state])));
    this.shifts = Int16Array.from(states, (state) => marks[state]?.[0] ?? 0);
  }

  /** The number of what the model calls an event. */
  eventOf(name: number | string): number {
    return this.numbers.get(String(name)) ?? OTHER;
  }

  /** Tells of the longest patterns in the first `length` events, from left to right. */
  recognize(events: readonly number[], length: number, tell: Tell): void {
    let state = 0;
    let first = 0;
    // the last place where a pattern would have been whole, had it not gone on
    let [end, whole] = [0, 0];
    for (let i = 0; i <= length; i++) {
      // most tokens begin no pattern
      if (state === 0 && i < length && this.next[events[i] as number] === 0) continue;
      for (let j = i; j <= length; j++) {
        const event = j < length ? (events[j] as number) : OTHER;
        if (event === SKIPPED) continue;
        const before = state;
        state = this.next[state * this.events + event] as number;
        if (before === 0 && state !== 0) first = j;
        const isWhole = this.ending[state] === 1;
        const last = isWhole ? state : state === 0 ? whole : 0;
        if (last !== 0) {
          this.say(last, first, tell);
          i = isWhole ? j : end;
          state = whole = 0;
        }
        if (state === 0) break;
        const other = this.otherwise[state] as number;
        if (other !== 0) [end, whole] = [j, other];
      }
    }
  }

  private say(state: number, first: number, tell: Tell): void {
    const says = this.says[state] as number | null;
    if (says !== null) tell(first + (this.shifts[state] as number), says);
  }
}
