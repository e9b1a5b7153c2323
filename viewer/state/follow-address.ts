import { effect } from '@preact/signals';
import { fromAddress, toAddress } from './address.js';
import type { Store } from './store.js';

/**
 * Keeps the address bar and the state in step: what is selected and filtered makes an entry of the history, moving the
 * camera only changes the last one. Returns how to stop.
 */
export function followAddress(store: Store): () => void {
  const read = () => location.hash.replace(/^#/, '');
  const withoutCamera = () => toAddress({ ...store.state.value, camera: null });
  let entry = withoutCamera();
  let timer = 0;
  const write = () => {
    const address = toAddress(store.state.peek());
    const next = withoutCamera();
    if (address === read()) return;
    const isNew = next !== entry;
    entry = next;
    history[isNew ? 'pushState' : 'replaceState'](null, '', `#${address}`);
  };
  const stop = effect(() => {
    void store.state.value;
    clearTimeout(timer);
    // A slider that is dragged shall make one entry, not a hundred.
    timer = window.setTimeout(write, 250);
  });
  const back = () => {
    clearTimeout(timer);
    store.restore(fromAddress(read()));
    entry = withoutCamera();
  };
  window.addEventListener('popstate', back);
  return () => {
    clearTimeout(timer);
    stop();
    window.removeEventListener('popstate', back);
  };
}
