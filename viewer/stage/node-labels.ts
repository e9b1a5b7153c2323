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

export interface NodeLabels {
  readonly draw: NodeLabelDrawingFunction;
  readonly drawHover: NodeHoverDrawingFunction;
  /** Draws what was gathered at the end of every frame. */
  readonly follow: (sigma: Sigma) => void;
}

/**
 * Labels of which none covers another. Sigma asks for each of them in turn; they are gathered, and at the end of the
 * frame placed by importance, to the right of their node or else to its left, or left out.
 */
export function createNodeLabels(look: Look, palette: () => Palette): NodeLabels {
  let gathered: Labelled[] = [];
  const follow = (sigma: Sigma) => {
    sigma.on('beforeRender', () => (gathered = []));
    sigma.on('afterRender', () => {
      const context = sigma.getCanvases()['labels']?.getContext('2d');
      if (context) place(context, gathered, look, palette(), sigma.getSettings(), sigma.getDimensions().width);
    });
  };
  const drawHover: NodeHoverDrawingFunction = (context, node, settings) =>
    drawPlate(context, node, palette(), settings);
  return { draw: (_, node) => void gathered.push(node), drawHover, follow };
}

function importanceOf(node: Labelled): number {
  return (node['ringed'] ? 2_000 : 0) + (node['emphasised'] ? 1_000 : 0) + node.size;
}

function place(
  context: CanvasRenderingContext2D,
  nodes: readonly Labelled[],
  look: Look,
  palette: Palette,
  settings: Settings,
  screen: number,
): void {
  const sorted = [...nodes].sort((a, b) => importanceOf(b) - importanceOf(a));
  const taken = sorted.filter((node) => node['ringed'] || node.size > 12).map(discOf);
  for (const node of sorted) {
    if (!node.label) continue;
    const size = settings.labelSize + Math.min(3.5, Math.max(0, (node.size - 8) / 3));
    context.font = `${node['ringed'] || node.size > 12 ? 600 : settings.labelWeight} ${size}px ${settings.labelFont}`;
    const width = context.measureText(node.label).width;
    const boxes = [
      boxOf(node.x + node.size + 4, node.y, width, size),
      boxOf(node.x - node.size - 4 - width, node.y, width, size),
    ];
    const isFree = (box: Box) => box.left > 0 && box.right < screen && !taken.some((other) => overlaps(box, other));
    const free = boxes.find(isFree) ?? (node['ringed'] ? boxes[0] : undefined);
    if (!free) continue;
    taken.push(free);
    context.globalAlpha = look.dim && !node['emphasised'] ? fadedOpacity * 1.8 : 1;
    write(context, node.label, free.left, node.y + size / 3, palette);
    context.globalAlpha = 1;
  }
}

function boxOf(left: number, middle: number, width: number, size: number): Box {
  return { left, right: left + width, top: middle - size * 0.65, bottom: middle + size * 0.65 };
}

/** A little less than the node, so that its own label may touch it. */
function discOf({ x, y, size }: Labelled): Box {
  return { left: x - size, right: x + size, top: y - size * 0.8, bottom: y + size * 0.8 };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right + 3 && b.left < a.right + 3 && a.top < b.bottom && b.top < a.bottom;
}

function write(context: CanvasRenderingContext2D, text: string, x: number, y: number, { paper, ink }: Palette): void {
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = paper;
  context.fillStyle = ink;
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
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
