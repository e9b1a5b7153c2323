import type { RawText } from '../files/raw-text.js';
import type { Knowledge } from '../model/knowledge.js';
import { readText, type Answer } from './read-text.js';
import { readerOf, type Readings, type ReadSettings } from './readings.js';

/** What reads that which is wanted of all documents in a text, in this thread. */
export function textReader<Wanted extends keyof Readings>(
  knowledge: Knowledge,
  settings: ReadSettings<Wanted>,
): (raw: RawText) => Promise<readonly Answer<Readings[Wanted]>[]> {
  const read = readerOf(knowledge, settings);
  return (raw) => readText(raw, knowledge, settings.asOf, read);
}
