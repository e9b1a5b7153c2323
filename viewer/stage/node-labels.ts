import type Sigma from 'sigma';
import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { Palette } from '../theme/palette.js';
import { fadedOpacity, type Look } from './look.js';

type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A label as it is drawn: where, how, and how much of its colour is left. */
export interface PlacedLabel {
  readonly text: string;
  readonly left: number;
  readonly middle: number;
  readonly weight: string;
  readonly size: number;
  readonly opacity: number;
}

export interface NodeLabels {
  readonly draw: NodeLabelDrawingFunction;
  readonly drawHover: NodeHoverDrawingFunction;
  /** Draws what was gathered at the end of every frame. */
  readonly follow: (sigma: Sigma) => void;
  /** What was drawn in the last frame. */
  readonly placed: () => readonly PlacedLabel[];
}

/** With more nodes than this in sight, labels take no notice of those without one. */
const mostObstacles = 700;

/**
 * Labels of which none covers another or a node. Sigma asks for each of them in turn; they are gathered, and at the end
 * of the frame placed by importance: to the right of their node, to its left, below or above, or left out.
 */
export function createNodeLabels(look: Look, palette: () => Palette): NodeLabels {
  let gathered: Labelled[] = [];
  let placed: readonly PlacedLabel[] = [];
  const follow = (sigma: Sigma) => {
    sigma.on('beforeRender', () => (gathered = []));
    sigma.on('afterRender', () => {
      const context = sigma.getCanvases()['labels']?.getContext('2d');
      if (!context) return;
      placed = placeLabels(context, gathered, look, sigma);
      for (const label of placed) write(context, label, palette(), sigma.getSettings().labelFont);
    });
  };
  const drawHover: NodeHoverDrawingFunction = (context, node, settings) =>
    drawPlate(context, node, palette(), settings);
  return { draw: (_, node) => void gathered.push(node), drawHover, follow, placed: () => placed };
}

function importanceOf(node: Labelled): number {
  return (node['ringed'] ? 2_000 : 0) + (node['emphasised'] ? 1_000 : 0) + node.size;
}

function fontSizeOf(node: Labelled, settings: Settings): number {
  return settings.labelSize + Math.min(3.5, Math.max(0, (node.size - 8) / 3));
}

function weightOf(node: Labelled, settings: Settings): string {
  return node['ringed'] || node.size > 12 ? '600' : settings.labelWeight;
}

interface Obstacle extends Box {
  readonly isFaded: boolean;
}

/** The nodes in sight as boxes. */
function obstaclesOf(sigma: Sigma, labels: readonly Labelled[], look: Look): readonly Obstacle[] {
  const graph = sigma.getGraph();
  const isFaded = (node: object) => look.dim > 0 && !(node as { emphasised?: boolean }).emphasised;
  if (graph.order > mostObstacles) return labels.map((node) => ({ ...discOf(node), isFaded: isFaded(node) }));
  return graph.nodes().flatMap((key) => {
    const data = sigma.getNodeDisplayData(key);
    if (!data || data.hidden) return [];
    const disc = discOf({ ...sigma.framedGraphToViewport(data), size: sigma.scaleSize(data.size) });
    return [{ ...disc, isFaded: isFaded(data) }];
  });
}

/** Names that stand out may lie over nodes that are faded. */
function placeLabels(
  context: CanvasRenderingContext2D,
  nodes: readonly Labelled[],
  look: Look,
  sigma: Sigma,
): readonly PlacedLabel[] {
  const [settings, screen] = [sigma.getSettings(), sigma.getDimensions()];
  const discs = obstaclesOf(sigma, nodes, look);
  const bright = discs.filter((disc) => !disc.isFaded);
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  const sorted = [...nodes].sort((a, b) => importanceOf(b) - importanceOf(a));
  for (const [rank, node] of sorted.entries()) {
    if (!node.label) continue;
    const [weight, size] = [weightOf(node, settings), fontSizeOf(node, settings)];
    context.font = `${weight} ${size}px ${settings.labelFont}`;
    const boxes = boxesAround(node, context.measureText(node.label).width, size);
    // Those that matter may touch a node or two rather than have no name.
    const patience = node['ringed'] ? 5 : rank < 6 ? 2 : node['emphasised'] || rank < 16 ? 1 : 0;
    const box = bestOf(boxes, taken, node['emphasised'] ? bright : discs, patience, screen);
    if (!box && !node['ringed']) continue;
    const { left, top, bottom } = box ?? boxes[0];
    if (box) taken.push(box);
    const opacity = look.dim && !node['emphasised'] ? fadedOpacity * 1.8 : 1;
    placed.push({ text: node.label, left, middle: (top + bottom) / 2, weight, size, opacity });
  }
  return placed;
}

/** The box that covers the fewest nodes, the first of several; null if each covers a label or too many nodes. */
function bestOf(
  boxes: readonly Box[],
  taken: readonly Box[],
  discs: readonly Box[],
  patience: number,
  screen: { readonly width: number; readonly height: number },
): Box | null {
  let best: Box | null = null;
  let least = patience + 1;
  for (const box of boxes) {
    if (box.left < 2 || box.right > screen.width - 2 || box.top < 0 || box.bottom > screen.height) continue;
    if (taken.some((other) => overlaps(box, other))) continue;
    const covered = discs.reduce((sum, disc) => sum + (overlaps(box, disc) ? 1 : 0), 0);
    if (covered < least) [best, least] = [box, covered];
  }
  return best;
}

function boxesAround({ x, y, size }: Labelled, width: number, font: number): readonly [Box, ...Box[]] {
  return [
    boxOf(x + size + 4, y, width, font),
    boxOf(x - size - 4 - width, y, width, font),
    boxOf(x - width / 2, y + size + 3 + font * 0.65, width, font),
    boxOf(x - width / 2, y - size - 3 - font * 0.65, width, font),
  ];
}

function boxOf(left: number, middle: number, width: number, size: number): Box {
  return { left, right: left + width, top: middle - size * 0.65, bottom: middle + size * 0.65 };
}

/** A little less than the node, so that its own label may touch it. */
function discOf({ x, y, size }: Pick<Labelled, 'x' | 'y' | 'size'>): Box {
  return { left: x - size * 0.9, right: x + size * 0.9, top: y - size * 0.8, bottom: y + size * 0.8 };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom && b.top < a.bottom;
}

function write(context: CanvasRenderingContext2D, label: PlacedLabel, palette: Palette, family: string): void {
  context.save();
  context.globalAlpha = label.opacity;
  context.font = `${label.weight} ${label.size}px ${family}`;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = palette.paper;
  context.fillStyle = palette.ink;
  context.strokeText(label.text, label.left, label.middle);
  context.fillText(label.text, label.left, label.middle);
  context.restore();
}

/** The label of what is pointed at, on a plate above everything. */
function drawPlate(
  context: CanvasRenderingContext2D,
  node: Labelled,
  { paper, ink }: Palette,
  settings: Settings,
): void {
  if (!node.label) return;
  const size = settings.labelSize + 1;
  context.font = `600 ${size}px ${settings.labelFont}`;
  const width = context.measureText(node.label).width;
  context.fillStyle = ink;
  context.beginPath();
  context.roundRect(node.x + node.size + 5, node.y - size * 0.95, width + 16, size * 1.9, 5);
  context.fill();
  context.fillStyle = paper;
  context.fillText(node.label, node.x + node.size + 13, node.y + size / 3);
}
