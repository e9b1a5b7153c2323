import type { Network } from '../model/network.js';

export interface ExportOptions {
  /** Which GEXF to write: 1.3 for Gephi, the default; 1.2 for older readers. Other formats take no notice. */
  readonly gexfVersion?: '1.2' | '1.3';
}

export interface ExportFile {
  /** What its name has after the graph's: `.gexf`, `.nodes.csv`. */
  readonly suffix: string;
  /** The file's text in pieces. Can be gone through once. */
  readonly chunks: Iterable<string>;
}

export interface ExportFormat {
  readonly id: string;
  readonly label: string;
  readonly mediaType: string;
  /** The files of the graph in this format: one, or two where actors and relations go apart. */
  readonly files: (graph: Network, options: ExportOptions) => readonly ExportFile[];
}
