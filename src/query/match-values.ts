import type { ActorNode } from './actor-node.js';
import type { Claim, Comparison, Operand, Value } from './match-ast.js';
import { pointedError } from './parse-match.js';
import type { Relation } from './relation.js';
import { suggest } from './similarity.js';

export type MatchValue = string | number | boolean | null | readonly MatchValue[];

/** What stands for `$name` in a pattern. */
export type Params = Readonly<Record<string, MatchValue>>;

/** What a name of a pattern stands for in an answer: an actor, a relation, or a chain of relations. */
export type Bound<Type extends string> = ActorNode | Relation<Type> | readonly Relation<Type>[];

const ACTOR_KEYS = ['id', 'name', 'type', 'aliases', 'generic', 'mentions', 'documents'] as const;
const RELATION_KEYS = [
  ...([
    'id',
    'type',
    'label',
    'lemma',
    'status',
    'polarity',
    'support',
    'mentions',
    'documents',
    'confidence',
    'since',
    'until',
  ] as const),
  'publishers',
] as const;

/** A value with its parameters filled in. Throws QueryError if one is missing. */
export function entryValue(text: string, value: Value, params: Params): MatchValue {
  if (value.type === 'literal') return value.value;
  if (value.type === 'list') return value.items.map((item) => entryValue(text, item, params));
  const given = Object.hasOwn(params, value.name) ? params[value.name] : undefined;
  if (given !== undefined) return given;
  throw pointedError(
    text,
    `no value is given for \`$${value.name}\``,
    value.at,
    suggest(value.name, Object.keys(params)),
  );
}

/** What is known of the names of a pattern, for checks before anything is looked for. */
export interface Names {
  readonly actors: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

/** A claim as a test of answers. Throws QueryError on names and properties that are unknown. */
export function compileClaim(
  text: string,
  claim: Claim,
  names: Names,
  params: Params,
): (row: ReadonlyMap<string, Bound<string>>) => boolean {
  if (claim.type === 'compare') {
    const left = compileOperand(text, claim.left, names, params);
    const right = compileOperand(text, claim.right, names, params);
    return (row) => compare(claim.operator, left(row), right(row));
  }
  if (claim.type === 'not') {
    const of = compileClaim(text, claim.of, names, params);
    return (row) => !of(row);
  }
  const [left, right] = [compileClaim(text, claim.left, names, params), compileClaim(text, claim.right, names, params)];
  return claim.type === 'and' ? (row) => left(row) && right(row) : (row) => left(row) || right(row);
}

function compileOperand(
  text: string,
  operand: Operand,
  { actors, relations }: Names,
  params: Params,
): (row: ReadonlyMap<string, Bound<string>>) => MatchValue {
  if (operand.type !== 'property') {
    const value = entryValue(text, operand, params);
    return () => value;
  }
  const { of, key } = operand;
  const known = actors.has(of.text) ? ACTOR_KEYS : relations.has(of.text) ? RELATION_KEYS : null;
  if (known === null)
    throw pointedError(text, `nothing is called \`${of.text}\``, of.at, suggest(of.text, [...actors, ...relations]));
  if (!known.some((name) => name === key.text)) {
    throw pointedError(text, `\`${of.text}\` has no property \`${key.text}\``, key.at, suggest(key.text, known));
  }
  // The key is one of the lists above, so it is a property of the type's own.
  return (row) => (row.get(of.text) as unknown as Record<string, MatchValue>)[key.text] ?? null;
}

function compare(operator: Comparison, left: MatchValue, right: MatchValue): boolean {
  switch (operator) {
    case '=':
      return left === right;
    case '!=':
    case '<>':
      return left !== right;
    case 'in':
      return Array.isArray(right) && right.includes(left);
    case 'contains':
      return (typeof left === 'string' && typeof right === 'string') || Array.isArray(left)
        ? left.includes(right as string)
        : false;
    case 'starts with':
      return typeof left === 'string' && typeof right === 'string' && left.startsWith(right);
    case 'ends with':
      return typeof left === 'string' && typeof right === 'string' && left.endsWith(right);
    default:
      return compareOrder(operator, left, right);
  }
}

/** Numbers and strings have an order among themselves; nothing else has. */
function compareOrder(operator: '<' | '<=' | '>' | '>=', left: MatchValue, right: MatchValue): boolean {
  if (typeof left !== typeof right || (typeof left !== 'number' && typeof left !== 'string')) return false;
  const [a, b] = [left, right as typeof left];
  return operator === '<' ? a < b : operator === '<=' ? a <= b : operator === '>' ? a > b : a >= b;
}
