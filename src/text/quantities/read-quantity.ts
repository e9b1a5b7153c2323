import type { Lexeme } from '../../common/lexemes.js';
import type { Theme } from '../../model/relation-mention.js';
import type { Token } from '../../model/token.js';
import type { UnitLexicon } from '../../model/unit-lexicon.js';
import { isOfNumber } from '../is-of-number.js';
import { readNumber } from '../read-number.js';
import type { NumberRead } from '../read-number.js';
import { lineOf, tokenAt } from '../sentence-line.js';
import type { SentenceLine } from '../sentence-line.js';
import { lexemesIn } from '../line-lexemes.js';
import { headAfter } from './counted-head.js';

export type Quantity = Pick<Theme, 'quantity' | 'unit'>;

const HYPHEN = /^[-‐‑–]$/;

/**
 * How much of what a noun phrase says: "more than 40 trucks" → 40, truck. The quantity is null where no single number is said
 * ("several ships", "10 to 15 tanks"), the unit where nothing is counted ("ammunition"). Ask `findMoney` for money first.
 */
export function readQuantity(phrase: readonly Token[], lexicon: UnitLexicon): Quantity {
  return countIn(phrase, lexicon) ?? { quantity: null, unit: pluralIn(phrase, lexicon) };
}

/** What a number in a phrase counts; null if there is none that does. */
function countIn(phrase: readonly Token[], lexicon: UnitLexicon): Quantity | null {
  if (!phrase.some(({ word }) => isOfNumber(word, lexicon.numbers))) return null;
  const line = lineOf({ tokens: phrase });
  const lexemes = lexemesIn(line, [0, phrase.length]);
  for (let at = 0; at < lexemes.length;) {
    const number = isTail(lexemes, at) ? null : readRange(lexemes, at, lexicon);
    const found = number && countedBy(number, line, lexemes, lexicon);
    if (found) return found;
    at = number?.to ?? at + 1;
  }
  return null;
}

function pluralIn(phrase: readonly Token[], lexicon: UnitLexicon): string | null {
  const start = phrase.findIndex((token) => token.tag !== 'DET' && token.tag !== 'PRON');
  const head = headAfter(phrase, Math.max(start, 0), lexicon.plurals);
  return head?.isPlural ? head.unit : null;
}

const isTight = (lexemes: readonly Lexeme[], at: number): boolean =>
  at > 0 && lexemes[at]?.start === lexemes[at - 1]?.end;

/** The number of a name or sum: "F-16", "B2", "$5". */
function isTail(lexemes: readonly Lexeme[], at: number): boolean {
  if (!isTight(lexemes, at)) return false;
  const before = lexemes[at - 1]?.text ?? '';
  return /[\p{L}\d\p{Sc}]$/u.test(before) || (HYPHEN.test(before) && isTight(lexemes, at - 1));
}

/** A number, or a range of two, which names none. */
function readRange(lexemes: readonly Lexeme[], at: number, { numbers }: UnitLexicon): NumberRead | null {
  const first = readNumber(lexemes, at, numbers);
  if (!first) return null;
  const joint = lexemes[first.to];
  if (!joint || !(HYPHEN.test(joint.text) || numbers.range.has(joint.lower))) return first;
  const second = readNumber(lexemes, first.to + 1, numbers);
  return second ? { ...second, value: null } : first;
}

function countedBy(
  { value, to }: NumberRead,
  line: SentenceLine,
  lexemes: readonly Lexeme[],
  lexicon: UnitLexicon,
): Quantity | null {
  const next = lexemes[to];
  if (!next) return null;
  const measure = measureAt(lexemes, to, lexicon);
  if (measure) return { quantity: value, unit: measure };
  if (HYPHEN.test(next.text) && isTight(lexemes, to)) {
    // "a 500-strong contingent", but not "a 10-year deal"
    const unit = lexicon.compounds.get(lexemes[to + 1]?.lower ?? '');
    return unit === undefined ? null : { quantity: value, unit };
  }
  if (isTight(lexemes, to)) return null;
  const head = headAfter(line.tokens, afterOf(line, tokenAt(line, next.start), lexicon), lexicon.plurals);
  return head && (head.isPlural || value === 1) ? { quantity: value, unit: head.unit } : null;
}

/** "thousands *of* workers", "three *of the* ships" */
function afterOf({ tokens }: SentenceLine, at: number, { numbers }: UnitLexicon): number {
  if (!numbers.of.has(tokens[at]?.lower ?? '')) return at;
  const tag = tokens[at + 1]?.tag;
  return tag === 'DET' || tag === 'PRON' ? at + 2 : at + 1;
}

function measureAt(lexemes: readonly Lexeme[], at: number, { measures }: UnitLexicon): string | null {
  const entries = measures.get(lexemes[at]?.lower ?? '') ?? [];
  return entries.find(({ parts }) => parts.every((part, i) => lexemes[at + i]?.lower === part))?.unit ?? null;
}
