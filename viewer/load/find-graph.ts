import { GraphFileError } from '../../src/query/graph-file-error.js';

export interface FoundFile {
  readonly name: string;
  readonly text: string;
}

/** The graph put into the page itself, as `export --format html` does it. */
export function inlineText(id: string): string | null {
  const text = document.getElementById(id)?.textContent ?? '';
  return text.trim() === '' ? null : text;
}

export interface ServedFile {
  readonly text: string;
  /** Corrections may be saved where it comes from. */
  readonly isEditable: boolean;
}

/** A file served beside the page; null if there is none (or the page was opened from disk). */
export async function fetchFile(name: string): Promise<ServedFile | null> {
  if (location.protocol !== 'http:' && location.protocol !== 'https:') return null;
  try {
    const response = await fetch(name, { credentials: 'same-origin' });
    const isPage = (response.headers.get('content-type') ?? '').startsWith('text/html');
    if (!response.ok || isPage) return null;
    return { text: await response.text(), isEditable: response.headers.get('x-editable') === 'yes' };
  } catch {
    return null;
  }
}

/** More than this no browser tab holds as one string. */
const largestFile = 500_000_000;

export async function readFile(file: File): Promise<FoundFile> {
  if (file.size === 0)
    throw new GraphFileError(`${file.name} is empty. Choose the NAME.json that “whowhom build” writes.`);
  if (file.size > largestFile)
    throw new GraphFileError(`${file.name} is too large for a browser: export a part of the graph.`);
  return { name: file.name, text: await file.text() };
}
