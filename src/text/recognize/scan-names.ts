import { knownDraft } from './classify-name.js';
import type { Context } from './context.js';
import { changed, headedDraft, newDraft } from './draft.js';
import type { Draft } from './draft.js';
import { isProduct } from './is-product.js';
import { nounAt } from './phrases.js';
import { afterParticles, readRun, startsName } from './read-run.js';
import { isCapitalTitle, readTitle } from './read-title.js';
import type { TitleMatch } from './read-title.js';
import { readPiece } from './read-piece.js';
import { readSpelled } from './spelled-name.js';
import { skipDateline } from './skip-dateline.js';
import { readOdd, readPartisan } from './read-odd.js';
import { readPerson } from './read-person.js';
import { MAY_OPEN, OPENS_ODD, ORDINAL, OWNS, QUOTE, STOP } from './marks.js';
import { hasMark, isAcronym, isCapital, isPossessive, marksAt, opensWord } from './view.js';
import { FIRM_HEADS, OWNER_LINKS } from './word-lists.js';

/** How many words of a name may stand in quotation marks. */
const MAX_QUOTED = 4;

/** All names of a sentence in order, and offices that stand alone ("the Defence Secretary") as descriptions; none overlap. */
export function scanNames(context: Context): Draft[] {
  const drafts: Draft[] = [];
  const { marks } = context.view;
  let next = skipDateline(context.view);
  for (let at = next; at < marks.length; at++)
    if (at >= next && ((marks[at] as number) & MAY_OPEN) !== 0) next = readAt(context, at, drafts);
  return drafts;
}

function readAt(context: Context, at: number, drafts: Draft[]): number {
  const marks = marksAt(context.view, at);
  if ((marks & QUOTE) !== 0) return readQuotedAt(context, at, drafts);
  const spelled = readSpelled(context, at);
  if (spelled) {
    if (spelled.draft) drafts.push(spelled.draft);
    return spelled.to;
  }
  const isOdd = (marks & OPENS_ODD) !== 0;
  const vessel = isOdd ? vesselEnd(context, at) : at;
  if (vessel > at) return vessel;
  const partisan = isOdd ? readPartisan(context, at) : null;
  if (partisan) {
    drafts.push(partisan);
    return partisan.to;
  }
  const title = readTitle(context, at);
  const person = title && readPerson(context, at, title);
  if (person) {
    person.title = { from: at, to: title.to };
    drafts.push(person);
    return afterSee(context, title.to, person.to);
  }
  const office = title && readOffice(context, title) ? title.to + 2 : at;
  if (office > at) {
    drafts.push(headedDraft(at, office, 'body'));
    return office;
  }
  const odd = isOdd ? readOddName(context, at) : null;
  if (odd) {
    drafts.push(odd);
    return odd.to;
  }
  const listed = context.gazetteer(at);
  if (title && isOfficeAlone(context, at, title) && !(listed && listed.to > title.to)) {
    drafts.push(officeAlone(context, at, title.to));
    return title.to;
  }
  if ((marks & STOP) !== 0 || !startsName(context, at)) return at + 1;
  const end = readRun(context, at);
  const piece = readPiece(context, at, end);
  if (piece.draft && isProduct(context, piece.draft)) return piece.to;
  if (piece.draft) drafts.push(withOrdinal(context, piece.draft));
  // "Patriarch Kirill | of Moscow"
  return piece.draft?.type === 'person' ? afterSee(context, piece.to - 1, piece.to) : piece.to;
}

function readQuotedAt(context: Context, at: number, drafts: Draft[]): number {
  const quoted = readQuoted(context, at);
  if (quoted) drafts.push(quoted);
  return quoted?.to ?? at + 1;
}

function readOddName(context: Context, at: number): Draft | null {
  if (hasMark(context.view, at, ORDINAL)) return readUnit(context, at);
  return readOdd(context, at) ?? readParticleName(context, at);
}

/** "the Defence Secretary" */
function officeAlone(context: Context, from: number, to: number): Draft {
  const draft = newDraft(from, to, 'person', 'shape');
  draft.form = 'description';
  draft.noun = { kind: 'description', organ: null, form: context.key(from, to) };
  return draft;
}

