import { loadBoilerplate } from '../../../src/lexicon/load-boilerplate.js';
import { loadTime } from '../../../src/lexicon/load-time.js';
import type { Document } from '../../../src/model/document.js';

const folder = 'grammar/lexicon';

/** The cues that the project ships with. */
export const cues = loadBoilerplate(folder, loadTime(folder));

export function documentOf(text: string, fields: Partial<Document> = {}): Document {
  const span = { start: 0, end: text.length };
  return {
    id: 'd',
    file: 'd.txt',
    text,
    span,
    title: null,
    date: null,
    publisher: null,
    url: null,
    regions: null,
    diagnostics: [],
    ...fields,
  };
}
