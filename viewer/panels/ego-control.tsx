import { Icon } from '../ui/icons.js';
import { useStore } from '../ui/use-store.js';

/** While only the surroundings of one actor are shown: how far they reach, and the way out. */
export function EgoControl() {
  const { filters, filter, dataset } = useStore();
  const { ego } = filters.value;
  const actor = ego && dataset.value.actorById.get(ego.id);
  if (!ego || !actor) return null;
  return (
    <div class="ego-control" role="group" aria-label="Surroundings">
      <p>
        Around <strong>{actor.label}</strong>
      </p>
      <div class="segments">
        {[1, 2, 3].map((radius) => (
          <button
            type="button"
            key={radius}
            aria-pressed={ego.radius === radius}
            aria-label={`${radius} ${radius === 1 ? 'step' : 'steps'} away`}
            onClick={() => filter({ ego: { id: ego.id, radius } })}
          >
            {radius}
          </button>
        ))}
        <button
          type="button"
          class="icon-button"
          aria-label="Show all actors again"
          onClick={() => filter({ ego: null })}
        >
          <Icon name="close" size={14} />
        </button>
      </div>
    </div>
  );
}
