import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { Palette } from '../theme/palette.js';
import { fadedOpacity, type Look } from './look.js';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface NodeLabels {
  readonly draw: NodeLabelDrawingFunction;
  readonly drawHover: NodeHoverDrawingFunction;
  /** To be called before each frame: labels of the last one no longer take up room. */
  readonly clear: () => void;
}

/** Draws labels so that none covers another: sigma asks for the most important ones first, later ones give way. */
export function createNodeLabels(look: Look, palette: () => Palette): NodeLabels {
  const taken: Box[] = [];
  const draw: NodeLabelDrawingFunction = (context, node, settings) => {
    if (!node.label) return;
    const isEmphasised = Boolean((node as { emphasised?: boolean }).emphasised);
    const size = settings.labelSize + Math.min(4, Math.max(0, (node.size - 8) / 3));
    context.font = `${node.size > 11 ? 600 : settings.labelWeight} ${size}px ${settings.labelFont}`;
    const width = context.measureText(node.label).width;
    const box = { x: node.x + node.size + 4, y: node.y - size * 0.65, width, height: size * 1.3 };
    if (taken.some((other) => overlaps(box, other))) return;
    taken.push(box);
    const { paper, ink } = palette();
    context.globalAlpha = look.dim && !isEmphasised ? fadedOpacity * 1.6 : 1;
    context.lineJoin = 'round';
    context.lineWidth = 3.5;
    context.strokeStyle = paper;
    context.fillStyle = ink;
    context.strokeText(node.label, box.x, node.y + size / 3);
    context.fillText(node.label, box.x, node.y + size / 3);
    context.globalAlpha = 1;
  };
  const drawHover: NodeHoverDrawingFunction = (context, node, settings) => {
    if (!node.label) return;
    const { paper, ink } = palette();
    const size = settings.labelSize + 1;
    context.font = `600 ${size}px ${settings.labelFont}`;
    const width = context.measureText(node.label).width;
    context.fillStyle = ink;
    context.beginPath();
    context.roundRect(node.x + node.size + 5, node.y - size * 0.95, width + 16, size * 1.9, 5);
    context.fill();
    context.fillStyle = paper;
    context.fillText(node.label, node.x + node.size + 13, node.y + size / 3);
  };
  return { draw, drawHover, clear: () => (taken.length = 0) };
}

function overlaps(a: Box, b: Box): boolean {
  const isApart = a.x + a.width + 4 < b.x || b.x + b.width + 4 < a.x || a.y + a.height < b.y || b.y + b.height < a.y;
  return !isApart;
}
