import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openTexts } from '../../../src/files/open-texts.js';
import type { ReadOptions } from '../../../src/files/open-texts.js';
import { readBefore } from '../../../src/files/read-before.js';
import { readRaw } from '../../../src/files/read-raw.js';
import type { Diagnostic } from '../../../src/model/diagnostic.js';
import type { Document } from '../../../src/model/document.js';

export interface TemporaryFolder {
  readonly path: string;
  readonly at: (name: string) => string;
  /** Writes a file, with the folders it needs, and returns its path. */
  readonly put: (name: string, content: string | Uint8Array) => string;
  readonly remove: () => void;
}

export function temporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'whowhom-read-'));
  const at = (name: string): string => join(path, name);
  const put = (name: string, content: string | Uint8Array): string => {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), content);
    return at(name);
  };
  return { path, at, put, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Everything that reading gives, taken apart. */
export async function readAll(
  paths: readonly string[],
  options: ReadOptions = {},
): Promise<{ readonly documents: readonly Document[]; readonly troubles: readonly Diagnostic[] }> {
  const documents: Document[] = [];
  const troubles: Diagnostic[] = [];
  const seen = new Set<string>();
  for await (const raw of openTexts(paths, options))
    for (const result of await readRaw(raw)) {
      if (result.type === 'trouble') troubles.push(result.diagnostic);
      else {
        const said = readBefore({ ...result.document, line: result.line }, seen);
        if (said) troubles.push(said);
        else documents.push(result.document);
      }
    }
  return { documents, troubles };
}
