import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { CorrectionsError, placeCorrections, readCorrections } from '../files/read-corrections.js';
import { unreadable } from '../files/trouble.js';
import { writeWhole } from '../files/write-files.js';
import type { Correction, PlacedCorrection } from '../model/correction.js';
import { graphName } from './open-graph.js';

export interface CorrectionsState {
  readonly text: string;
  readonly corrections: readonly Correction[];
  /** Changes with the file's content. */
  readonly version: string;
}

/** Where the corrections of a graph file are kept. */
export function correctionsPath(graphPath: string): string {
  return `${graphName(graphPath)}.corrections.yaml`;
}

/** The corrections of a file that must be there, with their lines; none for no file. Throws a CorrectionsError. */
export async function givenCorrections(path: string | null): Promise<readonly PlacedCorrection[]> {
  if (path === null) return [];
  try {
    return placeCorrections(await readFile(path, 'utf8'), path);
  } catch (error) {
    if (error instanceof CorrectionsError) throw error;
    throw new CorrectionsError(`${path}: ${unreadable(path, error).message}`);
  }
}

/** Reads a corrections file; one that is not there has none. Throws a CorrectionsError for one that cannot be understood. */
export async function loadCorrections(path: string): Promise<CorrectionsState> {
  const text = await textOf(path);
  return { text, corrections: readCorrections(text, path), version: versionOf(text) };
}

/**
 * Writes a corrections file that is still at the version given; null if it has changed meanwhile. Throws a
 * CorrectionsError for text that is no such file.
 */
export async function saveCorrections(path: string, text: string, before: string): Promise<string | null> {
  readCorrections(text, path);
  if (versionOf(await textOf(path)) !== before) return null;
  await writeWhole(path, text);
  return versionOf(text);
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function versionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
