import type { Correction } from '../../src/model/correction.js';

/** The corrections file of a graph that is served to be edited. */
export interface SavedCorrections {
  readonly file: string;
  readonly corrections: readonly Correction[];
  /** What the server calls this content; it takes a change only to what it has. */
  readonly version: string;
}

/** What `whowhom view --edit` has; null where nothing may be saved. The server has checked every entry. */
export async function fetchCorrections(): Promise<SavedCorrections | null> {
  try {
    const response = await fetch('corrections', { credentials: 'same-origin' });
    const version = response.headers.get('etag');
    const isJson = (response.headers.get('content-type') ?? '').startsWith('application/json');
    if (!response.ok || !isJson || version === null) return null;
    return { ...((await response.json()) as Omit<SavedCorrections, 'version'>), version };
  } catch {
    return null;
  }
}

export type SaveResult =
  { readonly type: 'saved'; readonly version: string } | { readonly type: 'refused'; readonly trouble: string };

/** Replaces the file, if it is still at a version. */
export async function putCorrections(yaml: string, version: string): Promise<SaveResult> {
  try {
    const headers = { 'content-type': 'application/yaml', 'if-match': version };
    const response = await fetch('corrections', { method: 'PUT', headers, body: yaml });
    const now = response.headers.get('etag');
    if (response.ok && now !== null) return { type: 'saved', version: now };
    return { type: 'refused', trouble: (await response.text()).trim() };
  } catch {
    return { type: 'refused', trouble: 'The program that served this page does not answer any more.' };
  }
}
