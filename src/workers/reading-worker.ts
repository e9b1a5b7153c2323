import { workerData } from 'piscina';
import { openLexicon } from '../lexicon/open-lexicon.js';
import type { ReadSettings } from './readings.js';
import { textReader } from './text-reader.js';

/** What a thread is told when it starts. */
export interface ThreadSettings extends ReadSettings {
  readonly root: string;
  readonly lexicon: string | null;
  readonly actors: string | null;
}

const settings = workerData as ThreadSettings;
const knowledge = await openLexicon(settings.lexicon, settings.root, settings.actors);

/** Reads texts in a thread of its own. */
export default textReader(knowledge, settings);
