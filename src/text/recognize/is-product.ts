import type { Context } from './context.js';
import type { Draft } from './draft.js';
import { isHyphen, isPossessive } from './view.js';

/** What a name cannot stand before as its maker's: "a Boeing *jet*" is one of Boeing's, "a Boeing *crashed*" a Boeing. */
const GOES_ON = /^(?:NOUN|PROPN|ADJ|NUM|SYM|X)$/;

/** "a Boeing", "an Antonov": after such an article a firm's name, with nothing after it, is what the firm makes. */
export function isProduct({ view }: Context, { from, to, type, form, head }: Draft): boolean {
  if (type !== 'organization' || form !== 'name' || head !== null || from === 0 || view.style !== 'plain') return false;
  const article = view.tokens[from - 1];
  if (article?.tag !== 'DET' || !/^an?$/.test(article.lower)) return false;
  const next = to < view.tokens.length ? view.tokens[to] : undefined;
  if (!next) return true;
  const isPlainVerb = next.tag === 'VERB' && next.lower === next.lemma;
  return !GOES_ON.test(next.tag) && !isPlainVerb && next.text !== '/' && !isHyphen(view, to) && !isPossessive(view, to);
}
