import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';

const PARTS = ['relations', 'actors', 'lexicon'];

/** A folder of a user's own relation types, actors and words. */
export function parseOwnLexicon(folder: string): string {
  if (isOwnLexicon(folder)) return folder;
  throw new InvalidArgumentError(`"${folder}" has none of the folders ${PARTS.join('/, ')}/.`);
}

export function isOwnLexicon(folder: string): boolean {
  return PARTS.some((part) => existsSync(join(folder, part)));
}
