import type { Context } from './context.js';
import type { Draft } from './draft.js';
import type { Known } from './memory.js';
import { isAcronym, isCapital, isHyphen } from './view.js';

/** Adds to what is known of a document the short forms that its fuller names can have later. */
export function rememberNames(context: Context, drafts: readonly Draft[], memory: Map<string, Known>): void {
  for (const draft of drafts) {
    if (draft.form !== 'name' || draft.parent) continue;
    const known = { type: draft.type, candidates: draft.candidates };
    if (draft.type === 'person') for (const key of personKeys(context, draft)) keep(memory, key, known, true);
    else for (const key of otherKeys(context, draft)) keep(memory, key, known, false);
    const acronym = acronymAfter(context, draft);
    if (acronym) keep(memory, acronym, known, true);
  }
}

function keep(memory: Map<string, Known>, key: string, known: Known, strong: boolean): void {
  if (strong && memory.get(key)?.type !== known.type) memory.set(key, known);
  else if (!memory.has(key)) memory.set(key, known);
}

/** The surname, with and without its particles; the first word too where it is no given name ("Kim Jong Un"). */
function personKeys(context: Context, draft: Draft): readonly string[] {
  const { nameSuffixes, particles } = context.lexicon;
  let end = draft.to;
  while (end > draft.from + 1 && nameSuffixes.has(context.key(end - 1, end))) end--;
  if (draft.known === 'shape' && end - draft.from < 2) return [];
  if (isFamilyFirst(context, draft, end)) return [context.key(draft.from, draft.from + 1)];
  const keys: string[] = [];
  let from = end - 1;
  while (from - 2 > draft.from && isHyphen(context.view, from - 1)) from -= 2;
  const last = context.view.tokens[end - 1];
  if (isCapital(last) && ((last?.text.length ?? 0) > 2 || from === draft.from)) keys.push(context.key(from, end));
  while (from > draft.from && (particles.has(context.lower(from - 1)) || isHyphen(context.view, from - 1))) from--;
  if (from < end - 1) keys.push(context.key(from, end));
  const isSure = draft.known !== 'shape' || !context.isOrdinary(draft.from);
  if (from > draft.from && !context.isGiven(draft.from) && isSure) keys.push(context.key(draft.from, draft.from + 1));
  return keys.filter((key) => key.length > 1);
}

/** "Kim Jong Un", "Moon Jae-in", "Hu Jintao" */
function isFamilyFirst(context: Context, draft: Draft, end: number): boolean {
  const words = end - draft.from;
  return (
    words >= 2 &&
    words <= 4 &&
    context.lexicon.familyFirst.has(context.key(draft.from, draft.from + 1)) &&
    !context.isGiven(draft.to - 1) &&
    !isWestern(context, draft, end)
  );
}

/** "Kim Smith", "Lee Anderson": a given name first, and a last one that is no syllable of an East Asian one. */
function isWestern(context: Context, draft: Draft, end: number): boolean {
  const last = context.view.tokens[end - 1]?.text ?? '';
  return (
    context.isGiven(draft.from) &&
    end - draft.from === 2 &&
    last.length > 4 &&
    !context.lexicon.familyFirst.has(last.toLowerCase())
  );
}

/** The whole name without its legal form, and its first word if that is neither ordinary nor listed as another name. */
function otherKeys(context: Context, draft: Draft): readonly string[] {
  const { heads, fronts } = context.lexicon;
  if (draft.known === 'gazetteer' && draft.type !== 'organization') return [];
  let end = draft.to;
  while (end > draft.from + 1 && heads.get(context.key(end - 1, end)) === 'suffix') end--;
  const keys = [context.key(draft.from, end)];
  if (draft.type !== 'organization' || draft.head === 'body' || end - draft.from < 2) return keys;
  const listed = context.gazetteer(draft.from);
  if (fronts.has(context.key(draft.from, draft.from + 1))) {
    if (!context.isOrdinary(draft.from + 1)) keys.push(context.key(draft.from + 1, end));
  } else if (!context.isOrdinary(draft.from) && (!listed || listed.to >= draft.to)) {
    keys.push(context.key(draft.from, draft.from + 1));
  }
  return keys;
}

/** "Widget Makers Alliance (WMA)" */
function acronymAfter(context: Context, draft: Draft): string | null {
  const [open, inner, close] = context.view.tokens.slice(draft.to, draft.to + 3);
  const isBracketed = open?.text === '(' && close?.text === ')' && isAcronym(inner);
  return isBracketed && draft.to - draft.from > 1 ? context.key(draft.to + 1, draft.to + 2) : null;
}
