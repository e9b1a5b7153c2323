import type { Discourse } from '../model/discourse.js';
import type { Mention } from '../model/mention.js';
import type { ReferenceLexicon } from '../model/reference-lexicon.js';
import type { Token } from '../model/token.js';
import type { Reference } from './reference.js';

/** How many sentences back somebody unnamed is still in mind, and how many words may stand between an article and its noun. */
const REACH = 3;
const WORDS = 5;
/** "A Swiss bank sued Shell. … The bank": whether a text tells of one whom it does not name, right before it speaks of the one. */
export function tellsOfUnnamed({ discourses, lexicon }: Reference, { sentence, from }: Mention, form: string): boolean {
  const noun = form.slice(form.lastIndexOf(' ') + 1);
  for (let s = sentence; s >= Math.max(0, sentence - REACH); s--) {
    const discourse = discourses[s];
    if (!discourse) continue;
    const { tokens } = discourse.sentence;
    for (let i = (s === sentence ? from : tokens.length) - 1; i > 0; i--)
      if (tokens[i]?.lower === noun && isNew(tokens, i, lexicon) && !isNamed(discourse, i)) return true;
  }
  return false;
}

/** Whether a noun has an indefinite article, and is neither part of another noun nor what somebody is called. */
function isNew(tokens: readonly Token[], at: number, { indefinite, calling }: ReferenceLexicon): boolean {
  if (/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.tag ?? '')) return false;
  for (let i = at - 1; i >= Math.max(0, at - WORDS); i--) {
    const { lower, tag } = tokens[i] as Token;
    if (indefinite.has(lower)) return !calling.has(tokens[i - 1]?.lower ?? '') && !endsName(tokens, i);
    if (!/^(?:ADJ|NOUN|PROPN|ADV|NUM|VERB)$/.test(tag) && lower !== '-') return false;
  }
  return false;
}

/** ", a bank" after a name */
const endsName = (tokens: readonly Token[], at: number): boolean =>
  /^[,(–—-]$/.test(tokens[at - 1]?.text ?? '') && /^\p{Lu}/u.test(tokens[at - 2]?.text ?? '');

/** "a bank, Acergy," · "a bank called Acergy" */
function isNamed({ sentence: { tokens }, mentions }: Discourse, at: number): boolean {
  const next = tokens[at + 1];
  const isMarked = next?.text === ',' || next?.lower === 'called' || next?.lower === 'named';
  const to = isMarked ? at + 2 : at + 1;
  return mentions.some(({ form, from }) => form === 'name' && from === to);
}
