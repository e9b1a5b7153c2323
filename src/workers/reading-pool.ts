import { join } from 'node:path';
import { Piscina } from 'piscina';
import { packageRoot } from '../lexicon/package-root.js';
import type { Document } from '../model/document.js';
import { broken } from './broken.js';
import type { ReadItem, Readings, ReadSettings } from './read-text.js';
import type { ThreadSettings } from './reading-worker.js';

// What runs in a thread is the built file, whichever way this one is run; of the few files that the command is in, it opens sooner.
const filename = join(packageRoot, 'dist', 'command', 'reading-worker.js');

/** Reading makes much that lives for a sentence: with so much room for the young, the collector copies less of it. */
const YOUNG_MB = 96;

/** Threads that read texts, each with the lexicon of its own. */
export class ReadingPool<Wanted extends keyof Readings> {
  readonly #pool: Piscina<Document, readonly ReadItem<Readings[Wanted]>[]>;

  constructor(
    readonly threads: number,
    settings: ReadSettings<Wanted> & Omit<ThreadSettings, keyof ReadSettings | 'root'>,
  ) {
    const workerData: ThreadSettings = { ...settings, root: packageRoot };
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB };
    const limits = { minThreads: threads, maxThreads: threads, resourceLimits };
    this.#pool = new Piscina({ filename, workerData, ...limits });
  }

  /** As `readText`; a text that a thread breaks down on is reported too. */
  async read(text: Document): Promise<readonly ReadItem<Readings[Wanted]>[]> {
    try {
      const items = await this.#pool.run(text);
      return items.map((item) =>
        item.type === 'read' ? { ...item, document: { ...item.document, text: text.text } } : item,
      );
    } catch (error) {
      return [{ type: 'trouble', diagnostic: broken(text, error) }];
    }
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}
