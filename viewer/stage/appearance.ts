import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { Dataset } from '../data/dataset.js';
import type { ColourBy } from '../state/view-state.js';
import type { Visible } from '../state/visible.js';
import { colourAt, type Palette } from '../theme/palette.js';
import type { Emphasis } from './emphasis.js';
import { dashIndexOf, opacityOf, packEdge, packNode, shapeOf } from './marks.js';
import type { Sizes } from './sizes.js';

/** Everything that decides how an actor or relation looks. */
export interface Appearance {
  readonly dataset: Dataset;
  readonly visible: Visible;
  readonly emphasis: Emphasis;
  readonly palette: Palette;
  readonly colourBy: ColourBy;
  readonly communities: Int32Array | null;
  readonly sizes: Sizes;
  readonly pinned: ReadonlySet<string>;
}

type NodeLook = Partial<NodeDisplayData> & {
  readonly index: number;
  readonly name: string;
  readonly style: number;
  readonly emphasised: boolean;
  readonly ringed: boolean;
};
type EdgeLook = Partial<EdgeDisplayData> & {
  readonly index: number;
  readonly style: number;
  readonly curve: number;
  readonly isBent: boolean;
  readonly emphasised: boolean;
};

/** Whether it is visible is for the programs to look up: see node-program.ts. */
export function nodeLook(it: Appearance, index: number): NodeLook {
  const actor = it.dataset.actors[index];
  if (!actor) throw new RangeError(`no actor ${index}`);
  const emphasised = it.emphasis.actors.has(index);
  const isRinged = it.emphasis.ringed.has(index);
  const community = it.colourBy === 'community' ? it.communities?.[index] : undefined;
  return {
    index,
    name: actor.label,
    size: it.sizes.radii[index] ?? 4,
    color: community === undefined ? it.palette.actors[actor.type] : colourAt(it.palette, community),
    style: packNode(shapeOf(actor.type), isRinged, emphasised, it.pinned.has(actor.id)),
    emphasised,
    ringed: isRinged,
    type: 'actor',
  };
}

/** Whether it is visible is for the programs to look up: see edge-layer.ts. */
export function edgeLook(it: Appearance, index: number, curve: number): EdgeLook {
  const relation = it.dataset.relations[index];
  const kind = relation && it.dataset.kinds[relation.kind];
  if (!relation || !kind) throw new RangeError(`no relation ${index}`);
  const emphasised = it.emphasis.relations.has(index);
  const opacity = opacityOf(relation.status, relation.polarity);
  return {
    index,
    size: edgeWidth(relation.support),
    color: withOpacity(colourAt(it.palette, kind.groupIndex), opacity),
    style: packEdge(dashIndexOf(relation.status), relation.polarity === 'negated', emphasised, !kind.symmetric),
    curve,
    isBent: curve !== 0 || relation.source === relation.target,
    emphasised,
    type: 'relation',
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
  if (opacity === 1) return colour;
  const alpha = Math.round(opacity * 255);
  return colour + alpha.toString(16).padStart(2, '0');
}
