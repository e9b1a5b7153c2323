import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { abortable } from '../common/abortable.js';
import { openTexts } from '../files/open-texts.js';
import type { ReadOptions } from '../files/open-texts.js';
import { bundleTexts } from '../files/bundle-texts.js';
import type { RawText } from '../files/raw-text.js';
import { readBefore } from '../files/read-before.js';
import { readGiven } from '../files/read-given.js';
import type { GivenDocument } from '../files/read-given.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Answer, ReadItem } from '../workers/read-texts.js';
import type { Readings } from '../workers/readings.js';
import type { ReadingPool } from '../workers/reading-pool.js';

/** What is read: paths of files and folders, patterns and `-`; or texts that the program has, one by one. */
export type Input = string | readonly string[] | Iterable<GivenDocument> | AsyncIterable<GivenDocument>;

/** How much of a corpus has been read. */
interface Extent {
  readonly documents: number;
  readonly bytes: number;
  /** Null if it cannot be known beforehand. */
  readonly totalBytes: number | null;
}

/** How far things are with a corpus. */
export interface Progress extends Extent {
  /** `read` documents · `compare` them and their names · `fold` what they say · `lay out` the graph · `write` its files */
  readonly step: 'read' | 'compare' | 'fold' | 'lay out' | 'write';
  /** How much of a step after reading is done, from 0 to 1, where that is known. */
  readonly share?: number;
}

export interface CorpusOptions extends Pick<ReadOptions, 'maxBytes' | 'input' | 'sorted'> {
  /** ISO date that relative dates count from where a document has none of its own. */
  readonly asOf?: string | null;
  /** A folder of own relation types, actors and words: docs/own-domains.md. */
  readonly lexicon?: string | null;
  /** A file of own actors, CSV or YAML: docs/actors.md. */
  readonly actors?: string | null;
  /** Keeps only what touches an actor of that file. */
  readonly only?: boolean;
  /** Ties that no relation type covers too, as relations of type `open` (off by default). */
  readonly open?: boolean;
  /**
   * How many threads read, and this one if left out; with 1 and `auto` this one too, until there is so much to read that others pay. What
   * comes out is the same, in the same order.
   */
  readonly jobs?: number | 'auto' | undefined;
  /** Told before each text how far things are. */
  readonly onProgress?: (progress: Progress) => void;
  /** Once aborted, reading throws its reason. */
  readonly signal?: AbortSignal;
}

export type CorpusItem<Wanted extends keyof Readings> = ReadItem<Readings[Wanted]>;

/** Bundles of texts that a thread may have waiting, so that it never does. */
const BUNDLES_A_THREAD = 4;

/**
 * A thread has a lexicon of its own to open and its code to warm up: for less than this, that takes longer than it saves. More is read sooner
 * by one thread too than by this one, which has not as much room for what lives shortly.
 */
const BYTES_ALONE = 4_000_000;
/** Each takes some 200 MB: no more than this of its own accord. */
const MOST_THREADS = 3;

/**
 * Reads documents and what is wanted of each, in the order in which they are found: those that are read together come as one list. No more
 * texts are in memory than threads need to go on: a reader of the answers that is slow makes reading slow.
 */
export async function* readCorpus<Wanted extends keyof Readings>(
  input: Input,
  wanted: Wanted,
  knowledge: Knowledge,
  options: CorpusOptions = {},
): AsyncGenerator<readonly CorpusItem<Wanted>[]> {
  const { asOf = null, open = false, only = false, lexicon = null, actors = null, jobs } = options;
  const threads = jobs === undefined ? 0 : threadsOf(jobs);
  const settings = { wanted, asOf, open, only };
  // Loaded only where this thread reads: others need not wait for it.
  let here: Promise<(raws: readonly RawText[]) => Answers<Readings[Wanted]>> | null = null;
  const readHere = async (raws: readonly RawText[]) => {
    here ??= import('../workers/text-reader.js').then(({ textReader }) => textReader(knowledge, settings));
    return (await here)(raws);
  };
  if (threads === 0) return yield* readInOrder(input, options, readHere, 0);
  const alone = jobs === 'auto' || jobs === 1 ? BYTES_ALONE : 0;
  let pool: Promise<ReadingPool<Wanted>> | null = null;
  const read = (raws: readonly RawText[], { bytes, totalBytes }: Extent) => {
    if (pool === null && (totalBytes ?? bytes) < alone) return readHere(raws);
    pool ??= openPool(threads, { ...settings, lexicon, actors });
    return pool.then((opened) => opened.read(raws));
  };
  try {
    yield* readInOrder(input, options, read, threads * BUNDLES_A_THREAD);
  } finally {
    await closePool(pool);
  }
}

