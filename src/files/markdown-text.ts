import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';

/** What is larger is no article, and marks made to be hard to read would take minutes. */
const LONGEST = 200_000;
/** Quotations in quotations and lists in lists. */
const DEEPEST = 7;
const ITEM = '[ \\t]*(?:>|[-+*]|\\d{1,9}[.)])';
const NESTED = new RegExp(`^(?:${ITEM}){${DEEPEST}}`, 'm');
/** The library's time grows with the square of marks between two empty lines, and of quotations and lists in lists in a text. */
const MOST = 300;
const MARK = /[*_]+|[[`]/g;
const QUOTATION = new RegExp(`^(?:[ \\t]*>|${ITEM}${ITEM})`, 'gm');

/**
 * What a reader sees of Markdown (CommonMark 0.31): its paragraphs, headings and items of lists with an empty line between them, their
 * lines as they were; without marks, addresses of links, pictures, code blocks and HTML. Null for what would take too long.
 */
export function markdownText(markdown: string): string | null {
  return isReadable(markdown) ? blocksOf(fromMarkdown(markdown)).join('\n\n') : null;
}

function isReadable(markdown: string): boolean {
  if (markdown.length > LONGEST || NESTED.test(markdown) || !hasFew(markdown, QUOTATION)) return false;
  return markdown.split(/\n[ \t\r]*\n/).every((block) => hasFew(block, MARK));
}

function hasFew(text: string, marks: RegExp): boolean {
  return (text.match(marks)?.length ?? 0) <= MOST;
}

function blocksOf(node: Nodes): readonly string[] {
  if (node.type !== 'paragraph' && node.type !== 'heading')
    return 'children' in node ? node.children.flatMap(blocksOf) : [];
  const text = node.children.map(inlineText).join('').trim();
  return text === '' ? [] : [text];
}

function inlineText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(inlineText).join('') : '';
}
