import type { ActorNode } from '../data/dataset.js';
import { ShapeIcon } from './shape-icon.js';
import { useStore } from './use-store.js';

/** An actor's name that opens the actor; pointing at it shows it in the graph. */
export function ActorLink({
  actor,
  withShape = true,
}: {
  readonly actor: ActorNode | undefined;
  readonly withShape?: boolean;
}) {
  const { select, pointed } = useStore();
  if (!actor) return null;
  const point = (is: boolean) => () => (pointed.value = is ? { type: 'actor', index: actor.index } : null);
  return (
    <button
      type="button"
      class="actor-link"
      onClick={() => {
        pointed.value = null;
        select({ type: 'actor', id: actor.id });
      }}
      onMouseEnter={point(true)}
      onMouseLeave={point(false)}
    >
      {withShape && <ShapeIcon type={actor.type} size={13} />}
      <span>{actor.label}</span>
    </button>
  );
}
