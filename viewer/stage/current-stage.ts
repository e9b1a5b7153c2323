import { signal } from '@preact/signals';
import type { Stage } from './stage.js';

/** The stage on the screen; null while a table is shown, or where there is no WebGL. */
export const currentStage = signal<Stage | null>(null);