/** Checks what was asked for. Throws a RangeError for what is no number of threads. */
function threadsOf(jobs: number | 'auto'): number {
  if (jobs === 'auto') return Math.min(MOST_THREADS, availableParallelism());
  if (Number.isInteger(jobs) && jobs >= 1) return jobs;
  throw new RangeError(`jobs must be a whole number above 0, not ${String(jobs)}`);
}

async function openPool<Wanted extends keyof Readings>(
  threads: number,
  settings: ConstructorParameters<typeof ReadingPool<Wanted>>[1],
): Promise<ReadingPool<Wanted>> {
  const { ReadingPool } = await import('../workers/reading-pool.js');
  return new ReadingPool(threads, settings);
}

async function closePool(pool: Promise<{ close(): Promise<void> }> | null): Promise<void> {
  await (await pool)?.close();
}

type Answers<Result> = readonly Answer<Result>[] | Promise<readonly Answer<Result>[]>;

/** The items of every bundle of texts, in the order of the texts; of `ahead` bundles they may be waited for at once. */
export async function* readInOrder<Result>(
  input: Input,
  options: CorpusOptions,
  read: (raws: readonly RawText[], done: Extent) => Answers<Result>,
  ahead: number,
): AsyncGenerator<readonly ReadItem<Result>[]> {
  const { signal, onProgress } = options;
  const done = { documents: 0, bytes: 0, totalBytes: null as number | null };
  const onBytes = (bytes: number, totalBytes: number | null): void => void Object.assign(done, { bytes, totalBytes });
  const waiting: Answers<Result>[] = [];
  const seen = new Set<string>();
  const next = async (): Promise<readonly ReadItem<Result>[]> => {
    const items = ((await waiting.shift()) ?? []).flatMap((answer) => itemsOf(answer, seen));
    done.documents += items.filter(({ type }) => type === 'read').length;
    return items;
  };
  const found = async function* (): AsyncGenerator<RawText> {
    for await (const raw of abortable(openInput(input, { ...options, onBytes }), signal)) {
      signal?.throwIfAborted();
      onProgress?.({ step: 'read', ...done });
      yield raw;
    }
  };
  for await (const bundle of bundleTexts(found())) {
    // Lets timers and signals in, which reading alone would keep waiting.
    await setImmediate();
    signal?.throwIfAborted();
    const [first] = bundle;
    waiting.push(first?.type === 'trouble' ? [first] : read(bundle, done));
    if (waiting.length > ahead) yield await next();
  }
  while (waiting.length > 0) {
    signal?.throwIfAborted();
    yield await next();
  }
}

/** What came of a text, unless one of its id was before it. */
function itemsOf<Result>(answer: Answer<Result>, seen: Set<string>): readonly ReadItem<Result>[] {
  if (answer.type === 'trouble') return [answer];
  const diagnostic = readBefore(answer, seen);
  return diagnostic ? [{ type: 'trouble', diagnostic }] : answer.items;
}

function openInput(input: Input, options: ReadOptions): AsyncIterable<RawText> {
  if (typeof input === 'string') return openTexts([input], options);
  return isPaths(input) ? openTexts(input, options) : readGiven(input);
}

function isPaths(input: Exclude<Input, string>): input is readonly string[] {
  return Array.isArray(input) && input.every((item) => typeof item === 'string');
}
