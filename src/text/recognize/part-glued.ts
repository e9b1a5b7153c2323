import { nameWords } from '../../common/name-words.js';
import { ofWord } from '../../common/words.js';
import type { Token } from '../../model/token.js';
import type { Context } from './context.js';
import { changed } from './draft.js';
import type { Draft } from './draft.js';

const GLUED = /^(\p{Lu}[\p{Ll}’']+\p{Ll})(\p{Lu}\p{Ll}{2,})$/u;
const gluedIn = ofWord(({ text }) => GLUED.exec(text));

/** Frees names from a word that a crawl glued to their end ("SánchezMadrid"), where either part is known by itself. */
export function partGlued(context: Context, names: Draft[]): void {
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as Draft;
    if (name.known !== 'gazetteer') names[i] = partName(context, name);
  }
}

function partName(context: Context, draft: Draft): Draft {
  const match = gluedIn((context.view.tokens[draft.to - 1] as Token).word);
  if (!match) return draft;
  const [, left = '', right = ''] = match;
  const known = context.memory.get(fold(left));
  if (!known && !isListed(context, right)) return draft;
  const cut = right.length;
  return known && draft.to - draft.from === 1
    ? changed(draft, { cut, type: known.type, candidates: known.candidates })
    : changed(draft, { cut });
}

function fold(word: string): string {
  return nameWords(word).join(' ').toLowerCase();
}

function isListed(context: Context, word: string): boolean {
  const aliases = context.lexicon.gazetteer.aliases.next.get(fold(word))?.values ?? [];
  return aliases.some((alias) => alias.form === 'name' && !alias.ordinary);
}
