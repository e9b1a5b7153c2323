import type { Token } from 'moo';
import type {
  Claim,
  Comparison,
  Entry,
  LinkPattern,
  MatchQuery,
  NodePattern,
  Operand,
  Pattern,
  Value,
  Word,
} from './match-ast.js';

// What grammar/match.ne makes of its rules: each function gets what the rule's symbols gave, in order.

const MOST_HOPS = 4;

export const first = ([item]: readonly unknown[]): unknown => item;
export const second = ([, item]: readonly unknown[]): unknown => item;
export const nothing = (): null => null;
export const none = (): readonly never[] => [];
export const list = ([item]: readonly unknown[]): readonly unknown[] => [item];
export const longer = ([items, , item]: readonly [readonly unknown[], unknown, unknown]): readonly unknown[] => [
  ...items,
  item,
];

export function query([patterns, , where]: readonly [readonly Pattern[], unknown?, Claim?]): MatchQuery {
  return { patterns, where: where ?? null };
}

export const start = ([only]: readonly [NodePattern]): Pattern => ({ nodes: [only], links: [] });

export function hop([pattern, step, end]: readonly [Pattern, LinkPattern, NodePattern]): Pattern {
  return { nodes: [...pattern.nodes, end], links: [...pattern.links, step] };
}

type NodeParts = readonly [Token, Token | null, readonly Word[], readonly Entry[], Token];

export function node([open, name, types, entries]: NodeParts): NodePattern {
  return { type: 'node', name: wordOrNull(name), types, entries, at: open.offset };
}

type Body = Pick<LinkPattern, 'name' | 'types' | 'hops' | 'entries'>;
type BodyParts = readonly [Token, Token | null, readonly Word[], LinkPattern['hops'], readonly Entry[], Token];

export const bareBody = (): Body => ({ name: null, types: [], hops: null, entries: [] });

export function body([, name, types, hops, entries]: BodyParts): Body {
  return { name: wordOrNull(name), types, hops, entries };
}

export function link(direction: LinkPattern['direction']) {
  return ([begin, parts]: readonly [Token, Body, Token]): LinkPattern => ({
    type: 'link',
    direction,
    ...parts,
    at: begin.offset,
  });
}

export const word = ([token]: readonly [Token]): Word => ({
  text: token.value.replace(/^`|`$/g, ''),
  at: token.offset,
});

function wordOrNull(token: Token | null): Word | null {
  return token === null ? null : word([token]);
}

export const anyHops = ([star]: readonly [Token]): LinkPattern['hops'] => ({
  least: 1,
  most: MOST_HOPS,
  at: star.offset,
});

export function exactHops([star, count]: readonly [Token, Token]): LinkPattern['hops'] {
  return { least: Number(count.value), most: Number(count.value), at: star.offset };
}

export function hopRange([star, least, , most]: readonly [Token, Token, Token, Token]): LinkPattern['hops'] {
  return { least: Number(least.value), most: Number(most.value), at: star.offset };
}

export const entry = ([key, , value]: readonly [Token, Token, Value]): Entry => ({ key: word([key]), value });

const literal = (value: string | number | boolean | null, { offset }: Token): Value => ({
  type: 'literal',
  value,
  at: offset,
});

export const text = ([token]: readonly [Token]): Value =>
  literal(token.value.slice(1, -1).replace(/\\(.)/g, '$1'), token);
export const number = ([token]: readonly [Token]): Value => literal(Number(token.value), token);
export const negative = ([dash, token]: readonly [Token, Token]): Value => literal(-Number(token.value), dash);

export function truth([token]: readonly [Token]): Value {
  return literal(token.value === 'null' ? null : token.value === 'true', token);
}

export const parameter = ([token]: readonly [Token]): Value => ({
  type: 'parameter',
  name: token.value.slice(1),
  at: token.offset,
});
export const emptyList = ([left]: readonly [Token]): Value => ({ type: 'list', items: [], at: left.offset });

export function valueList([left, items]: readonly [Token, readonly Value[], Token]): Value {
  return { type: 'list', items, at: left.offset };
}

export function joined(type: 'and' | 'or') {
  return ([left, , right]: readonly [Claim, Token, Claim]): Claim => ({ type, left, right });
}

export const negated = ([, of]: readonly [Token, Claim]): Claim => ({ type: 'not', of });

export function compared([left, operator, right]: readonly [Operand, Token, Operand]): Claim {
  return { type: 'compare', operator: operator.value as Comparison, left, right };
}

export function property([of, , key]: readonly [Token, Token, Token]): Operand {
  return { type: 'property', of: word([of]), key: word([key]) };
}
