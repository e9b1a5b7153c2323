import { blocksOf } from './html-blocks.js';
import type { HtmlElement, HtmlNode, HtmlPage } from './html-node.js';

/** An article that has less text than this is a teaser. */
const TEASER = 400;
/** Where one article has more than this share of the text, the others are extras beside it. */
const MAIN = 0.7;

/** The articles of a page that shows several in full; empty where it shows one, for then the rest is links to others. */
export function pageArticles(page: HtmlPage): readonly HtmlElement[] {
  const full: HtmlElement[] = [];
  let longest = 0;
  let total = 0;
  for (const article of page.querySelectorAll('article')) {
    if (isNested(article) || !article.querySelector('h1, h2, h3')) continue;
    const length = blocksOf(article).reduce((sum, { text }) => sum + text.length, 0);
    if (length < TEASER) continue;
    full.push(article);
    longest = Math.max(longest, length);
    total += length;
  }
  return full.length > 1 && longest < total * MAIN ? full : [];
}

function isNested(article: HtmlElement): boolean {
  for (let node: HtmlNode | null = article.parentNode; node; node = node.parentNode) {
    if (node.localName === 'article') return true;
  }
  return false;
}
