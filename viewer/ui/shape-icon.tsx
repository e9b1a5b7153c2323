import type { ActorType } from '../../src/model/actor.js';
import { palette } from '../theme/scheme.js';

/** The outlines that stage/node-shaders.ts draws, in a box of 20 by 20. */
export const shapePaths: Readonly<Record<ActorType, string>> = {
  person: 'M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16z',
  organization:
    'M5.5 3h9a2.5 2.5 0 0 1 2.5 2.5v9a2.5 2.5 0 0 1-2.5 2.5h-9a2.5 2.5 0 0 1-2.5-2.5v-9a2.5 2.5 0 0 1 2.5-2.5z',
  country: 'M5.7 2.5h8.600l4.3 7.5-4.3 7.5h-8.600l-4.3-7.5z',
  place: 'M10 .8l9.2 9.2-9.2 9.2-9.2-9.200z',
  event: 'M10 .5l2.9 6.1 6.6.8-4.8 4.7 1.2 6.6-5.9-3.2-5.9 3.2 1.2-6.6-4.8-4.7 6.6-.8z',
  group: 'M10 1.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17zm0 4.600a3.9 3.9 0 1 0 0 7.800a3.9 3.9 0 1 0 0-7.800z',
};

interface Props {
  readonly type: ActorType;
  readonly size?: number;
  readonly isColoured?: boolean;
}

/** The shape and colour of an actor type. */
export function ShapeIcon({ type, size = 14, isColoured = true }: Props) {
  const { actors, quiet } = palette.value;
  return (
    <svg class="shape" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={shapePaths[type]} fill={isColoured ? actors[type] : quiet} fill-rule="evenodd" />
    </svg>
  );
}
