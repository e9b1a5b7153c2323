import { ELEMENT } from './html-node.js';
import type { HtmlNode } from './html-node.js';

/** No page of news comes near these; the time to read one grows with the cube of its depth. */
const MOST_ELEMENTS = 50_000;
const DEEPEST = 200;

/** Whether a page is so small and flat that reading it takes no more than seconds. */
export function isReadable(root: HtmlNode): boolean {
  let count = 0;
  const waiting: { readonly node: HtmlNode; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (++count > MOST_ELEMENTS || next.depth > DEEPEST) return false;
    for (const node of next.node.childNodes) {
      if (node.nodeType === ELEMENT) waiting.push({ node, depth: next.depth + 1 });
    }
  }
  return true;
}
