import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, posix, resolve, sep } from 'node:path';
import type * as Globs from 'tinyglobby';
import { byCodeUnit } from '../common/order.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { endingOf, formatOf, knownEndings } from './input-file.js';
import type { Format, InputFile } from './input-file.js';
import { nameInputs } from './name-inputs.js';
import type { FoundFile } from './name-inputs.js';
import { errorIn, unreadable, warningIn } from './trouble.js';
import { walk } from './walk.js';

export interface Inputs {
  readonly files: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Found {
  readonly files: readonly FoundFile[];
  readonly diagnostics: readonly Diagnostic[];
}

const NONE: Found = { files: [], diagnostics: [] };

/** Finds what paths, folders and patterns stand for: each file once, in the order given, and sorted within a folder or pattern. */
export async function findInputs(paths: readonly string[]): Promise<Inputs> {
  const files = new Map<string, FoundFile>();
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    const found = await find(path);
    for (const diagnostic of found.diagnostics) diagnostics.push(diagnostic);
    for (const file of found.files) {
      const real = file.path === '-' ? '-' : resolve(file.path);
      const known = files.get(real);
      // What a file found twice is called must not depend on which of its paths came first.
      if (!known || file.relative.length < known.relative.length) files.set(real, file);
    }
  }
  return { files: nameInputs([...files.values()]), diagnostics };
}

async function find(path: string): Promise<Found> {
  if (path === '-') return { files: [{ path, relative: '-', given: '-', format: 'unnamed' }], diagnostics: [] };
  const found = path.includes('\u0000') ? null : await stat(path).catch((error: unknown) => error);
  if (isStats(found)) return found.isDirectory() ? findInFolder(path) : findFile(path, found);
  const given = slashed(path);
  // What patterns need is loaded only where a path may be one.
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (isDynamicPattern(given)) return findByPattern(given, glob, isDynamicPattern);
  return { ...NONE, diagnostics: [unreadable(path, found ?? { code: 'ENOENT' })] };
}

function isStats(found: unknown): found is Stats {
  return typeof (found as Partial<Stats> | null)?.isDirectory === 'function';
}

function slashed(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

function findFile(path: string, found: Stats): Found {
  const ending = found.isFile() ? endingOf(slashed(path)) : '';
  const format = ending === '' ? 'unnamed' : formatOf(path);
  if (format) return { files: [fileOf(path, basename(path), format)], diagnostics: [] };
  const message = `Files ending in ${ending} are not read; turn it into one of ${knownEndings}.`;
  return { ...NONE, diagnostics: [errorIn(path, 'unknown-ending', message)] };
}

async function findInFolder(folder: string): Promise<Found> {
  const { files, diagnostics } = await walk(folder);
  const base = slashed(folder).replace(/\/+$/, '');
  return sorted(
    folder,
    files.map((relative) => [`${base}/${relative}`, relative]),
    diagnostics,
  );
}

async function findByPattern(
  pattern: string,
  glob: typeof Globs.glob,
  isDynamic: typeof Globs.isDynamicPattern,
): Promise<Found> {
  const options = { onlyFiles: true, followSymbolicLinks: false, dot: false, expandDirectories: false } as const;
  const matches = await glob(pattern, options).catch((error: unknown) => error);
  if (!Array.isArray(matches)) return { ...NONE, diagnostics: [unreadable(pattern, matches)] };
  const base = fixedPart(pattern, isDynamic);
  const files = (matches as string[]).map((match) => [match, posix.relative(base, match)] as const);
  return sorted(pattern, files, []);
}

/** The folders of a pattern that stand before its first wildcard. */
function fixedPart(pattern: string, isDynamic: typeof Globs.isDynamicPattern): string {
  const parts = pattern.split('/');
  const wild = parts.findIndex((part) => isDynamic(part));
  return parts.slice(0, wild).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

function fileOf(path: string, relative: string, format: Format): FoundFile {
  return { path, relative, given: posix.normalize(slashed(path)), format };
}

function sorted(
  given: string,
  found: readonly (readonly [path: string, relative: string])[],
  diagnostics: readonly Diagnostic[],
): Found {
  const files: FoundFile[] = [];
  const skipped = new Map<string, string[]>();
  for (const [path, relative] of [...found].sort((a, b) => byCodeUnit(a[1], b[1]))) {
    const format = formatOf(relative);
    if (format) files.push(fileOf(path, relative, format));
    else skipped.set(endingOf(relative), pushed(skipped.get(endingOf(relative)) ?? [], relative));
  }
  const warnings = [...skipped].map(([ending, names]) => skippedWarning(given, ending, names));
  const all = [...diagnostics, ...warnings];
  if (files.length > 0 || all.length > 0) return { files, diagnostics: all };
  return {
    files,
    diagnostics: [
      errorIn(given, 'no-match', `There is no file to read here; these endings are read: ${knownEndings}.`),
    ],
  };
}

function pushed(list: string[], item: string): string[] {
  list.push(item);
  return list;
}

function skippedWarning(given: string, ending: string, names: readonly string[]): Diagnostic {
  const files = names.length === 1 ? `${names[0]} was` : `${names.length} files (the first is ${names[0]}) were`;
  const why = ending === '' ? 'the name has no ending' : `files ending in ${ending} are not read`;
  return warningIn(given, 'unknown-ending', `${files} left out, for ${why}; these endings are read: ${knownEndings}.`);
}
