import type { ActorNoun } from '../../model/recognition-lexicon.js';
import type { Context } from './context.js';
import { blankDraft } from './draft.js';
import type { Draft } from './draft.js';
import { longestPhrase } from './match-phrases.js';
import { isCapital, isPossessive } from './view.js';

const MAX_MODIFIERS = 5;

/** Definite descriptions that can stand for a known actor: "the Danish shipper", "Chad's president", "the two countries". */
export function readDescriptions(context: Context, names: readonly Draft[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const byFirst = new Map(names.map((name) => [name.from, name]));
  const covered = new Set(
    names.filter((name) => name.form !== 'adjective').flatMap((name) => range(name.from, name.to)),
  );
  const byEnd = new Map(names.map((name) => [name.to, name]));
  for (let at = 0; at < context.view.tokens.length; at++) {
    const owner = isPossessive(context.view.tokens[at]) ? (byEnd.get(at) ?? null) : null;
    const isStart = owner !== null || (context.lexicon.determiners.has(context.lower(at)) && !covered.has(at));
    const draft = isStart ? readDescription(context, at, owner, byFirst, covered) : null;
    if (!draft) continue;
    drafts.push(draft);
    at = draft.to - 1;
  }
  return drafts;
}

function readDescription(
  context: Context,
  at: number,
  owner: Draft | null,
  byFirst: ReadonlyMap<number, Draft>,
  covered: ReadonlySet<number>,
): Draft | null {
  let parent = owner;
  for (let k = at + 1; k <= at + 1 + MAX_MODIFIERS && k < context.view.tokens.length; k++) {
    const inner = byFirst.get(k);
    if (inner && !parent && (inner.form === 'adjective' || inner.type === 'country')) {
      parent = inner;
      k = inner.to - 1;
      continue;
    }
    if (covered.has(k)) return null;
    const match = longestPhrase(context.lexicon.nouns, context.view, k);
    const noun = match && endsPhrase(context, match.to, byFirst) ? describes(match.values) : undefined;
    if (match && noun) {
      return {
        ...blankDraft,
        from: owner ? owner.from : at,
        to: match.to,
        form: 'description',
        type: noun.type,
        parent,
        known: 'surroundings',
      };
    }
    if (!isModifier(context, k)) return null;
  }
  return null;
}

function describes(values: readonly ActorNoun[]): ActorNoun | undefined {
  return (
    values.find((noun) => noun.kind === 'description') ??
    values.find((noun) => noun.kind === 'organ' || noun.kind === 'delegate')
  );
}

/** Whether a noun phrase can end before a token: no noun goes on with it, and no name that it merely introduces. */
function endsPhrase(context: Context, at: number, byFirst: ReadonlyMap<number, Draft>): boolean {
  const token = context.view.tokens[at];
  if (!token) return true;
  const name = byFirst.get(at);
  if (name && name.form === 'name' && token.spaced) return false;
  if (!token.spaced && /^[-‐‑–]$/.test(token.text)) return false;
  return !/^(?:NOUN|PROPN)$/.test(token.tag) || (token.tag === 'PROPN' && !token.spaced);
}

function isModifier(context: Context, at: number): boolean {
  const token = context.view.tokens[at];
  if (!token) return false;
  if (/^[-‐‑]$/.test(token.text)) return true;
  if (isCapital(token) && !context.isOrdinary(at)) return false;
  return (
    /^(?:ADJ|NOUN|NUM|PROPN|VERB|ADV)$/.test(token.tag) && (token.tag !== 'VERB' || /(?:ed|ing)$/.test(token.lower))
  );
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
