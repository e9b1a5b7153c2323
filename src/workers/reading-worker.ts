import { workerData } from 'piscina';
import type { RawText } from '../files/raw-text.js';
import { openLexicon } from '../lexicon/open-lexicon.js';
import { handOver } from './hand-over.js';
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

const read = textReader(knowledge, settings);

/** Reads texts in a thread of its own. */
export default async function readInThread(raws: readonly RawText[]): ReturnType<typeof read> {
  return handOver(await read(raws));
}
