import { useEffect } from 'preact/hooks';

/** Runs an action on a key pressed anywhere but where one writes. */
export function useShortcut(key: string, action: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isWriting =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || isWriting) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
