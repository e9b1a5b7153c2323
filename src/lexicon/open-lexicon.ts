import type { Knowledge } from '../model/knowledge.js';
import { recallLexicon } from './lexicon-key.js';
import { packageRoot } from './package-root.js';

/** What loadLexicon gives. What compiles a lexicon takes long to load, and is loaded only where no earlier run has kept one. */
export async function openLexicon(
  own: string | null = null,
  root: string = packageRoot,
  list: string | null = null,
): Promise<Knowledge> {
  return recallLexicon(root, own, list) ?? (await import('./load-lexicon.js')).loadLexicon(root, own, list);
}
