import type { GazetteerAlias } from '../../model/gazetteer.js';
import { classifyName, headOf, typeOfHead } from './classify-name.js';
import type { Context } from './context.js';
import { blankDraft } from './draft.js';
import type { Draft } from './draft.js';
import { longestPhrase } from './match-phrases.js';
import type { PhraseMatch } from './match-phrases.js';
import { readTitle } from './read-title.js';
import { startsName } from './read-run.js';
import { isHyphen } from './view.js';

/** A name, or tokens that turned out to be none, and where reading goes on. */
export interface Piece {
  readonly draft: Draft | null;
  readonly to: number;
}

/** Reads the first name of a row of capitals from `from` to `end`. */
export function readPiece(context: Context, from: number, end: number): Piece {
  const listed = context.gazetteer(from);
  if (!listed) return readUnlisted(context, from, boundary(context, from, end));
  const alias = listed.values[0];
  if (!alias) return { draft: null, to: from + 1 };
  if (isPersonByGivenName(context, from, listed, end)) return readUnlisted(context, from, boundary(context, from, end));
  const longer = listed.to < end ? readLonger(context, from, listed, end) : null;
  return longer ?? { draft: listedDraft(context, from, listed), to: listed.to };
}

/** A mention of whoever bears the listed name, unless the document uses it for somebody else. */
export function listedDraft(context: Context, from: number, match: PhraseMatch<GazetteerAlias>): Draft | null {
  const [first] = match.values;
  if (!first) return null;
  const known = context.memory.get(context.key(from, match.to));
  if (known?.type === 'person' && match.to - from === 1 && first.type !== 'country') {
    return { ...blankDraft, from, to: match.to, type: 'person', candidates: known.candidates, known: 'surroundings' };
  }
  const values = pickForm(context, from, match);
  const alias = values[0];
  if (!alias) return null;
  const candidates = [...new Set(values.map((value) => value.actor))];
  const metonym =
    candidates.map((id) => context.lexicon.gazetteer.actors.get(id)?.metonym ?? null).find((id) => id !== null) ?? null;
  const form = alias.form === 'adjective' ? 'adjective' : 'name';
  return {
    ...blankDraft,
    from,
    to: match.to,
    form,
    type: alias.type,
    candidates,
    metonym,
    known: 'gazetteer',
    head: headOf(context, from, match.to),
  };
}

/** "Chinese" before a noun is the country's adjective, after "the" and before no noun its people; after "speak" a language. */
function pickForm(context: Context, from: number, match: PhraseMatch<GazetteerAlias>): readonly GazetteerAlias[] {
  const names = match.values.filter((alias) => alias.form === 'name');
  const adjectives = match.values.filter((alias) => alias.form === 'adjective');
  const people = match.values.filter((alias) => alias.form === 'people');
  const next = context.view.tokens[match.to];
  const hasNoun = next !== undefined && /^(?:NOUN|ADJ|PROPN|VERB)$/.test(next.tag) && isAttributive(context, match.to);
  if (people.length > 0 && (adjectives.length === 0 || (context.lower(from - 1) === 'the' && !hasNoun))) return people;
  if (adjectives.length > 0 && names.length === 0) {
    return context.lexicon.languageCues.has(context.lower(from - 1)) && !hasNoun ? [] : adjectives;
  }
  return names;
}

function isAttributive(context: Context, at: number): boolean {
  const token = context.view.tokens[at];
  if (!token) return false;
  if (isHyphen(context.view, at)) return true;
  return token.tag !== 'VERB' || longestPhrase(context.lexicon.nouns, context.view, at) !== null;
}

/** "Jordan Peterson", "Georgia Meloni": a given name that is also a place's, before a word that is no listed name or ordinary word. */
function isPersonByGivenName(
  context: Context,
  from: number,
  listed: PhraseMatch<GazetteerAlias>,
  end: number,
): boolean {
  if (listed.to !== from + 1 || listed.to >= end || !context.isGiven(from)) return false;
  if (listed.values.some((alias) => alias.type === 'person')) return false;
  return (
    !context.isOrdinary(listed.to) &&
    context.gazetteer(listed.to) === null &&
    readTitle(context, listed.to) === null &&
    !isHyphen(context.view, listed.to)
  );
}

