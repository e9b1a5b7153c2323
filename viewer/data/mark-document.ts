import type { Evidence } from '../../src/model/graph-data.js';
import type { RelationEdge } from './dataset.js';
import { cut, type RoleSpan, type Segment } from './mark-sentence.js';

/** A piece of a document: plain, or a sentence with the relations that were read from it. */
export type DocumentPiece =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'sentence';
      readonly segments: readonly Segment[];
      readonly relations: readonly RelationEdge[];
      readonly evidence: readonly string[];
    };

export interface Statement {
  readonly relation: RelationEdge;
  readonly evidence: Evidence;
}

/**
 * A document's text with every sentence marked that a relation was read from. `start` is where in its file the text
 * begins. Evidence whose sentence is not in the text at its place is left out.
 */
export function markDocument(text: string, start: number, statements: readonly Statement[]): readonly DocumentPiece[] {
  const pieces: DocumentPiece[] = [];
  let at = 0;
  for (const group of bySentence(text, start, statements)) {
    const [first] = group;
    if (!first) continue;
    const from = first.evidence.sentence.start - start;
    const to = first.evidence.sentence.end - start;
    // Sentences do not overlap; where a file says they do, the first wins.
    if (from < at) continue;
    if (from > at) pieces.push({ type: 'text', text: text.slice(at, from) });
    pieces.push({
      type: 'sentence',
      segments: cut(
        text.slice(from, to),
        group.flatMap((statement) => rolesIn(statement.evidence, from + start, to + start)),
      ),
      relations: [...new Set(group.map((statement) => statement.relation))],
      evidence: group.map((statement) => statement.evidence.id),
    });
    at = to;
  }
  if (at < text.length) pieces.push({ type: 'text', text: text.slice(at) });
  return pieces;
}

function bySentence(text: string, start: number, statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const groups = new Map<number, Statement[]>();
  for (const statement of statements) {
    const { sentence } = statement.evidence;
    if (text.slice(sentence.start - start, sentence.end - start) !== sentence.text || sentence.start < start) continue;
    const others = groups.get(sentence.start);
    if (others) others.push(statement);
    else groups.set(sentence.start, [statement]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

function rolesIn(evidence: Evidence, from: number, to: number): readonly RoleSpan[] {
  const spans = [
    { role: 'source' as const, span: evidence.source },
    { role: 'target' as const, span: evidence.target },
    { role: 'predicate' as const, span: evidence.predicate },
    { role: 'theme' as const, span: evidence.theme },
  ];
  return spans.flatMap(({ role, span }) => {
    if (!span || span.start < from || span.end > to || span.end <= span.start) return [];
    return [{ role, start: span.start - from, end: span.end - from }];
  });
}
