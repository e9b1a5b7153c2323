import { noFilters, type Filters } from './filters.js';
import { nothing, type Selection } from './selection.js';

export type ColourBy = 'type' | 'community';
export type SizeBy = 'relations' | 'support' | 'mentions' | 'documents';
export type Screen = 'graph' | 'actors' | 'relations';

export interface CameraView {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** All that the address bar holds. */
export interface ViewState {
  readonly selection: Selection;
  readonly filters: Filters;
  readonly screen: Screen;
  readonly colourBy: ColourBy;
  readonly sizeBy: SizeBy;
  /** Null shows the whole graph. */
  readonly camera: CameraView | null;
  /** Shows the graph alone, to be put into another page. */
  readonly embed: boolean;
}

export const startState: ViewState = {
  selection: nothing,
  filters: noFilters,
  screen: 'graph',
  colourBy: 'type',
  sizeBy: 'relations',
  camera: null,
  embed: false,
};
