import type { RecognitionLexicon } from '../../model/recognition-lexicon.js';
import type { Context } from './context.js';
import type { Draft } from './draft.js';
import type { Known } from './memory.js';
import { isAcronym, isCapital } from './view.js';

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

/** The surname with and without its particles; the first word too where it is no given name ("Kim Jong Un"). */
function personKeys(context: Context, draft: Draft): readonly string[] {
  const { nameSuffixes, particles } = context.lexicon;
  let end = draft.to;
  while (end > draft.from + 1 && nameSuffixes.has(context.key(end - 1, end))) end--;
  if (draft.known === 'shape' && end - draft.from < 2) return [];
  const keys: string[] = [];
  let from = end - 1;
  if (isCapital(context.view.tokens[from])) keys.push(context.key(from, end));
  while (from > draft.from && particles.has(context.lower(from - 1))) from--;
  if (from < end - 1) keys.push(context.key(from, end));
  if (from > draft.from && !context.isGiven(draft.from) && !context.isOrdinary(draft.from))
    keys.push(context.key(draft.from, draft.from + 1));
  return keys.filter((key) => key.length > 1);
}

/** The whole name without its legal form, and its first word if that is no ordinary one nor listed. */
function otherKeys(context: Context, draft: Draft): readonly string[] {
  const { heads } = context.lexicon;
  if (draft.known === 'gazetteer' && draft.type !== 'organization') return [];
  let end = draft.to;
  while (end > draft.from + 1 && heads.get(context.key(end - 1, end)) === 'suffix') end--;
  const keys = [context.key(draft.from, end)];
  const isOwn = draft.type === 'organization' && draft.head !== 'body' && end - draft.from > 1;
  const listed = context.gazetteer(draft.from);
  if (isOwn && !context.isOrdinary(draft.from) && (!listed || listed.to >= draft.to))
    keys.push(context.key(draft.from, draft.from + 1));
  return keys;
}

/** "Widget Makers Alliance (WMA)" */
function acronymAfter(context: Context, draft: Draft): string | null {
  const [open, inner, close] = context.view.tokens.slice(draft.to, draft.to + 3);
  const isBracketed = open?.text === '(' && close?.text === ')' && isAcronym(inner);
  return isBracketed && draft.to - draft.from > 1 ? context.key(draft.to + 1, draft.to + 2) : null;
}

/** Whether a lexicon knows the name that a memory was asked for; kept here so that both have one key. */
export function isKnownWord(word: string, memory: ReadonlyMap<string, Known>, lexicon: RecognitionLexicon): boolean {
  return (
    memory.has(word) ||
    lexicon.gazetteer.aliases.next.get(word)?.values.some((alias) => alias.form === 'name' && !alias.ordinary) === true
  );
}
