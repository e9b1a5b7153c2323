import type { ActorNoun } from '../../model/recognition-lexicon.js';
import type { Context } from './context.js';
import { newDraft } from './draft.js';
import type { Draft } from './draft.js';
import { DETERMINER, MAY_REFER } from './marks.js';
import { hasNoun, nounAt } from './phrases.js';
import { hasMark, isCapital, isHyphen, isInitial, isPossessive } from './view.js';

const MAX_MODIFIERS = 5;
const NONE: readonly never[] = [];

/** Definite descriptions that can stand for a known actor: "the Danish shipper", "Chad's president", "its army". */
export function readDescriptions(
  context: Context,
  names: readonly Draft[],
  pronouns: readonly Draft[],
): readonly Draft[] {
  const { has, marks } = context.view;
  if ((has & MAY_REFER) === 0) return NONE;
  const drafts: Draft[] = [];
  const inner = byStart(names, pronouns, marks.length);
  for (let at = 0; at < marks.length; at++) {
    if (((marks[at] as number) & MAY_REFER) === 0) continue;
    const start = isPossessive(context.view, at) ? afterOwner(names, drafts, at) : startOf(context, at, inner);
    const draft = start ? readDescription(context, start, inner) : readBare(context, at, inner);
    if (!draft) continue;
    drafts.push(draft);
    at = draft.to - 1;
  }
  return drafts;
}

/** By token, a draft that begins there. */
type ByToken = readonly (Draft | undefined)[];

/** The pronouns, the names and those inside them by where they begin: of several the outermost. */
function byStart(names: readonly Draft[], pronouns: readonly Draft[], length: number): ByToken {
  const inner = new Array<Draft | undefined>(length);
  for (const draft of names) addByStart(draft, inner);
  for (const draft of pronouns) inner[draft.from] = draft;
  return inner;
}

function addByStart(draft: Draft, inner: (Draft | undefined)[]): void {
  if (draft.parent) addByStart(draft.parent, inner);
  inner[draft.from] = draft;
}

/** Where a description begins, whose it is, and the first token after that. */
interface Start {
  readonly from: number;
  readonly owner: Draft | null;
  readonly next: number;
}

/** "Chad's", "the Danish shipper's" */
function afterOwner(names: readonly Draft[], descriptions: readonly Draft[], at: number): Start | null {
  const last = descriptions.at(-1);
  const owner = last?.to === at ? last : names.findLast(({ to }) => to === at);
  return owner ? { from: owner.from, owner, next: at + 1 } : null;
}

function startOf(context: Context, at: number, inner: ByToken): Start | null {
  const token = context.view.tokens[at];
  if (!token || !hasMark(context.view, at, DETERMINER)) return null;
  const draft = inner[at] ?? null;
  if (draft) return draft.form === 'pronoun' ? { from: at, owner: draft, next: at + 1 } : null;
  if (isPaperTitle(context, at)) return null;
  return token.tag === 'DET' || token.tag === 'PRON' ? { from: at, owner: null, next: at + 1 } : null;
}

/** "The Nation", "The Company" with both capitals within a sentence are somebody's name. */
function isPaperTitle({ view }: Context, at: number): boolean {
  return view.style === 'plain' && at > 0 && !isInitial(view, at) && isCapital(view, at) && isCapital(view, at + 1);
}

function readDescription(context: Context, start: Start, inner: ByToken): Draft | null {
  const end = Math.min(start.next + MAX_MODIFIERS + 1, context.view.tokens.length);
  if (!hasNoun(context.view, start.next, end)) return null;
  let parent = start.owner;
  for (let at = start.next; at < end; at++) {
    const draft = inner[at];
    if (draft && (parent === null || draft.form === 'adjective') && draft.parent === null && mayModify(draft)) {
      parent ??= draft;
      at = draft.to - 1;
      continue;
    }
    if (draft) return null;
    if (parent !== start.owner && isVerb(context, at) && !isHyphen(context.view, at - 1)) return null;
    const match = nounAt(context.view, at);
    const noun =
      match && endsPhrase(context, match.to, inner) ? describes(match.values, start.owner !== null) : undefined;
    if (match && noun && !goesOn(context, match.to, noun)) {
      const { from } = start;
      return describe(context, { from, nounFrom: at, to: match.to }, noun, parent);
    }
    if (!isModifier(context, at, parent === start.owner)) return null;
  }
  return null;
}

/** The "accused" of "the Labour Party accused him", which "the accused" has not. */
function isVerb(context: Context, at: number): boolean {
  const token = context.view.tokens[at];
  return token?.tag === 'VERB' && token.lemma !== token.lower && /ed$/.test(token.lower);
}

