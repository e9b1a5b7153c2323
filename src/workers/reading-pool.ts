import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { RawText } from '../files/raw-text.js';
import { packageRoot } from '../lexicon/package-root.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { broken } from './broken.js';
import type { Answer } from './read-texts.js';
import type { Readings, ReadSettings } from './readings.js';
import type { ThreadSettings } from './reading-worker.js';

// What runs in a thread is the built file, whichever way this one is run; of the few files that the command is in, it opens sooner.
const filename = join(packageRoot, 'dist', 'command', 'reading-worker.js');

/** Reading makes much that lives for a sentence: with so much room for the young, the collector copies less of it. */
export const ROOM_OF_THREADS = { maxYoungGenerationSizeMb: 96 };
/** While a thread reads one bundle of texts, the next lies ready for it. */
const BUNDLES_AT_HAND = 2;

/** Threads that read texts, each with the lexicon of its own. */
export class ReadingPool<Wanted extends keyof Readings> {
  readonly #pool: Piscina<readonly RawText[], readonly Answer<Readings[Wanted]>[]>;

  constructor(
    readonly threads: number,
    settings: ReadSettings<Wanted> & Omit<ThreadSettings, keyof ReadSettings | 'root'>,
  ) {
    const workerData: ThreadSettings = { ...settings, root: packageRoot };
    const limits = {
      minThreads: threads,
      maxThreads: threads,
      concurrentTasksPerWorker: BUNDLES_AT_HAND,
      resourceLimits: ROOM_OF_THREADS,
    };
    this.#pool = new Piscina({ filename, workerData, ...limits });
  }

  /** As `readTexts`; a text that a thread breaks down on is reported too: then each is read by itself, to find it. */
  async read(raws: readonly RawText[]): Promise<readonly Answer<Readings[Wanted]>[]> {
    try {
      return await this.#pool.run(raws);
    } catch (error) {
      const [first, ...others] = raws;
      if (first && others.length === 0) return [{ type: 'trouble', diagnostic: brokenText(first, error) }];
      return (await Promise.all(raws.map((raw) => this.read([raw])))).flat();
    }
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}

function brokenText(raw: RawText, error: unknown): Diagnostic {
  if (raw.type === 'trouble') return raw.diagnostic;
  if (raw.type === 'record') return broken({ id: `line ${raw.line}`, file: raw.file }, error);
  return broken(raw.type === 'file' ? raw.file : raw.document, error);
}
