import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { buildDataset } from '../data/build-dataset.js';
import type { Dataset } from '../data/dataset.js';
import type { RawGraph } from '../data/raw-graph.js';
import type { Correction } from '../../src/model/correction.js';
import type { FullDocumentRecord } from '../../src/model/graph-data.js';
import type { SavedCorrections } from '../load/saved-corrections.js';
import { findCommunities } from './communities.js';
import { applyCorrections } from './apply-corrections.js';
import { countFacets } from './facets.js';
import type { Filters } from './filters.js';
import { buildCalendar, buildHistogram } from './histogram.js';
import { findPath } from './paths.js';
import { summarize } from '../data/summarize.js';
import { buildSearch } from './search.js';
import { isSame, nothing, type Selection } from './selection.js';
import { startState, type CameraView, type ViewState } from './view-state.js';
import { findVisible } from './visible.js';

/** What the pointer or the keyboard rests on; indexes of the dataset. */
export type Pointed = { readonly type: 'actor' | 'relation'; readonly index: number } | null;

export type Store = ReturnType<typeof createStore>;

/** All state of the page, and what follows from it. Panels read it and call its actions; nothing else is kept anywhere. */
export function createStore(raw: RawGraph, saved: SavedCorrections | null = null) {
  const corrections = signal<readonly Correction[]>(saved?.corrections ?? []);
  const base = buildDataset(raw);
  const changes = computedList(() => corrections.value.filter(({ type }) => type !== 'note' && type !== 'tag'));
  const dataset = computed<Dataset>(() =>
    changes.value.length === 0 ? base : buildDataset(applyCorrections(raw, changes.value)),
  );
  const view = createView();
  /** Ids of the relations of an earlier graph to compare with. */
  const known = signal<ReadonlySet<string> | null>(null);
  const visible = computed(() => findVisible(dataset.value, view.filters.value, known.value));
  const basis = computed(() => view.filters.value.basis);
  const calendar = computed(() => buildCalendar(dataset.value, basis.value));
  const path = computed(() => {
    const selection = view.selection.value;
    if (selection.type !== 'path' || selection.to === null) return null;
    const [from, to] = [selection.from, selection.to].map((id) => dataset.value.actorById.get(id));
    return from && to ? findPath(dataset.value, visible.value, from.index, to.index) : null;
  });
  return {
    ...view,
    ...{ corrections, dataset, known, visible, path },
    /** The corrections that were saved or downloaded last. */
    kept: signal<readonly Correction[]>(corrections.peek()),
    /** The file that corrections are saved to; null if they are only downloaded. */
    file: signal<string | null>(saved?.file ?? null),
    facets: computed(() => countFacets(dataset.value, visible.value.held)),
    histogram: computed(() => buildHistogram(calendar.value, visible.value.held)),
    search: computed(() => buildSearch(dataset.value)),
    communities: computed(() => findCommunities(dataset.value)),
    pointed: signal<Pointed>(null),
    /** The graph has been on the screen: what only goes beside it may take its time now. */
    isDrawn: signal(false),
    summary: computed(() => summarize(dataset.value)),
    fullDocuments: signal<ReadonlyMap<string, FullDocumentRecord>>(new Map()),
    /** Read out by screen readers, and shown for a moment if `isShown`. */
    announcement: signal<{ readonly text: string; readonly isShown: boolean }>({ text: '', isShown: false }),
    /** Actors that a new layout leaves where they are, by id. */
    pinned: signal<ReadonlySet<string>>(new Set()),
  };
}

/** Stays the same list as long as its items do: a note shall not draw the graph anew. */
function computedList<T>(make: () => readonly T[]): ReadonlySignal<readonly T[]> {
  let last: readonly T[] = [];
  return computed(() => {
    const next = make();
    const isSame = next.length === last.length && next.every((item, i) => item === last[i]);
    return isSame ? last : (last = next);
  });
}

function createView() {
  const selection = signal<Selection>(startState.selection);
  const filters = signal<Filters>(startState.filters);
  const screen = signal(startState.screen);
  const colourBy = signal(startState.colourBy);
  const sizeBy = signal(startState.sizeBy);
  const camera = signal<CameraView | null>(startState.camera);
  const embed = signal(startState.embed);
  /** What was read before, the last one last. */
  const trail = signal<readonly Selection[]>([]);
  return {
    ...{ selection, filters, screen, colourBy, sizeBy, camera, embed, trail },
    select: (next: Selection = nothing) =>
      batch(() => {
        const before = selection.peek();
        if (isSame(before, next)) return;
        if (next.type === 'none') trail.value = [];
        else if (before.type !== 'none') trail.value = [...trail.peek().slice(-49), before];
        selection.value = next;
      }),
    back: () =>
      batch(() => {
        selection.value = trail.peek().at(-1) ?? nothing;
        trail.value = trail.peek().slice(0, -1);
      }),
    filter: (change: Partial<Filters>) => (filters.value = { ...filters.value, ...change }),
    state: computed((): ViewState => ({
      ...{ selection: selection.value, filters: filters.value, screen: screen.value, colourBy: colourBy.value },
      ...{ sizeBy: sizeBy.value, camera: camera.value, embed: embed.value },
    })),
    restore: (state: ViewState) =>
      batch(() => {
        selection.value = state.selection;
        filters.value = state.filters;
        screen.value = state.screen;
        colourBy.value = state.colourBy;
        sizeBy.value = state.sizeBy;
        camera.value = state.camera;
        embed.value = state.embed;
      }),
  };
}
