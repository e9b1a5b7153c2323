import type { Document } from '../model/document.js';
import type { Sentence } from '../model/sentence.js';
import type { TextSpan } from '../model/span.js';
import type { TokenRange } from '../model/token-range.js';

/** The characters of tokens, as the document has them. */
export function tokenSpan(
  { from, to }: TokenRange,
  { sentence, document }: { readonly sentence: Sentence; readonly document: Document },
): TextSpan {
  const start = sentence.tokens[from]?.start ?? sentence.start;
  const end = sentence.tokens[to - 1]?.end ?? sentence.end;
  return { text: document.text.slice(start, end), start, end };
}
