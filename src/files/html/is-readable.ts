import { ELEMENT } from './html-node.js';
import type { HtmlNode } from './html-node.js';

/** No page of news comes near these; the time to read one grows with the cube of its depth. */
const MOST_ELEMENTS = 50_000;
const DEEPEST = 200;

/** Elements that need no end tag: they open no depth that would have to be closed. */
const OPEN_ENDED = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
);
/** Deeper than any page, and shallow enough for the parser. */
const DEEPEST_SOURCE = 2_000;

/** Whether the source of a page can be parsed in linear time: one that nests without end cannot. */
export function isParsable(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})/gi)) {
    if (OPEN_ENDED.has(name.toLowerCase())) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST_SOURCE) return false;
  }
  return true;
}

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
