import { classifyName } from './classify-name.js';
import type { Context } from './context.js';
import { changed, headedDraft, newDraft } from './draft.js';
import type { Draft } from './draft.js';
import { extendName } from './name-bounds.js';
import { nounAt } from './phrases.js';
import { readRun, startsName } from './read-run.js';
import { readTitle } from './read-title.js';
import { PARTICLE } from './marks.js';
import { hasMark, isAcronym, isCapital, isHyphen, isIn, isInitial, opensWord } from './view.js';
import type { View } from './view.js';
import { NUMBERED_HEADS, OPENERS, OWNER_LINKS, PARTY_WORDS } from './word-lists.js';

/** Names that begin with what else begins none: "Local 6214", "Doctors for Hope", "al-Fashqa". */
export function readOdd(context: Context, at: number): Draft | null {
  if (context.view.style !== 'plain') return null;
  return readNumbered(context, at) ?? readParty(context, at) ?? readMembers(context, at) ?? readArabic(context, at);
}

/** "Local 6214" */
function readNumbered({ view }: Context, at: number): Draft | null {
  if (!isIn(view, at, NUMBERED_HEADS) || !isCapital(view, at)) return null;
  const number = view.tokens[at + 1];
  const isCounted = view.tokens[at + 2]?.tag === 'NOUN';
  return number?.spaced === true && !isCounted && /^\d{2,5}$/.test(number.text)
    ? headedDraft(at, at + 2, 'organization')
    : null;
}

/** "Socialist", "Liberals" */
function opensParty(view: View, at: number): boolean {
  return isIn(view, at, PARTY_WORDS) && isCapital(view, at);
}

/** "Socialist | deputy", "Green | lawmaker": the party of whoever it is; first in a sentence it may be any word. */
export function readPartisan(context: Context, at: number): Draft | null {
  const { view, lexicon } = context;
  if (!opensParty(view, at) || view.style !== 'plain' || context.gazetteer(at)) return null;
  const to = [at + 2, at + 1].find((end) => lexicon.partyWords.has(context.key(at, end)) && isCapital(view, end - 1));
  const role = to === undefined ? undefined : view.tokens[to];
  if (to === undefined || !role?.spaced || (isInitial(view, at) && !context.memory.has(`${context.key(at, to)} party`)))
    return null;
  const isRole = readTitle(context, to)?.kind === 'role' || (readTitle(context, to) !== null && isAcronym(view, to));
  return isRole && (!isCapital(view, to) || isAcronym(view, to))
    ? newDraft(at, to, 'organization', 'surroundings')
    : null;
}

/** "the | Liberals accused": after an article the plural of what one is in a party is that party. */
function readParty(context: Context, at: number): Draft | null {
  const { view, lexicon } = context;
  if (!opensParty(view, at)) return null;
  const token = view.tokens[at];
  const isMany = token?.tag !== 'VERB' && lexicon.partyWords.has((token?.lower ?? '').replace(/s$/, ''));
  if (!isMany || !token?.lower.endsWith('s') || !context.isLinker(at - 1) || context.gazetteer(at)) return null;
  return opensWord(view, at + 1) || isHyphen(view, at + 1)
    ? null
    : newDraft(at, at + 1, 'organization', 'surroundings');
}

/** "Colombians for Dialogue", "the Mothers of Bratunac": capitals for many, within a sentence, then what they are for or where they are of. */
function readMembers(context: Context, at: number): Draft | null {
  const { view, lexicon } = context;
  const [token, link] = [view.tokens[at], view.tokens[at + 1]];
  if (!token?.lower.endsWith('s') || !link || !isCapital(view, at) || !isIn(view, at + 1, OPENERS)) return null;
  if (isInitial(view, at) || context.isStop(at) || !isFree(context, at + 2)) return null;
  const isOf = isIn(view, at + 1, OWNER_LINKS);
  if (!(isOf ? isPersons(context, at) : link.lower === lexicon.purpose && isMany(context, at))) return null;
  return headedDraft(at, extendName(context, at + 2, readRun(context, at + 2)), 'organization');
}

/** A capital that begins a name which is no person's. */
function isFree(context: Context, at: number): boolean {
  const { view } = context;
  if (!isCapital(view, at) || !startsName(context, at) || readTitle(context, at) !== null) return false;
  if (context.isGiven(at) && isCapital(view, at + 1)) return false;
  return context.gazetteer(at)?.values.some(({ type }) => type === 'person') !== true;
}

function isPersons(context: Context, at: number): boolean {
  if (readTitle(context, at) !== null || context.token(at - 1)?.tag !== 'DET') return false;
  const nouns = nounAt(context.view, at)?.values ?? [];
  return nouns.some(({ type, kind }) => type === 'person' && kind === 'description');
}

function isMany(context: Context, at: number): boolean {
  const token = context.view.tokens[at];
  const listed = context.gazetteer(at);
  if (listed) return listed.to === at + 1 && listed.values.every(({ type }) => type === 'group');
  return (
    context.isOrdinary(at) && token !== undefined && token.lemma !== token.lower && readTitle(context, at) === null
  );
}

/** "al-Fashqa", which nobody listed: the article is part of the name. */
function readArabic(context: Context, at: number): Draft | null {
  const { view } = context;
  const isArticle = hasMark(view, at, PARTICLE) && /^\p{Ll}{2}$/u.test(view.tokens[at]?.text ?? '');
  if (!isArticle || !isHyphen(view, at + 1) || !context.isNameToken(at + 2)) return null;
  if (context.memory.has(context.key(at, at + 3)) || context.gazetteer(at + 2)) return null;
  const to = readRun(context, at + 2);
  const rest = to === at + 3 ? classifyName(context, at, to) : null;
  return rest?.known === 'shape' ? changed(rest, { type: 'organization' }) : rest;
}
