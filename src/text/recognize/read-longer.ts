import type { GazetteerAlias } from '../../model/gazetteer.js';
import type { NameHead } from '../../model/recognition-lexicon.js';
import { classifyName, headOf, typeOfHead } from './classify-name.js';
import type { Context } from './context.js';
import { changed, newDraft } from './draft.js';
import type { Draft } from './draft.js';
import { listedDraft } from './listed-draft.js';
import type { PhraseMatch } from './phrases.js';
import { extendName, headEnd } from './name-bounds.js';
import type { Piece } from './piece.js';
import { readTitle } from './read-title.js';
import { countryOf, resolveOrgan } from './resolve-organ.js';
import { isAcronym, isCapital, isHyphen, isPossessive, keyOf, headAt } from './view.js';
import { FIRM_HEADS } from './word-lists.js';

/** A name that goes on after a listed one: "Boston Consulting Group", "Kenyan Defence Ministry"; null if the listed one ends here. */
export function readLonger(
  context: Context,
  from: number,
  listed: PhraseMatch<GazetteerAlias>,
  end: number,
): Piece | null {
  const isTitle = readTitle(context, listed.to) !== null && !opensLocal(context, listed.to);
  if (isHyphen(context.view, listed.to) || isTitle) return null;
  const first = listedDraft(context, from, listed);
  if (!first) return null;
  const to = headEnd(context, listed.to, end);
  if (to === null) return readBranch(context, first, end) ?? readWithoutHead(context, first, end);
  const whole = extendName(context, from, to);
  const head = headOf(context, listed.to - 1, whole) ?? headOf(context, from, whole);
  if (head === 'law' || head === 'product') return { draft: first.type === 'place' ? null : first, to: whole };
  // "Syrian Arab Republic", "Chechen Republic"
  if (head === 'country' && first.form === 'adjective')
    return { draft: changed(first, { to: whole, form: 'name' }), to: whole };
  if (head !== 'body' && isOwnName(context, first, whole)) return null;
  return { draft: longerDraft(context, first, whole, head), to: whole };
}

/** A name that goes on from a listed one, or stands for itself where `first` is empty. */
export function longerDraft(context: Context, first: Draft, to: number, head: NameHead | null): Draft {
  const type = head ? typeOfHead(head) : 'organization';
  const draft = newDraft(first.from, to, type, 'surroundings');
  draft.head = head;
  if (first.type === 'organization' && first.to > first.from && isLegalForm(context, first.to, to)) {
    draft.candidates = first.candidates;
    return draft;
  }
  const isOrgan =
    type === 'organization' &&
    first.to > first.from &&
    first.type !== 'person' &&
    (head === 'body' || first.form === 'adjective') &&
    !isOnlyThere(context, first, to);
  if (!isOrgan) return draft;
  const parent = isLocal(context, first, to) ? changed(first, { metonym: null }) : first;
  draft.parent = parent;
  draft.candidates = resolveOrgan(context, parent, first.to, to);
  return draft;
}

/** The "Metropolitan" of "Accra Metropolitan Assembly" is no archbishop. */
function opensLocal({ view, lexicon }: Context, at: number): boolean {
  return lexicon.localWords.has(keyOf(view, at)) && headAt(view, at + 1) === 'body' && isCapital(view, at + 1);
}

/** "Harare City Council": the city's own, though it is the seat of a government. */
function isLocal(context: Context, first: Draft, to: number): boolean {
  const { localWords, seatedHeads } = context.lexicon;
  const isCourt = seatedHeads.has(context.key(to - 1, to));
  return first.metonym !== null && !isCourt && localWords.has(context.key(first.to, first.to + 1));
}

/** "Suez Canal Authority", "Mombasa High Court", "Chad Council of Churches": a body that is named after a place and not part of it. */
function isOnlyThere(context: Context, first: Draft, to: number): boolean {
  for (let at = first.to; at < to; at++) if (context.lexicon.privateWords.has(context.key(at, at + 1))) return true;
  if (first.type !== 'place' || first.form !== 'name') return false;
  const { sites, seatedHeads } = context.lexicon;
  return (
    sites.has(context.key(first.to - 1, first.to)) ||
    (first.metonym === null && seatedHeads.has(context.key(to - 1, to)))
  );
}

