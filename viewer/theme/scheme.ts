import { computed, signal } from '@preact/signals';
import { palettes, type Scheme } from './palette.js';

const wish = (query: string) => {
  const list = matchMedia(query);
  const is = signal(list.matches);
  list.addEventListener('change', () => (is.value = list.matches));
  return is;
};

const dark = wish('(prefers-color-scheme: dark)');
const contrast = wish('(prefers-contrast: more)');

/** True if the system asks for little movement. */
export const reducedMotion = wish('(prefers-reduced-motion: reduce)');

/** What the system wishes, and follows when it changes its mind. */
export const scheme = computed<Scheme>(() => {
  const base = dark.value ? 'dark' : 'light';
  return contrast.value ? `contrast-${base}` : base;
});

export const palette = computed(() => palettes[scheme.value]);
