import type { ActorType } from '../../model/actor.js';
import type { Context } from './context.js';
import { newDraft } from './draft.js';
import type { Draft } from './draft.js';
import type { Token } from '../../model/token.js';
import { DETERMINER, PRONOUN } from './marks.js';
import { factsAt, hasMark, isHyphen, isIn } from './view.js';
import type { WordFacts } from './word-facts.js';
import { COUNTS, PAIRS } from './word-lists.js';

const REACH = 8;
const NONE: readonly never[] = [];

/** Third-person pronouns, without the "it" of "it is clear that". */
export function readPronouns(context: Context): readonly Draft[] {
  const { marks, has } = context.view;
  if ((has & (PRONOUN | DETERMINER)) === 0) return NONE;
  const drafts: Draft[] = [];
  for (let at = 0; at < marks.length; at++)
    if (((marks[at] as number) & (PRONOUN | DETERMINER)) !== 0) readPronoun(context, at, drafts);
  return drafts;
}

function readPronoun(context: Context, at: number, drafts: Draft[]): void {
  const token = context.view.tokens[at] as Token;
  const { view } = context;
  const type = hasMark(view, at, PRONOUN) ? typeOf(context, at) : null;
  if (hasMark(view, at, DETERMINER) && isCounted(context, at)) drafts.push(pronoun(at, at + 2, 'group'));
  if (
    type === null ||
    token.tag === 'NOUN' ||
    (isHyphen(context.view, at - 1) && isHyphen(context.view, at + 1)) ||
    (token.text !== token.lower && token.text === token.text.toUpperCase() && token.text.length > 1)
  )
    return;
  if (context.lexicon.expletives.has(token.lower) && isExpletive(context, at)) return;
  drafts.push(pronoun(at, at + 1, type));
}

function pronoun(from: number, to: number, type: ActorType): Draft {
  const draft = newDraft(from, to, type, 'shape');
  draft.form = 'pronoun';
  draft.plural = type === 'group';
  return draft;
}

function typeOf(context: Context, at: number): ActorType | null {
  const { pronoun, lists } = factsAt(context.view, at) as WordFacts;
  return pronoun ?? ((lists & PAIRS) !== 0 && standsForTwo(context, at) ? 'group' : null);
}

/** "Both then left", not "both sides" or "both Chad and Mali". */
function standsForTwo({ view: { tokens } }: Context, at: number): boolean {
  const next = tokens[at + 1];
  const after = next?.tag === 'ADV' ? tokens[at + 2] : next;
  return after !== undefined && /^(?:VERB|AUX)$/.test(after.tag) && !/ing$/.test(after.lower);
}

/** "The two then left", "between the two", not "the two banks" or "the two signed copies". */
function isCounted({ view, lexicon }: Context, at: number): boolean {
  const { tokens } = view;
  const [article, next, later] = [tokens[at], tokens[at + 2], tokens[at + 3]];
  if (article?.tag !== 'DET' || !isIn(view, at + 1, COUNTS)) return false;
  if (!next || next.tag === 'CCONJ' || (next.tag === 'PUNCT' && !/^[-‐‑%]$/.test(next.text))) return true;
  if (next.tag === 'ADP') return next.lower !== 'of' || lexicon.pronouns.get(later?.lower ?? '') === 'group';
  const verb = next.tag === 'ADV' ? later : next;
  if (verb?.tag === 'AUX') return true;
  return verb?.tag === 'VERB' && !/ing$/.test(verb.lower) && !(verb === next && later?.tag === 'NOUN');
}

/** "it was unlikely that …", "it remains to be seen whether …" */
function isExpletive(context: Context, at: number): boolean {
  const { tokens } = context.view;
  const { expletiveVerbs, expletiveLinks } = context.lexicon;
  let seen = false;
  for (let k = at + 1; k < Math.min(tokens.length, at + REACH); k++) {
    const token = tokens[k];
    if (!token || token.tag === 'PUNCT') return false;
    if (expletiveVerbs.has(token.lemma)) seen = true;
    else if (seen && expletiveLinks.has(token.lower)) return hasAdjective(context, at, k);
    else if (!/^(?:AUX|PART|ADV|ADJ|VERB|NOUN|DET)$/.test(token.tag) || (!seen && token.tag === 'VERB')) return false;
  }
  return false;
}

function hasAdjective(context: Context, from: number, to: number): boolean {
  const between = context.view.tokens.slice(from + 2, to);
  return between.some((token) => token.tag === 'ADJ') || context.view.tokens[to]?.lower === 'that';
}
