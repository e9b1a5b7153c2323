import { nameWords } from '../../common/name-words.js';
import type { Context } from './context.js';
import type { Draft } from './draft.js';
import { isKnownWord } from './remember-names.js';

const GLUED = /^(\p{Lu}[\p{Ll}’']+\p{Ll})(\p{Lu}\p{Ll}{2,})$/u;

/** Frees a name from a word that a crawl glued to its end ("SánchezMadrid"), where either part is known by itself. */
export function partGlued(context: Context, draft: Draft): Draft {
  const token = context.view.tokens[draft.to - 1];
  const match = token && draft.known !== 'gazetteer' ? GLUED.exec(token.text) : null;
  if (!match) return draft;
  const [, left = '', right = ''] = match;
  const isKnown = (part: string): boolean =>
    isKnownWord(nameWords(part).join(' ').toLowerCase(), context.memory, context.lexicon);
  const whole = context.memory.get(nameWords(left).join(' ').toLowerCase());
  if (!whole && !isKnown(right)) return draft;
  const isSingle = draft.to - draft.from === 1;
  return {
    ...draft,
    cut: right.length,
    type: isSingle && whole ? whole.type : draft.type,
    candidates: isSingle && whole ? whole.candidates : [],
  };
}
