import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { answersToCsv, answersToMarkdown } from '../../../src/export/answers.js';
import type { AnswerColumn } from '../../../src/export/answers.js';
import type { Relation } from '../../../src/query/relation.js';
import { Graph } from '../../../src/query/graph.js';
import { hostileGraph, hostileNames, wellFormedName } from '../fixtures/hostile.js';

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

const graph = new Graph<string>(hostileGraph());
const relations = graph.relations({ source: 'Norway' }).toArray();
const columns: readonly AnswerColumn<Relation<string>>[] = [
  { head: 'target', value: ({ target }) => target.name },
  { head: 'stories', value: ({ support }) => support },
  { head: 'until', value: ({ until }) => until },
];

describe('answers', () => {
  it('are read by a spreadsheet with no formula among them', () => {
    const rows = parse([...answersToCsv(relations, columns)].join(''), { columns: true, skip_empty_lines: true });
    const names = (rows as readonly { readonly target: string }[]).map(({ target }) => target);
    expect(names.every((name) => !/^\s*[=+@-]/.test(name))).toBe(true);
    expect(names.map((name) => name.replace(/^'(?=\s*[=@])/, '')).sort()).toEqual(
      hostileNames.map(wellFormedName).sort(),
    );
  });

  it('are a table in Markdown with each piece of evidence as a footnote, and no markup of their own', () => {
    const text = [...answersToMarkdown(relations, columns, ({ evidence }) => evidence)].join('');
    const tree: Node = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
    const all = (node: Node, type: string): Node[] => [
      ...(node.type === type ? [node] : []),
      ...(node.children ?? []).flatMap((child) => all(child, type)),
    ];
    expect(all(tree, 'tableRow')).toHaveLength(relations.length + 1);
    expect(all(tree, 'tableCell')).toHaveLength((relations.length + 1) * columns.length);
    expect(all(tree, 'footnoteDefinition')).toHaveLength(relations.length);
    expect(all(tree, 'footnoteReference')).toHaveLength(relations.length);
    for (const type of ['html', 'strong', 'inlineCode', 'image']) expect(all(tree, type)).toEqual([]);
    // Some readers link a plain address to itself.
    expect(all(tree, 'link').filter(({ url }) => !url?.startsWith('http'))).toEqual([]);
  });

  it('are none without a table breaking', () => {
    expect([...answersToCsv([], columns)]).toEqual(['target,stories,until\r\n']);
    expect([...answersToMarkdown([], columns)].join('')).toBe('| target | stories | until |\n| --- | --- | --- |\n');
  });
});
