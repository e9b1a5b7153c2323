import type { RegionKind } from '../../model/region.js';
import { ELEMENT, TEXT } from './html-node.js';
import type { HtmlElement, HtmlNode } from './html-node.js';

/** A paragraph of a page, its white space made single blanks. */
export interface HtmlBlock {
  readonly kind: Exclude<RegionKind, 'boilerplate'>;
  readonly text: string;
}

const HIDDEN = new Set(
  'script style noscript template head nav aside footer form button select textarea svg math iframe object audio video canvas dialog menu'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;

/** The paragraphs under an element, in order: headings are headlines, figure captions are captions, all else is body. */
export function blocksOf(root: HtmlElement): readonly HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  let line = '';
  const flush = (kind: HtmlBlock['kind']): void => {
    const text = line.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    if (text !== '') blocks.push({ kind, text });
    line = '';
  };
  const visit = (node: HtmlNode, kind: HtmlBlock['kind']): void => {
    if (node.nodeType === TEXT) line += node.textContent ?? '';
    if (node.nodeType !== ELEMENT) return;
    const name = (node.localName ?? '').toLowerCase();
    if (HIDDEN.has(name) || isHidden(node as HtmlElement)) return;
    if (name === 'br') line += ' ';
    const isBlock = !INLINE.has(name) && name !== 'br' && name !== 'img';
    if (isBlock) flush(kind);
    const inner = HEADING.test(name) ? 'headline' : name === 'figcaption' ? 'caption' : kind;
    for (const child of node.childNodes) visit(child, inner);
    if (isBlock) flush(inner);
  };
  visit(root, 'body');
  return blocks;
}

function isHidden(element: HtmlElement): boolean {
  return element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true';
}
