import { workerData } from 'piscina';
import { openLexicon } from '../lexicon/open-lexicon.js';
import type { Document } from '../model/document.js';
import { readText, type ReadItem, type Readings, type ReadSettings } from './read-text.js';

/** What a thread is told when it starts. */
export interface ThreadSettings extends ReadSettings {
  readonly root: string;
  readonly lexicon: string | null;
  readonly actors: string | null;
}

const settings = workerData as ThreadSettings;
const knowledge = await openLexicon(settings.lexicon, settings.root, settings.actors);

/** Reads a text in a thread of its own. The text itself, which whoever sent it has, does not go back. */
export default function readInThread(text: Document): readonly ReadItem<Readings[keyof Readings]>[] {
  return readText(text, knowledge, settings).map((item) =>
    item.type === 'read' ? { ...item, document: { ...item.document, text: '' } } : item,
  );
}
