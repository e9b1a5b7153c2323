import type { ColourBy, SizeBy } from '../state/view-state.js';
import { useStore } from '../ui/use-store.js';

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
      <p class="quiet legend-note">Edges are wider the more independent stories state them.</p>
    </fieldset>
  );
}
