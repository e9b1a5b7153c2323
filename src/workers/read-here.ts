import type { RawText } from '../files/raw-text.js';
import type { Knowledge } from '../model/knowledge.js';
import { readText, type Answer } from './read-text.js';
import { readWanted, type Readings, type ReadSettings } from './readings.js';

/** Reads what is wanted of all documents in a text, in this thread. */
export function readHere<Wanted extends keyof Readings>(
  raw: RawText,
  knowledge: Knowledge,
  settings: ReadSettings<Wanted>,
): Promise<readonly Answer<Readings[Wanted]>[]> {
  return readText(raw, knowledge, settings.asOf, (document) => readWanted(document, knowledge, settings));
}
