import type { GazetteerAlias } from '../../model/gazetteer.js';
import { classifyName } from './classify-name.js';
import type { Context } from './context.js';
import { listedDraft } from './listed-draft.js';
import type { PhraseMatch } from './match-phrases.js';
import { extendName, headEnd, nameBoundary } from './name-bounds.js';
import { readLonger } from './read-longer.js';
import { readTitle } from './read-title.js';
import type { Piece } from './piece.js';
import { isCapital, isHyphen } from './view.js';

/** Reads the first name of a row of capitals from `from` to `end`. */
export function readPiece(context: Context, from: number, end: number): Piece {
  const listed = context.gazetteer(from);
  const boundary = nameBoundary(context, from, end);
  if (!listed) return readUnlisted(context, from, boundary);
  if (isPersonByGivenName(context, from, listed, end)) return readUnlisted(context, from, boundary);
  const remembered = rememberedEnd(context, from, listed.to, boundary);
  if (remembered) return readUnlisted(context, from, remembered);
  const longer = listed.to < boundary ? readLonger(context, from, listed, boundary) : null;
  return longer ?? { draft: listedDraft(context, from, listed), to: listed.to };
}

/** The end of a longer name that the document knows, where no head word makes a still longer one. */
function rememberedEnd(context: Context, from: number, after: number, end: number): number | null {
  if (end === after || headEnd(context, after, end) !== null) return null;
  for (let to = end; to > after; to--) {
    const known = context.memory.get(context.key(from, to));
    if (known && known.candidates.length === 0 && known.type !== 'person') return to;
  }
  return null;
}

function readUnlisted(context: Context, from: number, end: number): Piece {
  if (isDirection(context, from, end)) return { draft: null, to: from + 1 };
  const to = extendName(context, from, end);
  return { draft: classifyName(context, from, to), to };
}

/** "Northern Iraq": the listed place is all there is. */
function isDirection(context: Context, from: number, end: number): boolean {
  const listed =
    from + 1 < end && context.lexicon.directions.has(context.lower(from)) ? context.gazetteer(from + 1) : null;
  return (
    listed !== null && listed.to >= end && listed.values.some(({ type }) => type === 'place' || type === 'country')
  );
}

/** An ordinary word with a capital is a surname if what it names does something. */
function actsAfter(context: Context, at: number): boolean {
  const next = context.view.tokens[at];
  return context.view.style === 'plain' && next !== undefined && /^(?:VERB|AUX)$/.test(next.tag) && !isCapital(next);
}

/** "Jordan Peterson", "Georgia Meloni": a given name that is a place's too, before a word that is neither listed nor ordinary. */
function isPersonByGivenName(
  context: Context,
  from: number,
  listed: PhraseMatch<GazetteerAlias>,
  end: number,
): boolean {
  if (listed.to !== from + 1 || listed.to >= end || !context.isGiven(from)) return false;
  if (listed.values.some((alias) => alias.type === 'person') || isHyphen(context.view, listed.to)) return false;
  if (readTitle(context, listed.to) !== null || context.lexicon.heads.has(context.key(listed.to, listed.to + 1)))
    return false;
  const surname = context.gazetteer(listed.to);
  if (surname) return surname.values.every(({ type, form }) => type === 'person' && form === 'name');
  return !context.isOrdinary(listed.to) || actsAfter(context, listed.to + 1);
}
