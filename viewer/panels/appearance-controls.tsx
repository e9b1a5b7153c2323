import type { ActorNode } from '../data/dataset.js';
import type { ColourBy, SizeBy } from '../state/view-state.js';
import { colourAt } from '../theme/palette.js';
import { palette } from '../theme/scheme.js';
import { useStore } from '../ui/use-store.js';
import { counted } from '../ui/words.js';

const colourings: readonly (readonly [ColourBy, string])[] = [
  ['type', 'their type'],
  ['community', 'their community'],
];

const sizings: readonly (readonly [SizeBy, string])[] = [
  ['relations', 'relations'],
  ['support', 'independent stories'],
  ['mentions', 'mentions'],
  ['documents', 'documents'],
];

export function AppearanceControls() {
  const { colourBy, sizeBy } = useStore();
  return (
    <fieldset class="facet appearance">
      <legend>
        <h3>Appearance</h3>
      </legend>
      <label>
        Colour actors by
        <select value={colourBy.value} onChange={(event) => (colourBy.value = event.currentTarget.value as ColourBy)}>
          {colourings.map(([id, label]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        Size them by
        <select value={sizeBy.value} onChange={(event) => (sizeBy.value = event.currentTarget.value as SizeBy)}>
          {sizings.map(([id, label]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {colourBy.value === 'community' && <CommunityKey />}
      <p class="quiet legend-note">Edges are wider the more independent stories state them.</p>
    </fieldset>
  );
}

/** The largest communities: their colour, their busiest actor, how many they are. */
function CommunityKey() {
  const { communities, dataset } = useStore();
  const members = new Map<number, ActorNode[]>();
  for (const actor of dataset.value.actors) {
    const community = communities.value[actor.index] ?? 0;
    const others = members.get(community);
    if (others) others.push(actor);
    else members.set(community, [actor]);
  }
  const largest = [...members].sort(([a], [b]) => a - b).slice(0, 8);
  return (
    <ul class="community-key" aria-label="Communities">
      {largest.map(([community, actors]) => {
        const busiest = actors.reduce((a, b) => (b.edges.length > a.edges.length ? b : a));
        return (
          <li key={community}>
            <span class="swatch" style={{ background: colourAt(palette.value, community) }} />
            <span class="facet-label">{busiest.label}</span>
            <span class="facet-count">{counted(actors.length, 'actor')}</span>
          </li>
        );
      })}
    </ul>
  );
}
