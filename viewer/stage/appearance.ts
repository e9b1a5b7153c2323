import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { Dataset } from '../data/dataset.js';
import type { ColourBy, SizeBy } from '../state/view-state.js';
import type { Visible } from '../state/visible.js';
import { colourAt, type Palette } from '../theme/palette.js';
import type { Emphasis } from './emphasis.js';
import { dashIndexOf, opacityOf, packEdge, packNode, shapeOf } from './marks.js';

/** Everything that decides how an actor or relation looks. */
export interface Appearance {
  readonly dataset: Dataset;
  readonly visible: Visible;
  readonly emphasis: Emphasis;
  readonly palette: Palette;
  readonly colourBy: ColourBy;
  readonly communities: Int32Array | null;
  readonly sizes: Float32Array;
  readonly pinned: ReadonlySet<string>;
  /** Ribbons up to a few thousand relations, lines above. */
  readonly isFine: boolean;
}

/** When more relations than this stand out, none of them is labelled. */
export const mostLabels = 24;

type NodeLook = Partial<NodeDisplayData> & {
  readonly style: number;
  readonly emphasised: boolean;
  readonly ringed: boolean;
};
type EdgeLook = Partial<EdgeDisplayData> & {
  readonly style: number;
  readonly curve: number;
  readonly emphasised: boolean;
};

export function nodeLook(it: Appearance, index: number): NodeLook {
  const actor = it.dataset.actors[index];
  if (!actor) throw new RangeError(`no actor ${index}`);
  const emphasised = it.emphasis.actors.has(index);
  const isRinged = it.emphasis.ringed.has(index);
  const community = it.colourBy === 'community' ? it.communities?.[index] : undefined;
  return {
    label: actor.label,
    size: it.sizes[index] ?? 4,
    color: community === undefined ? it.palette.actors[actor.type] : colourAt(it.palette, community),
    hidden: !it.visible.actors[index],
    forceLabel: isRinged || (emphasised && it.emphasis.actors.size <= 40),
    style: packNode(shapeOf(actor.type), isRinged, emphasised, it.pinned.has(actor.id)),
    emphasised,
    ringed: isRinged,
    type: 'actor',
  };
}

export function edgeLook(it: Appearance, index: number, curve: number): EdgeLook {
  const relation = it.dataset.relations[index];
  const kind = relation && it.dataset.kinds[relation.kind];
  if (!relation || !kind) throw new RangeError(`no relation ${index}`);
  const emphasised = it.emphasis.relations.has(index);
  const isLabelled = emphasised && it.isFine && it.emphasis.relations.size <= mostLabels;
  const opacity = opacityOf(relation.status, relation.polarity);
  return {
    label: isLabelled ? labelOf(kind.label, relation.lemma) : null,
    size: edgeWidth(relation.support),
    color: withOpacity(colourAt(it.palette, kind.groupIndex), opacity),
    hidden: !it.visible.relations[index],
    forceLabel: isLabelled,
    style: packEdge(dashIndexOf(relation.status), relation.polarity === 'negated', emphasised, !kind.symmetric),
    curve,
    emphasised,
    type: !it.isFine ? 'line' : curve === 0 && relation.source !== relation.target ? 'straight' : 'curved',
  };
}

/** In pixels: the more independent stories, the wider. */
export function edgeWidth(support: number): number {
  return Math.min(6, 1.1 + Math.log2(Math.max(1, support)) * 1.1);
}

/** An open relation is told by its verb. */
export function labelOf(label: string, lemma: string | null): string {
  return lemma === null ? label : lemma;
}

function withOpacity(colour: string, opacity: number): string {
  const alpha = Math.round(opacity * 255);
  return colour + alpha.toString(16).padStart(2, '0');
}

/**
 * Radii in pixels: the area of a node grows with the metric; the more actors there are and the smaller the screen, the
 * smaller all of them.
 */
export function sizesOf(dataset: Dataset, sizeBy: SizeBy, screen: number): Float32Array {
  const values = dataset.actors.map((actor) => {
    if (sizeBy === 'mentions') return actor.mentions;
    if (sizeBy === 'documents') return actor.documents;
    if (sizeBy === 'relations') return actor.edges.length;
    return actor.edges.reduce((sum, index) => sum + (dataset.relations[index]?.support ?? 0), 0);
  });
  const most = values.reduce((a, b) => Math.max(a, b), 1);
  const crowd = Math.max(0, Math.log10(Math.max(1, dataset.actors.length) / 60));
  const [smallest, largest] = [Math.max(2, 5 - crowd * 1.2), Math.max(8, 19 - crowd * 3.5)];
  const share = Math.min(1, Math.max(0.55, screen / 640));
  return Float32Array.from(values, (value) => share * (smallest + (largest - smallest) * Math.sqrt(value / most)));
}
