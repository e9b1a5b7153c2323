import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './icons.js';

interface Props {
  readonly label: string;
  readonly icon: IconName;
  readonly children: ComponentChildren;
}

/** A button that opens a small panel below it; a click elsewhere and Escape close it. */
export function Menu({ label, icon, children }: Props) {
  const isOpen = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen.value) return;
    const close = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) isOpen.value = false;
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, [isOpen.value]);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen.value) return;
    event.stopPropagation();
    isOpen.value = false;
    box.current?.querySelector('button')?.focus();
  };
  return (
    <div class="menu" ref={box} onKeyDown={press}>
      <button
        type="button"
        class="button"
        aria-expanded={isOpen.value}
        aria-label={label}
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        <Icon name={icon} /> <span class="menu-label">{label}</span>
      </button>
      {isOpen.value && <div class="menu-panel">{children}</div>}
    </div>
  );
}