/** "Parliament voted", "told police" */
function readBare(context: Context, at: number, inner: ByToken): Draft | null {
  const match = nounAt(context.view, at);
  const noun = match?.values.find(({ bare }) => bare);
  if (!match || !noun || inner[at]) return null;
  const before = at > 0 ? context.view.tokens[at - 1] : undefined;
  if ((before && /^(?:ADJ|NOUN|PROPN|DET|NUM|PART)$/.test(before.tag)) || isHyphen(context.view, at - 1)) return null;
  if (!endsPhrase(context, match.to, inner)) return null;
  const body = { from: at, nounFrom: at, to: match.to };
  return describe(context, body, { ...noun, type: 'organization' }, null);
}

function describe(
  context: Context,
  { from, nounFrom, to }: { readonly from: number; readonly nounFrom: number; readonly to: number },
  { kind, organ, type, plural }: ActorNoun,
  parent: Draft | null,
): Draft {
  const last = context.view.tokens[to - 1];
  const isPlural =
    plural || type === 'group' || (last !== undefined && last.lemma !== last.lower && /s$/.test(last.lower));
  const draft = newDraft(from, to, kind === 'description' ? type : 'organization', 'surroundings');
  draft.form = 'description';
  draft.parent = parent;
  draft.noun = { kind, organ, form: context.key(nounFrom, to) };
  draft.plural = isPlural;
  return draft;
}

/** "the Danish shipper", "the Oslo-based firm", "the EU chief" */
function mayModify(draft: Draft): boolean {
  return draft.form === 'adjective' || (draft.form === 'name' && draft.type !== 'person' && draft.type !== 'event');
}

function describes(values: readonly ActorNoun[], isOwned: boolean): ActorNoun | undefined {
  const acting = values.find(({ kind }) => kind === 'organ' || kind === 'delegate' || kind === 'irregular');
  if (isOwned && acting) return acting;
  return (
    values.find(({ kind, type }) => kind === 'description' && type !== 'organization') ??
    acting ??
    values.find(({ kind }) => kind === 'description')
  );
}

/** Whether a noun phrase can end before a token: no noun goes on with it, and no name that it merely introduces. */
function endsPhrase(context: Context, at: number, inner: ByToken): boolean {
  const token = context.view.tokens[at];
  if (!token) return true;
  if (inner[at]?.form === 'name' && token.spaced) return false;
  if (isHyphen(context.view, at)) return false;
  const next = context.view.tokens[at + 1];
  // "the Ukrainian state company that": no state
  if (token.tag === 'NOUN' && token.lower === token.lemma && next?.tag === 'PRON' && saysWhat(context, at))
    return false;
  if (token.tag === 'NOUN' && next && /^(?:DET|PROPN|PRON)$/.test(next.tag) && token.spaced)
    return inner[at + 1]?.form !== 'name' || !saysWhat(context, at);
  return token.tag !== 'NOUN' && !(token.tag === 'PROPN' && token.spaced);
}

/** "the trade union federation Cosatu": a noun right before a name that says what that is. */
function saysWhat({ view }: Context, at: number): boolean {
  const match = nounAt(view, at);
  return match?.to === at + 1 && match.values.some(({ kind, type }) => kind === 'description' && type !== 'person');
}

/** "the billionaire brothers X and Y" is no billionaire, "the state nuclear firm" no state. */
function goesOn({ view: { tokens } }: Context, at: number, { type, attributive }: ActorNoun): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.tag === 'NOUN') return type === 'person' && next?.tag !== 'DET';
  return attributive && token?.tag === 'ADJ' && (next?.tag === 'NOUN' || next?.tag === 'PROPN');
}

/** A participle modifies right after the article ("the sanctioned bank"); after a name it is a verb. */
function isModifier(context: Context, at: number, mayBeParticiple: boolean): boolean {
  const token = context.view.tokens[at];
  if (!token) return false;
  if (isHyphen(context.view, at)) return true;
  if (isCapital(context.view, at) && !context.isOrdinary(at)) return false;
  const { tag } = token;
  if (tag === 'ADJ' || tag === 'NOUN' || tag === 'NUM' || tag === 'PROPN' || tag === 'ADV') return true;
  if (isHyphen(context.view, at - 1) && context.lexicon.compoundEnds.has(token.lower)) return true;
  return tag === 'VERB' && /(?:ed|ing)$/.test(token.lower) && (mayBeParticiple || isHyphen(context.view, at - 1));
}
