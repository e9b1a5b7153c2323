import { serializeGraph } from '../../src/export/json.js';
import { writeHtmlPage } from '../../src/export/html-page.js';
import { visibleNetwork } from './export-graph.js';
import type { Store } from './store.js';

/** What is visible as one HTML file with the viewer in it, and the texts of its documents where they are at hand. */
export function exportPage(store: Store): string {
  const [dataset, visible] = [store.dataset.peek(), store.visible.peek()];
  const graph = [...serializeGraph(visibleNetwork(dataset, visible))].join('');
  const wanted = new Set(visible.relationList.flatMap((index) => dataset.relations[index]?.docs ?? []));
  const texts = [...store.fullDocuments.peek().values()].filter(({ id }) => wanted.has(id));
  const documents = texts.map((document) => JSON.stringify(document)).join('\n');
  return writeHtmlPage(emptyPage(), graph, documents === '' ? null : documents);
}

/** This page as it was before anything was shown in it, without its data. */
function emptyPage(): string {
  const page = document.documentElement.cloneNode(true) as HTMLElement;
  for (const data of page.querySelectorAll('body > script[type^="application/"], #data')) data.remove();
  const slot = document.createElement('template');
  slot.id = 'data';
  page.querySelector('#page')?.replaceChildren();
  page.querySelector('body')?.append(slot);
  return `<!doctype html>\n${page.outerHTML}`;
}
