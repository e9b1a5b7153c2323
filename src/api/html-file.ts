import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serializeGraph } from '../export/json.js';
import { writeHtmlPage } from '../export/html-page.js';
import { packageRoot } from '../lexicon/package-root.js';
import { graphName, openNetwork } from './open-graph.js';
import { ServeError } from './serve-error.js';

export interface HtmlOptions {
  /** False leaves the documents' texts out; the sentences that are evidence stay. */
  readonly texts?: boolean;
}

/** The built viewer's page. Throws a ServeError that says what to do if it is not there. */
export function viewerPagePath(): string {
  const page = join(packageRoot, 'dist', 'viewer', 'index.html');
  if (!existsSync(page)) throw new ServeError('the viewer is not built; run `npm run build` first');
  return page;
}

/**
 * A graph file as one HTML file: the viewer with the graph, and with the texts of `NAME.documents.ndjson` where that
 * stands beside it. It needs no network. Throws a GraphFileError for a file that is no graph.
 */
export function writeHtmlFile(graphPath: string, { texts = true }: HtmlOptions = {}): string {
  const graph = [...serializeGraph(openNetwork(graphPath))].join('');
  const documents = `${graphName(graphPath)}.documents.ndjson`;
  const page = readFileSync(viewerPagePath(), 'utf8');
  return writeHtmlPage(page, graph, texts && existsSync(documents) ? readFileSync(documents, 'utf8') : null);
}
