import type { Evidence } from '../../src/model/graph-data.js';
import type { Span } from '../../src/model/span.js';

export type MarkRole = 'source' | 'target' | 'predicate' | 'theme';

/** A stretch of text with the roles it plays; where marks overlap it has several. */
export interface Segment {
  readonly text: string;
  readonly roles: readonly MarkRole[];
}

const order: readonly MarkRole[] = ['predicate', 'source', 'target', 'theme'];

/** The sentence of a piece of evidence, cut where its marks begin and end. */
export function markSentence(evidence: Evidence): readonly Segment[] {
  const { sentence, theme } = evidence;
  const spans = order.flatMap((role) => {
    const span = role === 'theme' ? theme : evidence[role];
    return span && isTrue(span, sentence)
      ? [{ role, start: span.start - sentence.start, end: span.end - sentence.start }]
      : [];
  });
  return cut(sentence.text, spans);
}

/** A graph file may say anything: a mark counts only if the sentence has its text at its place. */
function isTrue(span: Span & { readonly text: string }, sentence: Evidence['sentence']): boolean {
  const [start, end] = [span.start - sentence.start, span.end - sentence.start];
  return start >= 0 && end > start && end <= sentence.text.length && sentence.text.slice(start, end) === span.text;
}

export interface RoleSpan extends Span {
  readonly role: MarkRole;
}

/** Cuts a text at the ends of its spans, which may overlap but lie within it. */
export function cut(text: string, spans: readonly RoleSpan[]): readonly Segment[] {
  const places = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1] ?? text.length;
    const roles = order.filter((role) =>
      spans.some((span) => span.role === role && span.start <= start && end <= span.end),
    );
    return { text: text.slice(start, end), roles };
  });
}