/** "Archbishop Ieronymos | of Athens": the see is part of how a cleric is called. */
function afterSee(context: Context, name: number, to: number): number {
  const { lexicon, view } = context;
  if (to - name !== 1 || !hasMark(view, to, OWNS)) return to;
  const isCleric = lexicon.seeTitles.has(context.key(name - 1, name));
  if (!isCleric || !context.isIn(to, OWNER_LINKS) || !isCapital(view, to + 1)) return to;
  return Math.max(to + 2, context.gazetteer(to + 1)?.to ?? 0);
}

/** "Prime Minister's Office" */
function readOffice(context: Context, { kind, to }: TitleMatch): boolean {
  return kind === 'office' && context.view.style === 'plain' && ownsOffice(context, to);
}

/** "the 13th | Brigade", "the 34th Military Region": a number, and the head alone or a row of capitals that ends in one. */
function readUnit(context: Context, at: number): Draft | null {
  const { view } = context;
  if (!isCapital(view, at + 1)) return null;
  const to = readRun(context, at + 1);
  const head = context.headAt(to - 1);
  const isOrgan = nounAt(view, at + 1)?.values.some(({ kind }) => kind === 'organ') === true;
  const isUnit = to === at + 2 ? head === 'body' && !isOrgan : head === 'place' && isPlainRow(context, at + 1, to);
  return isUnit ? headedDraft(at, to, 'body') : null;
}

function isPlainRow(context: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!context.isOrdinary(at) || context.gazetteer(at)) return false;
  return to - from > 1;
}

/** "HMS Queen Elizabeth", "the USS Gerald Ford": a ship is nobody, whoever it is named after; `at` where there is none. */
function vesselEnd(context: Context, at: number): number {
  const { view, lexicon } = context;
  if (view.style !== 'plain' || !isAcronym(view, at)) return at;
  const isPrefix = lexicon.fronts.get(context.key(at, at + 1)) === 'product';
  let end = at + 1;
  while (isPrefix && opensWord(view, end) && end - at <= MAX_QUOTED) end++;
  return isPrefix && end > at + 1 ? end : at;
}

/** "the 93rd Mechanized Brigade", "the 9th U.S. Circuit Court of Appeals": the number is part of a body's name. */
function withOrdinal({ view }: Context, draft: Draft): Draft {
  const isNumbered = draft.head === 'body' && draft.known !== 'gazetteer' && draft.candidates.length === 0;
  return isNumbered && draft.from > 0 && hasMark(view, draft.from - 1, ORDINAL)
    ? changed(draft, { from: draft.from - 1 })
    : draft;
}

/** "Defence Secretary" with capitals and no name after it; a lone "General" or "Major" says too little. */
function isOfficeAlone(context: Context, at: number, title: TitleMatch): boolean {
  return (
    title.kind === 'office' &&
    context.view.style === 'plain' &&
    isCapitalTitle(context, at, title.to) &&
    !startsName(context, title.to) &&
    !ownsOffice(context, title.to)
  );
}

/** "Public Prosecutor's Office": a title that opens a body's name. */
function ownsOffice(context: Context, at: number): boolean {
  const { view } = context;
  return isPossessive(view, at) && isCapital(view, at + 1) && context.headAt(at + 1) === 'body';
}

/** "the “Iron Wolf” Brigade": words in quotation marks before a head. */
function readQuoted(context: Context, at: number): Draft | null {
  const { view } = context;
  let end = at + 1;
  while (end - at <= MAX_QUOTED && isCapital(view, end)) end++;
  const head = context.headAt(end + 1);
  const isClosed = end > at + 1 && hasMark(view, end, QUOTE) && isCapital(view, end + 1);
  if (!isClosed || (head !== 'body' && head !== 'organization')) return null;
  return headedDraft(at, end + 2, head);
}

/** "de Lima" where the document has "Leila de Lima". */
function readParticleName(context: Context, at: number): Draft | null {
  const past = afterParticles(context, at);
  if (past === at || !context.isNameToken(past)) return null;
  const isFirm = isCapital(context.view, past + 1) && context.isIn(past + 1, FIRM_HEADS);
  if (isFirm) return null;
  const known = context.memory.get(context.key(at, past + 1));
  return known ? knownDraft(at, past + 1, known) : null;
}
