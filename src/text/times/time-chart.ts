import type { TimeToken } from './time-lexer.js';
import { END } from './time-rules.js';
import type { RulesByName, TimeRule, TimeRules } from './time-rules.js';

/** A rule that has been read up to its symbol `dot`. */
interface Reading {
  readonly rule: TimeRule;
  readonly dot: number;
  readonly wish: Wish;
  /** The same one symbol before, and what that symbol was read as. */
  readonly before: Reading | null;
  readonly data: unknown;
}

/** That a name is wanted at a token, and the readings that go on with it. */
interface Wish {
  readonly name: number;
  readonly by: Reading[];
}

/** What a postprocessor gives for what is no time. */
const REJECT = {};

/**
 * An Earley chart (Earley 1970) that reads in nearley's order, but begins and goes on with no rule that the next two tokens rule out: in
 * nearley's own, hardly one in ten of the readings comes to anything.
 */
export class TimeChart {
  /** The tokens that were last read, and their types. */
  private tokens: readonly TimeToken[] = [];
  private types: readonly number[] = [];
  /** The types of the next token and the one after it. */
  private next = 0;
  private second = 0;
  /** By name, what can begin with them. */
  private opened: RulesByName = [];
  /** What has been read up to the next token, complete or not, and what wants a token. */
  private readings: Reading[] = [];
  private scanning: Reading[] = [];
  private wishes: Wish[] = [];

  constructor(private readonly rules: TimeRules) {}

  /** What the longest stretch of tokens is that derives from `from` on, before `end`; the first such derivation. */
  longest(
    tokens: readonly TimeToken[],
    from: number,
    end: number,
  ): { readonly to: number; readonly data: unknown } | null {
    this.take(tokens);
    this.lookAt(from);
    // at half of the tokens that are asked for, nothing can begin
    if ((this.opened[this.rules.start] as readonly TimeRule[]).length === 0) return null;
    const root: Wish = { name: this.rules.start, by: [] };
    let longest: { to: number; data: unknown } | null = null;
    this.beginAnew();
    this.predict(root);
    this.process(root);
    for (let at = from; at < end && this.scanning.length > 0; at++) {
      const scanned = this.scanning;
      this.lookAt(at + 1);
      this.beginAnew();
      for (let i = scanned.length - 1; i >= 0; i--) this.advance(scanned[i] as Reading, tokens[at]);
      const data = this.process(root);
      if (data !== REJECT) longest = { to: at + 1, data };
    }
    return longest;
  }

  /** Of the same tokens it is asked several times, from one to the next. */
  private take(tokens: readonly TimeToken[]): void {
    if (tokens === this.tokens) return;
    this.tokens = tokens;
    this.types = tokens.map(({ type }) => this.rules.typeOf(type));
  }

  private lookAt(at: number): void {
    this.next = this.typeAt(at);
    this.second = this.typeAt(at + 1);
    this.opened = this.rules.rulesBefore(this.next, this.second);
  }

  private beginAnew(): void {
    this.readings = [];
    this.scanning = [];
    this.wishes = [];
  }

  private typeAt(at: number): number {
    return at < this.types.length ? (this.types[at] as number) : this.rules.otherType;
  }

  /** Completes and predicts all there is to; gives what `root` was first read as, or REJECT. */
  private process(root: Wish): unknown {
    let whole: unknown = REJECT;
    for (let i = 0; i < this.readings.length; i++) {
      const reading = this.readings[i] as Reading;
      const symbol = reading.rule.symbols[reading.dot] as number;
      if (symbol === END) {
        const data = reading.rule.postprocess(dataOf(reading), 0, REJECT);
        if (data === REJECT) continue;
        if (whole === REJECT && reading.wish === root) whole = data;
        const { by } = reading.wish;
        for (let k = by.length - 1; k >= 0; k--) this.advance(by[k] as Reading, data);
      } else if (this.rules.isType(symbol)) this.scanning.push(reading);
      else this.want(symbol, reading);
    }
    return whole;
  }

  private want(name: number, reading: Reading): void {
    for (let i = 0; i < this.wishes.length; i++) {
      const wish = this.wishes[i] as Wish;
      if (wish.name === name) return void wish.by.push(reading);
    }
    const wish = { name, by: [reading] };
    this.wishes.push(wish);
    this.predict(wish);
  }

  private predict(wish: Wish): void {
    const rules = this.opened[wish.name] as readonly TimeRule[];
    for (let i = 0; i < rules.length; i++)
      this.readings.push({ rule: rules[i] as TimeRule, dot: 0, wish, before: null, data: null });
  }

  private advance(reading: Reading, data: unknown): void {
    const { rule, dot, wish } = reading;
    if (this.mayGoOn(rule, dot + 1)) this.readings.push({ rule, dot: dot + 1, wish, before: reading, data });
  }

  private mayGoOn({ symbols }: TimeRule, dot: number): boolean {
    const symbol = symbols[dot] as number;
    if (symbol === END) return true;
    if (!this.rules.isType(symbol)) return (this.opened[symbol] as readonly TimeRule[]).length > 0;
    const after = symbols[dot + 1] as number;
    return symbol === this.next && (after === END || this.rules.canBegin(after, this.second));
  }
}

/** What the symbols of a whole reading were read as. */
function dataOf(whole: Reading): readonly unknown[] {
  const data = new Array<unknown>(whole.dot);
  for (let reading: Reading = whole; reading.before !== null; reading = reading.before)
    data[reading.dot - 1] = reading.data;
  return data;
}
