/** Where in the viewer's page data goes. */
const slot = '<template id="data"></template>';

/**
 * The viewer's page with a graph in it, and its documents if there are any (null leaves them out): one file that opens
 * from disk. Data stands in elements that no browser runs, and nothing in it can end them. `page` is the built viewer.
 */
export function writeHtmlPage(page: string, graph: string, documents: string | null): string {
  // The script may have the slot's text in it too: the page's own is the last.
  const at = page.lastIndexOf(slot);
  if (at === -1) throw new Error('the viewer’s page has no place for data; build it again');
  const data = [
    element('graph', 'application/json', graph),
    ...(documents === null ? [] : [element('documents', 'application/x-ndjson', documents)]),
  ];
  return page.slice(0, at) + data.join('\n') + page.slice(at + slot.length);
}

/** In JSON `<` only stands in strings, where it may be written as an escape. */
function element(id: string, type: string, json: string): string {
  return `<script type="${type}" id="${id}">${json.replace(/</g, '\\u003c')}</script>`;
}
