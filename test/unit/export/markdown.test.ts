import { describe, expect, it } from '@jest/globals';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { writeMarkdown } from '../../../src/export/markdown.js';
import type { Network } from '../../../src/model/network.js';
import { fixtureGraph } from '../fixtures/graph.js';
import { hostileGraph, hostileNames, wellFormedName } from '../fixtures/hostile.js';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

function read(graph: Network): Node {
  const text = [...writeMarkdown(graph)].join('');
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function all(node: Node, type: string): Node[] {
  return [...(node.type === type ? [node] : []), ...(node.children ?? []).flatMap((child) => all(child, type))];
}

const textOf = (node: Node): string =>
  all(node, 'text')
    .map(({ value }) => value)
    .join('');

describe('the report in Markdown', () => {
  it('is read by micromark with every relation as a list item and every evidence as a footnote', () => {
    const graph = fixtureGraph({ open: true });
    const tree = read(graph);
    expect(all(tree, 'listItem')).toHaveLength(graph.size);
    expect(all(tree, 'footnoteReference')).toHaveLength(13);
    expect(all(tree, 'footnoteDefinition')).toHaveLength(13);
    const items = all(tree, 'listItem').map(textOf);
    expect(items).toContain('Norway supplies Chad, 2 stories, 2025-03-01 to 2025-04-30');
    expect(items).toContain('Norway supplies Chad (negated), one story');
    expect(all(tree, 'footnoteDefinition').map(textOf)).toContain(
      '“Kari Lund chairs the Lake Council.” Lake Herald, Trucks for Chad, 2025-03-02, 001',
    );
  });

  it('shows hostile names as they are, without markup and HTML, and links only plain addresses', () => {
    const tree = read(hostileGraph());
    for (const type of ['html', 'inlineCode', 'strong', 'emphasis', 'image']) expect(all(tree, type)).toEqual([]);
    expect(all(tree, 'link').filter(({ url }) => !url?.startsWith('http'))).toEqual([]);
    const cells = all(tree, 'tableCell').map(textOf);
    const expected = hostileNames.map((name) => wellFormedName(name).replace(/\s+/g, ' ').trim());
    expect(expected.filter((name) => !cells.includes(name))).toEqual([]);
  });
});
