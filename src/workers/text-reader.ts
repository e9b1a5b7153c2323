import type { RawText } from '../files/raw-text.js';
import type { Knowledge } from '../model/knowledge.js';
import { readTexts, type Answer } from './read-texts.js';
import { readerOf, type Readings, type ReadSettings } from './readings.js';

/** What reads that which is wanted of all documents in texts, in this thread. */
export function textReader<Wanted extends keyof Readings>(
  knowledge: Knowledge,
  settings: ReadSettings<Wanted>,
): (raws: readonly RawText[]) => Promise<readonly Answer<Readings[Wanted]>[]> {
  const read = readerOf(knowledge, settings);
  return (raws) => readTexts(raws, knowledge, settings.asOf, read);
}
