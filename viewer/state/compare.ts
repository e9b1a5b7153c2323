import { GraphFileError } from '../../src/query/graph-file-error.js';
import { readFile } from '../load/find-graph.js';
import { readGraph } from '../load/read-graph.js';
import type { Store } from './store.js';

/** Shows only what an earlier graph file does not have. */
export async function compareWith(store: Store, file: File): Promise<void> {
  try {
    const { text, name } = await readFile(file);
    store.known.value = new Set(readGraph(text).edges.map((edge) => edge.key));
    store.filter({ onlyNew: true });
    store.announcement.value = { text: `Showing what ${name} does not have.`, isShown: true };
  } catch (error) {
    if (!(error instanceof GraphFileError)) throw error;
    store.announcement.value = { text: error.message, isShown: true };
  }
}
