import type { Store } from '../state/store.js';

/** Puts a text on the clipboard, and says so; where that is not allowed, says that. */
export function copyText(store: Store, text: string, done: string): void {
  const say = (words: string) => (store.announcement.value = { text: words, isShown: true });
  navigator.clipboard.writeText(text).then(
    () => say(done),
    () => say(copyByHand(text) ? done : 'The browser does not let this page use the clipboard.'),
  );
}

/** Pages opened from disk may have no clipboard API; selecting and copying works there. */
function copyByHand(text: string): boolean {
  const box = document.createElement('textarea');
  box.value = text;
  document.body.append(box);
  box.select();
  const isDone = document.execCommand('copy');
  box.remove();
  return isDone;
}
