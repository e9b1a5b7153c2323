import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { counted } from '../ui/words.js';
import { useStore } from '../ui/use-store.js';

/** Reads changes out to screen readers, and shows those that everybody should see for some seconds. */
export function Announcer() {
  const { announcement, visible } = useStore();
  const isShown = useSignal(false);
  const said = announcement.value;
  const { actorList, relationList } = visible.value;
  useEffect(() => {
    if (!said.isShown) return;
    isShown.value = true;
    const timer = setTimeout(() => (isShown.value = false), 4_000);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <>
      <div class="visually-hidden" role="status" aria-live="polite" data-testid="announcement">
        {said.text}
      </div>
      <div class="visually-hidden" role="status" aria-live="polite" data-testid="visible-counts">
        {counted(actorList.length, 'actor')} and {counted(relationList.length, 'relation')} shown
      </div>
      {isShown.value && said.text !== '' && (
        <div class="toast" aria-hidden="true">
          {said.text}
        </div>
      )}
    </>
  );
}
