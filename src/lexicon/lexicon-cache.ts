import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

const ENDING = '.lexicon';
const DIGEST_BYTES = 32;

/** How many compiled lexicons are kept: those used by a few versions and own lexicons side by side. */
const KEPT = 8;

/** Where compiled lexicons are kept: the folder that WHOWHOM_CACHE names (nowhere if it is empty), else the user's cache. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env.WHOWHOM_CACHE !== undefined) return env.WHOWHOM_CACHE === '' ? null : env.WHOWHOM_CACHE;
  const base = process.platform === 'win32' ? env.LOCALAPPDATA : env.XDG_CACHE_HOME;
  return join(base === undefined || base === '' ? join(homedir(), '.cache') : base, 'whowhom');
}

/**
 * What `compile` gives, kept under `key` for the next run. A file that is cut off or was tampered with counts as missing, and a folder
 * that cannot be written to as no cache: neither is ever an error. Runs side by side each write a file of their own and put it in place whole.
 */
export function cached<T>(key: string, folder: string | null, compile: () => T): T {
  if (folder === null) return compile();
  const known = recalled<T>(key, folder);
  if (known) return known.value;
  const value = compile();
  keep(folder, fileOf(key, folder), value);
  return value;
}

/** What an earlier run has kept under `key`; null if none has. */
export function recalled<T>(key: string, folder: string): { readonly value: T } | null {
  return recall(fileOf(key, folder));
}

const fileOf = (key: string, folder: string): string => join(folder, `${key}${ENDING}`);

/** What is kept in a file; null if nothing whole is. */
function recall<T>(file: string): { readonly value: T } | null {
  try {
    const bytes = readFileSync(file);
    const body = bytes.subarray(DIGEST_BYTES);
    return digest(body).equals(bytes.subarray(0, DIGEST_BYTES)) ? { value: deserialize(body) as T } : null;
  } catch {
    return null;
  }
}

function keep(folder: string, file: string, value: unknown): void {
  const own = `${file}.${randomUUID()}`;
  try {
    const body = serialize(value);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(own, Buffer.concat([digest(body), body]), { mode: 0o600 });
    renameSync(own, file);
    forgetOldest(folder);
  } catch {
    discard(own);
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where no file could be made there is none to remove.
  }
}

function forgetOldest(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.includes(ENDING))
    .map((name) => ({ path: join(folder, name), age: -statSync(join(folder, name)).mtimeMs }));
  const oldest = files.sort((a, b) => a.age - b.age).slice(KEPT);
  for (const { path } of oldest) rmSync(path, { force: true });
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
