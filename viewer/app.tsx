import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { GraphFileError } from '../src/query/graph-file-error.js';
import { fetchFile, inlineText, readFile } from './load/find-graph.js';
import { readDocuments } from './load/read-documents.js';
import { readGraph } from './load/read-graph.js';
import { fetchCorrections, type SavedCorrections } from './load/saved-corrections.js';
import { Welcome } from './panels/welcome.js';
import { Workspace } from './panels/workspace.js';
import { fromAddress } from './state/address.js';
import { followAddress } from './state/follow-address.js';
import { isKept, keepCorrections, warnOfLoss } from './state/keep-corrections.js';
import { createStore, type Store } from './state/store.js';
import type { OnFiles } from './ui/on-files.js';
import { StoreContext } from './ui/use-store.js';

type Phase =
  | { readonly type: 'loading' }
  | { readonly type: 'waiting'; readonly trouble: string | null }
  | { readonly type: 'ready'; readonly store: Store };

/** The page: finds a graph, or asks for one, then shows it. */
export function App() {
  const phase = useSignal<Phase>({ type: 'loading' });
  const stopKeeping = useRef(() => {});
  /** A graph that is open stays so. */
  const fail = (trouble: string) => {
    const { value } = phase;
    if (value.type === 'ready') value.store.announcement.value = { text: trouble, isShown: true };
    else phase.value = { type: 'waiting', trouble };
  };
  const open = (text: string, documents: Promise<string | null>, saved: SavedCorrections | null = null) => {
    try {
      const store = createStore(readGraph(text), saved);
      stopKeeping.current();
      const stops = [warnOfLoss(store), ...(saved ? [keepCorrections(store, saved)] : [])];
      stopKeeping.current = () => stops.forEach((stop) => stop());
      store.restore(fromAddress(location.hash));
      void documents.then((lines) => lines && addDocuments(store, lines));
      phase.value = { type: 'ready', store };
    } catch (error) {
      if (!(error instanceof GraphFileError)) throw error;
      fail(error.message);
    }
  };
  /** The texts of a graph go with it, or with the graph that is open. */
  const openFiles = async (files: readonly File[]) => {
    const [texts, graphs] = [files.filter(isDocuments), files.filter((file) => !isDocuments(file))];
    try {
      const documents = (await Promise.all(texts.map(readFile))).map(({ text }) => text).join('\n');
      const [graph] = graphs;
      const { value } = phase;
      if (graph && mayLeave(value)) open((await readFile(graph)).text, Promise.resolve(documents));
      else if (graph) return;
      else if (value.type === 'ready') addDocuments(value.store, documents);
      else fail('These are the texts of a graph: open its NAME.json with them.');
    } catch (error) {
      fail(messageOf(error));
    }
  };
  useEffect(() => {
    const inline = inlineText('graph');
    if (inline !== null) return open(inline, Promise.resolve(inlineText('documents')));
    void openServed(open).then((isFound) => isFound || (phase.value = { type: 'waiting', trouble: null }));
  }, []);
  return <Shown phase={phase.value} onFiles={(files) => void openFiles(files)} />;
}

/** Asks before another graph takes the place of one with corrections that are kept nowhere. */
function mayLeave(phase: Phase): boolean {
  if (phase.type !== 'ready' || isKept(phase.store)) return true;
  return window.confirm('The corrections you made are not saved yet. Open the other graph all the same?');
}

type Open = (text: string, documents: Promise<string | null>, saved: SavedCorrections | null) => void;

async function openServed(open: Open): Promise<boolean> {
  const graph = await fetchFile('graph.json');
  if (!graph) return false;
  const documents = fetchFile('documents.ndjson').then((file) => file?.text ?? null);
  open(graph.text, documents, graph.isEditable ? await fetchCorrections() : null);
  return true;
}

function isDocuments({ name }: File): boolean {
  return name.endsWith('.ndjson');
}

function addDocuments(store: Store, lines: string): void {
  store.fullDocuments.value = new Map([...store.fullDocuments.peek(), ...readDocuments(lines)]);
}

function Shown({ phase, onFiles }: { readonly phase: Phase; readonly onFiles: OnFiles }) {
  const store = phase.type === 'ready' ? phase.store : null;
  useEffect(() => (store ? followAddress(store) : undefined), [store]);
  if (phase.type === 'loading') return <p class="loading">Reading the graph …</p>;
  if (phase.type === 'waiting') return <Welcome trouble={phase.trouble} onFiles={onFiles} />;
  return (
    <StoreContext.Provider value={phase.store}>
      <Workspace onFiles={onFiles} />
    </StoreContext.Provider>
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