/** A name that goes on after a listed one: "Boston Consulting Group", "Ukraine's" aside; null if the listed one ends here. */
function readLonger(context: Context, from: number, listed: PhraseMatch<GazetteerAlias>, end: number): Piece | null {
  if (isHyphen(context.view, listed.to) || readTitle(context, listed.to)) return null;
  const stop = boundary(context, from, end);
  const to = headEnd(context, listed.to, stop);
  const parent = listedDraft(context, from, listed);
  if (to !== null) {
    const whole = extendName(context, from, to);
    const head = headOf(context, listed.to, whole) ?? headOf(context, from, whole);
    if (head === 'law' || head === 'product') return { draft: null, to: whole };
    const type = head ? typeOfHead(head) : 'organization';
    const isOrgan =
      type === 'organization' &&
      parent !== null &&
      parent.type !== 'person' &&
      (head === 'body' || parent.form === 'adjective');
    return {
      draft: { ...blankDraft, from, to: whole, type, head, parent: isOrgan ? parent : null, known: 'surroundings' },
      to: whole,
    };
  }
  const alias = listed.values[0];
  const isCountryLike = alias?.form !== 'name' || alias.type === 'country' || alias.type === 'group';
  if (isCountryLike || context.gazetteer(listed.to) || context.memory.has(context.key(listed.to, stop))) return null;
  if (alias.type === 'person' || (alias.type === 'organization' && !context.isOrdinary(listed.to))) return null;
  return context.isOrdinary(listed.to) ? { draft: classifyName(context, from, stop), to: stop } : null;
}

/** The end of the last head word between two tokens, before any other listed name that a head would not take in. */
function headEnd(context: Context, from: number, end: number): number | null {
  let found: number | null = null;
  for (let at = from; at < end; at++) {
    const inner = context.gazetteer(at);
    if (inner && at > from && inner.values.some((alias) => alias.type === 'person' || alias.type === 'country'))
      return found;
    const head = context.lexicon.heads.get(context.key(at, at + 1));
    if (head) found = at + 1;
  }
  return found;
}

function readUnlisted(context: Context, from: number, end: number): Piece {
  const to = extendName(context, from, end);
  return { draft: classifyName(context, from, to), to };
}

/** Where the name that starts at `from` must end: before a title with a name after it, or before a listed country or person. */
function boundary(context: Context, from: number, end: number): number {
  for (let at = Math.max(from + 1, context.gazetteer(from)?.to ?? 0); at < end; at++) {
    const title = readTitle(context, at);
    if (title && title.to < end && !context.lexicon.nameSuffixes.has(context.key(title.to, title.to + 1))) return at;
    if (title && title.kind === 'office' && title.to === end && title.to - at > 1) return at;
    const listed = context.gazetteer(at);
    if (listed && listed.to - at > 1 && listed.values.some((alias) => alias.type === 'person')) return at;
  }
  return end;
}

/** Goes on after a head word: "Institute | for the World Economy". */
export function extendName(context: Context, from: number, end: number): number {
  const { openers, heads, linkers } = context.lexicon;
  const head = heads.get(context.key(end - 1, end));
  if (!head || head === 'suffix' || head === 'product' || !openers.has(context.lower(end))) return end;
  let at = end + 1;
  if (linkers.has(context.lower(at)) && !startsName(context, at)) at++;
  if (!startsName(context, at)) return end;
  if (head === 'place' && from === end - 1) return end;
  if (context.lower(end) === 'for' && context.gazetteer(at)?.values.some((alias) => alias.type === 'person'))
    return end;
  let to = Math.max(at + 1, context.gazetteer(at)?.to ?? 0);
  for (;;) {
    const next = afterLink(context, to);
    if (next === to) return extendName(context, from, to);
    to = next;
  }
}

function afterLink(context: Context, at: number): number {
  if (startsName(context, at) && context.view.tokens[at]?.spaced && !readTitle(context, at))
    return Math.max(at + 1, context.gazetteer(at)?.to ?? 0);
  const isLink = context.lower(at) === 'and' || context.view.tokens[at]?.text === '&';
  const isInside =
    isLink &&
    context.isNameToken(at + 1) &&
    context.isOrdinary(at + 1) &&
    context.isOrdinary(at - 1) &&
    !readTitle(context, at + 1);
  return isInside && !context.gazetteer(at + 1) ? at + 2 : at;
}
