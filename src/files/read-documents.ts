import { openTexts } from './open-texts.js';
import type { ReadOptions } from './open-texts.js';
import { readBefore } from './read-before.js';
import { readRaw } from './read-raw.js';
import { trouble } from './trouble.js';
import type { ReadResult } from './trouble.js';

/**
 * Reads documents from files, folders, glob patterns and `-`, by their formats: text, Markdown with front matter, HTML, and records
 * (JSONL). Whatever is wrong with one of them is yielded as a diagnostic, and the rest is read; it throws only for a bad option.
 * A plain text that holds several articles is still one document here: see `splitPage`.
 */
export async function* readDocuments(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  const seen = new Set<string>();
  for await (const raw of openTexts(paths, options))
    for (const result of await readRaw(raw)) {
      const said = result.type === 'document' ? readBefore({ ...result.document, line: result.line }, seen) : null;
      yield said ? trouble(said) : result;
    }
}