/** "Airbus | SE" */
function isLegalForm(context: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (context.headAt(at) !== 'suffix') return false;
  return true;
}

/** "German Infineon Technologies", "China Huawei": what follows an adjective or a country is a name by itself. */
function isOwnName(context: Context, first: Draft, end: number): boolean {
  if (first.form !== 'adjective' && first.type !== 'country') return false;
  if (isNationalBranch(context, first, end)) return false;
  const inner = context.gazetteer(first.to);
  if (first.to + 1 === end && isAcronym(context.view, first.to)) return context.headAt(first.to) === null;
  return (
    (inner !== null && !isNamesake(context, first, inner, end)) ||
    isAcronym(context.view, first.to) ||
    !(context.isOrdinary(first.to) || context.isIn(first.to, FIRM_HEADS))
  );
}

/** "Mongolian People's Party": what is listed without the adjective is another country's. */
function isNamesake(context: Context, first: Draft, inner: PhraseMatch<GazetteerAlias>, end: number): boolean {
  const country = countryOf(context, first);
  const homes = inner.values.map(({ actor }) => context.lexicon.gazetteer.actors.get(actor)?.country ?? null);
  return (
    first.form === 'adjective' &&
    inner.to === end &&
    inner.to - first.to > 1 &&
    homes.every((home) => home !== null && home !== country)
  );
}

/** "Kenya Red Cross", "Samoa Labour Party": a country's own name, then only ordinary words. */
function isNationalBranch(context: Context, first: Draft, end: number): boolean {
  if (first.form !== 'name' || isAcronym(context.view, first.from)) return false;
  for (let at = first.to; at < end; at++) {
    const isWord = context.isOrdinary(at) || context.isIn(at, FIRM_HEADS);
    if (isCapital(context.view, at) && !isWord) return false;
  }
  return true;
}

/** "Greenpeace Chile", "Google Korea", before no noun that the country would belong to. */
function readBranch(context: Context, first: Draft, end: number): Piece | null {
  const country = context.gazetteer(first.to);
  const isBranch =
    first.type === 'organization' &&
    first.head !== 'body' &&
    country?.to === end &&
    country.values.every(({ type, form }) => (type === 'country' || type === 'place') && form === 'name');
  if (!isBranch || context.view.style !== 'plain') return null;
  const next = context.view.tokens[end];
  if (isPossessive(context.view, end) || isHyphen(context.view, end) || /^(?:NOUN|ADJ|PROPN)$/.test(next?.tag ?? ''))
    return null;
  // "told Reuters Chad had attacked"
  const isClause = context.view.tokens[first.from - 1]?.tag === 'VERB' && /^(?:VERB|AUX)$/.test(next?.tag ?? '');
  if (isClause) return null;
  return { draft: newDraft(first.from, end, 'organization', 'surroundings'), to: end };
}

/** "Lagos Fashion Week": a place, then ordinary words with capitals. */
function readWithoutHead(context: Context, first: Draft, end: number): Piece | null {
  if (first.form !== 'name' || first.type === 'country' || first.type === 'group' || first.type === 'person')
    return null;
  if (context.gazetteer(first.to) || context.memory.has(context.key(first.to, end)) || !mayGoOn(context, first.to))
    return null;
  return { draft: classifyName(context, first.from, end), to: end };
}

/** An ordinary word, or in running text any that is no name by itself. */
function mayGoOn(context: Context, at: number): boolean {
  if (context.isOrdinary(at)) return true;
  const listed = context.gazetteer(at - 1)?.values ?? [];
  return (
    context.view.style === 'plain' &&
    listed.length > 0 &&
    listed.every(({ type }) => type === 'place' || (type === 'organization' && !context.isGiven(at)))
  );
}
