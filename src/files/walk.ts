import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnit } from '../common/order.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { unreadable, warningIn } from './trouble.js';

export interface Walked {
  /** Relative to the folder, with `/`. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * All files under a folder. Hidden ones are passed over in silence. Links are not followed, so that nothing outside the folder is
 * read and no loop is walked; each is reported, and can be given by its own path.
 */
export async function walk(folder: string): Promise<Walked> {
  const files: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const waiting = [''];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const entries = await readdir(join(folder, next), { withFileTypes: true }).catch((error: unknown) => error);
    if (!Array.isArray(entries)) {
      diagnostics.push(unreadable(join(folder, next), entries));
      continue;
    }
    for (const entry of visible(entries as Dirent[])) {
      const relative = next === '' ? entry.name : `${next}/${entry.name}`;
      if (entry.isDirectory()) waiting.push(relative);
      else if (entry.isFile()) files.push(relative);
      else diagnostics.push(notFollowed(join(folder, relative), entry));
    }
  }
  return { files, diagnostics };
}

function visible(entries: readonly Dirent[]): readonly Dirent[] {
  return entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => byCodeUnit(a.name, b.name));
}

function notFollowed(path: string, entry: Dirent): Diagnostic {
  if (entry.isSymbolicLink())
    return warningIn(path, 'link', 'Links inside a folder are not followed; give this path itself to read it.');
  return warningIn(
    path,
    'not-a-file',
    'This is a device, pipe or socket, and only files of a folder are read; give its path to read it.',
  );
}
