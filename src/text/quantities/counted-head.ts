import type { Token } from '../../model/token.js';

const INSIDE: ReadonlySet<Token['tag']> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'VERB', 'ADV', 'SYM', 'X']);
const HYPHEN = /^[-‐‑–]$/;

export interface CountedHead {
  /** What one of it is called. */
  readonly unit: string;
  readonly isPlural: boolean;
}

/** The noun that tokens from `from` on lead to, before a preposition, comma or conjunction; null if there is none. */
export function headAfter(
  tokens: readonly Token[],
  from: number,
  plurals: ReadonlyMap<string, string>,
): CountedHead | null {
  let head: Token | null = null;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || !(INSIDE.has(token.tag) || HYPHEN.test(token.text))) break;
    if (token.tag === 'NOUN' || token.tag === 'PROPN' || plurals.has(token.lower)) head = token;
  }
  return head && countedHead(head, plurals);
}

function countedHead({ lower, lemma }: Token, plurals: ReadonlyMap<string, string>): CountedHead {
  const unit = plurals.get(lower);
  if (unit !== undefined) return { unit, isPlural: true };
  const isPlural = lemma !== lower || /[^s]s$/.test(lower);
  return { unit: lemma === lower && isPlural ? lower.slice(0, -1) : lemma, isPlural };
}
