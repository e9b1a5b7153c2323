import { workerData } from 'piscina';
import type { RawText } from '../files/raw-text.js';
import { openLexicon } from '../lexicon/open-lexicon.js';
import { readHere } from './read-here.js';
import type { Answer } from './read-text.js';
import type { Readings, ReadSettings } from './readings.js';

/** What a thread is told when it starts. */
export interface ThreadSettings extends ReadSettings {
  readonly root: string;
  readonly lexicon: string | null;
  readonly actors: string | null;
}

const settings = workerData as ThreadSettings;
const knowledge = await openLexicon(settings.lexicon, settings.root, settings.actors);

/** Reads a text in a thread of its own. */
export default function readInThread(raw: RawText): Promise<readonly Answer<Readings[keyof Readings]>[]> {
  return readHere(raw, knowledge, settings);
}
