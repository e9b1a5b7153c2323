import type { Direction } from './walk.js';

/** A word of a pattern and where it stands: characters before it. */
export interface Word {
  readonly text: string;
  readonly at: number;
}

export type Value =
  | { readonly type: 'literal'; readonly value: string | number | boolean | null; readonly at: number }
  | { readonly type: 'parameter'; readonly name: string; readonly at: number }
  | { readonly type: 'list'; readonly items: readonly Value[]; readonly at: number };

export interface Entry {
  readonly key: Word;
  readonly value: Value;
}

export interface NodePattern {
  readonly type: 'node';
  readonly name: Word | null;
  readonly types: readonly Word[];
  readonly entries: readonly Entry[];
  readonly at: number;
}

/** One relation, or with `hops` a chain of so many. */
export interface LinkPattern {
  readonly type: 'link';
  readonly direction: Direction;
  readonly name: Word | null;
  readonly types: readonly Word[];
  readonly hops: { readonly least: number; readonly most: number; readonly at: number } | null;
  readonly entries: readonly Entry[];
  readonly at: number;
}

/** Links stand between the nodes: `links[0]` between the first two. */
export interface Pattern {
  readonly nodes: readonly NodePattern[];
  readonly links: readonly LinkPattern[];
}

export type Operand = Value | { readonly type: 'property'; readonly of: Word; readonly key: Word };

export type Comparison = '=' | '!=' | '<>' | '<' | '<=' | '>' | '>=' | 'contains' | 'starts with' | 'ends with' | 'in';

export type Claim =
  | { readonly type: 'and' | 'or'; readonly left: Claim; readonly right: Claim }
  | { readonly type: 'not'; readonly of: Claim }
  | { readonly type: 'compare'; readonly operator: Comparison; readonly left: Operand; readonly right: Operand };

export interface MatchQuery {
  readonly patterns: readonly Pattern[];
  readonly where: Claim | null;
}
