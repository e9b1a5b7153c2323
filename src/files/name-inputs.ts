import { endingOf, withoutEnding } from './input-file.js';
import type { Format, InputFile } from './input-file.js';

/** A file found, before it has an id. */
export interface FoundFile {
  readonly path: string;
  /** Relative to the folder or pattern given; the bare name if the file itself was given. */
  readonly relative: string;
  /** The path with what was given before it. */
  readonly given: string;
  readonly format: Format;
}

/** From short to certain: the name, the path under the folder, the same with its ending, the path as it was given. */
const LEVELS: readonly ((file: FoundFile) => string)[] = [
  ({ relative }) => (relative === '-' ? 'stdin' : withoutEnding(relative.slice(relative.lastIndexOf('/') + 1))),
  ({ relative }) => withoutEnding(relative),
  ({ relative }) => relative,
  ({ given }) => withoutEnding(given),
  ({ given }) => given,
];

/**
 * Gives every file the shortest id that no other has. What a file is called depends on the set of files alone, not on their
 * order. Files of records take no part, for their records have ids of their own.
 */
export function nameInputs(files: readonly FoundFile[]): readonly InputFile[] {
  const level = new Map(files.map((file) => [file, 0]));
  const idOf = (file: FoundFile): string => (LEVELS[level.get(file) ?? 0] ?? LEVELS[0])?.(file) ?? file.given;
  const named = files.filter(({ format }) => format !== 'jsonl');
  for (let round = 0; round < LEVELS.length * 2; round++) {
    const twice = repeated(named, idOf).filter((file) => (level.get(file) ?? 0) < LEVELS.length - 1);
    if (twice.length === 0) break;
    for (const file of twice) level.set(file, (level.get(file) ?? 0) + 1);
  }
  const shown = new Set(repeated(files, ({ relative }) => relative));
  return files.map((file) => ({
    path: file.path,
    file: shown.has(file) ? file.given : file.relative,
    id: idOf(file) || endingOf(file.given),
    format: file.format,
  }));
}

function repeated(files: readonly FoundFile[], key: (file: FoundFile) => string): readonly FoundFile[] {
  const byKey = new Map<string, FoundFile[]>();
  for (const file of files) {
    const same = byKey.get(key(file));
    if (same) same.push(file);
    else byKey.set(key(file), [file]);
  }
  return [...byKey.values()].filter((same) => same.length > 1).flat();
}
