import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { GraphFileError } from '../src/query/graph-file-error.js';
import { fetchText, inlineText, readFile } from './load/find-graph.js';
import { readDocuments } from './load/read-documents.js';
import { readGraph } from './load/read-graph.js';
import { fetchCorrections, type SavedCorrections } from './load/saved-corrections.js';
import { Welcome } from './panels/welcome.js';
import { Workspace } from './panels/workspace.js';
import { fromAddress } from './state/address.js';
import { followAddress } from './state/follow-address.js';
import { keepCorrections, warnOfLoss } from './state/keep-corrections.js';
import { createStore, type Store } from './state/store.js';
import { StoreContext } from './ui/use-store.js';

type Phase =
  | { readonly type: 'loading' }
  | { readonly type: 'waiting'; readonly trouble: string | null }
  | { readonly type: 'ready'; readonly store: Store };

/** The page: finds a graph, or asks for one, then shows it. */
export function App() {
  const phase = useSignal<Phase>({ type: 'loading' });
  const stopKeeping = useRef(() => {});
  const open = (
    name: string,
    text: string,
    documents: Promise<string | null>,
    saved: SavedCorrections | null = null,
  ) => {
    try {
      const store = createStore(readGraph(text), name, saved);
      stopKeeping.current();
      const stops = [warnOfLoss(store), ...(saved ? [keepCorrections(store, saved)] : [])];
      stopKeeping.current = () => stops.forEach((stop) => stop());
      store.restore(fromAddress(location.hash));
      void documents.then((lines) => lines && (store.fullDocuments.value = readDocuments(lines)));
      phase.value = { type: 'ready', store };
    } catch (error) {
      if (!(error instanceof GraphFileError)) throw error;
      phase.value = { type: 'waiting', trouble: error.message };
    }
  };
  const openFile = (file: File) =>
    readFile(file).then(
      ({ name, text }) => open(name, text, Promise.resolve(null)),
      (error: unknown) => (phase.value = { type: 'waiting', trouble: messageOf(error) }),
    );
  useEffect(() => {
    const inline = inlineText('graph');
    if (inline !== null) return open('graph.json', inline, Promise.resolve(inlineText('documents')));
    void Promise.all([fetchText('graph.json'), fetchCorrections()]).then(([text, saved]) => {
      if (text === null) phase.value = { type: 'waiting', trouble: null };
      else open('graph.json', text, fetchText('documents.ndjson'), saved);
    });
  }, []);
  return <Shown phase={phase.value} onFile={openFile} />;
}

function Shown({ phase, onFile }: { readonly phase: Phase; readonly onFile: (file: File) => void }) {
  const store = phase.type === 'ready' ? phase.store : null;
  useEffect(() => (store ? followAddress(store) : undefined), [store]);
  if (phase.type === 'loading') return <p class="loading">Reading the graph …</p>;
  if (phase.type === 'waiting') return <Welcome trouble={phase.trouble} onFile={onFile} />;
  return (
    <StoreContext.Provider value={phase.store}>
      <Workspace onFile={onFile} />
    </StoreContext.Provider>
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
