import { createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { chmod, copyFile, link, mkdir, mkdtemp, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { OutputError } from './output-error.js';

export type Content = string | Uint8Array | AsyncIterable<string> | Iterable<string>;

export interface OutputFile {
  readonly path: string;
  readonly content: Content;
}

/** A file that is complete on the disk, in a hidden folder beside its target, and only has to be renamed. */
interface Staged {
  readonly path: string;
  readonly target: string;
  readonly folder: string;
  readonly file: string;
  /** Another name of what stood at the target, or null if nothing did. */
  readonly backup: string | null;
}

/**
 * Writes a file whole or not at all: readers see the old content or the new, never a part. Makes missing folders; follows a link.
 * Throws an OutputError where the system refuses, and lets through what `content` itself throws.
 */
export async function writeWhole(path: string, content: Content): Promise<void> {
  await writeAllWhole([{ path, content }]);
}

/**
 * Writes several files, or none: no target is touched before all are complete on the disk. Contents are drawn in order. Throws the
 * signal's reason, with nothing changed and nothing left behind, if it is aborted before that.
 */
export async function writeAllWhole(
  files: readonly OutputFile[],
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<void> {
  const staged: Staged[] = [];
  try {
    for (const file of files) staged.push(await stage(file, signal));
    signal?.throwIfAborted();
    await renameAll(staged);
  } finally {
    for (const { folder } of staged) await rm(folder, { recursive: true, force: true });
  }
}

async function stage({ path, content }: OutputFile, signal: AbortSignal | undefined): Promise<Staged> {
  const target = await guard(path, () => targetOf(path));
  const folder = await guard(path, () => mkdtemp(join(dirname(target), `.${basename(target).slice(0, 80)}-`)));
  try {
    const file = join(folder, 'new');
    await fill(path, file, abortable(content, signal));
    return { path, target, folder, file, backup: await guard(path, () => backUp(target, folder, file)) };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function guard<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw new OutputError(path, error);
  }
}

async function targetOf(path: string): Promise<string> {
  const target = await realpath(path).catch(() => resolve(path));
  const found = await statOrNull(target);
  if (found?.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
  if (found && !found.isFile()) throw new Error('it is a device or pipe; give the name of a file');
  await makeFolder(dirname(target));
  return target;
}

/** Makes a folder and those it is in. (Node's own way never ends where the system says a folder that is there is not.) */
async function makeFolder(path: string): Promise<void> {
  if ((await statOrNull(path)) !== null) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

async function statOrNull(path: string): Promise<Awaited<ReturnType<typeof stat>> | null> {
  return stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

/** Only the stream's own trouble becomes an OutputError: what the content throws is its own affair. */
async function fill(path: string, file: string, content: AsyncIterable<string | Uint8Array>): Promise<void> {
  const stream = createWriteStream(file, { flags: 'wx' });
  let trouble: unknown = null;
  stream.on('error', (error) => (trouble ??= error));
  try {
    for await (const part of content) {
      if (trouble) break;
      if (!stream.write(part)) await drained(stream);
    }
  } finally {
    await new Promise<void>((done) => (stream.closed ? done() : stream.once('close', () => done()).end()));
  }
  if (trouble) throw new OutputError(path, trouble);
  await guard(path, () => sync(file));
}

/** Until the stream takes more, or will never take any. */
function drained(stream: WriteStream): Promise<void> {
  return new Promise((done) => {
    const finish = (): void => {
      stream.off('drain', finish).off('close', finish).off('error', finish);
      done();
    };
    stream.on('drain', finish).on('close', finish).on('error', finish);
  });
}

/** The same content, which throws instead of going on once the signal is aborted. */
async function* abortable(content: Content, signal: AbortSignal | undefined): AsyncGenerator<string | Uint8Array> {
  for await (const part of partsOf(content)) {
    signal?.throwIfAborted();
    yield part;
  }
}

function partsOf(content: Content): AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Keeps the old file under another name, so that a group can be undone, and gives the new one its permissions. */
async function backUp(target: string, folder: string, file: string): Promise<string | null> {
  const old = await statOrNull(target);
  if (!old) return null;
  await chmod(file, Number(old.mode) & 0o777);
  const backup = join(folder, 'old');
  await link(target, backup).catch(() => copyFile(target, backup));
  return backup;
}

async function renameAll(staged: readonly Staged[]): Promise<void> {
  const done: Staged[] = [];
  for (const one of staged) {
    try {
      await rename(one.file, one.target);
      done.push(one);
    } catch (error) {
      for (const { backup, target } of done.reverse())
        await (backup ? rename(backup, target) : rm(target, { force: true }));
      throw new OutputError(one.path, error);
    }
  }
  // A file system that cannot flush a folder still has the files whole.
  for (const folder of new Set(done.map(({ target }) => dirname(target)))) await sync(folder).catch(() => null);
}
