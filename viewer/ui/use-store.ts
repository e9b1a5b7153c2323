import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Store } from '../state/store.js';

export const StoreContext = createContext<Store | null>(null);

/** The store of the graph that is open. Only for components below the workspace. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useStore is called outside the workspace');
  return store;
}
