import type { EdgeLabelDrawingFunction } from 'sigma/rendering';
import { palette } from '../theme/scheme.js';
import type { StageEdge } from './stage-edge.js';

/** Writes what a relation is at the middle of its curve, upright, on a plate of paper. Only emphasised edges have a label. */
export const drawEdgeLabel: EdgeLabelDrawingFunction = (context, edge, source, target, settings) => {
  const { label, curve, color } = edge as unknown as StageEdge;
  if (!label) return;
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy);
  const isLoop = length < 0.5;
  context.font = `${settings.edgeLabelWeight} ${settings.edgeLabelSize}px ${settings.edgeLabelFont}`;
  if (!isLoop && length < source.size + target.size + context.measureText(label).width + 14) return;
  // The curve's middle lies half as far out as its control point; the screen's y axis points down.
  const x = isLoop ? source.x : (source.x + target.x) / 2 + (dy * curve) / 2;
  const y = isLoop ? source.y - source.size * 2.6 - 18 : (source.y + target.y) / 2 - (dx * curve) / 2;
  const angle = isLoop ? 0 : Math.atan2(dy, dx);
  context.save();
  context.translate(x, y);
  context.rotate(Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 5;
  context.strokeStyle = palette.peek().paper;
  context.strokeText(label, 0, 0);
  // The colour without its opacity: words have to be read.
  context.fillStyle = color.slice(0, 7);
  context.fillText(label, 0, 0);
  context.restore();
};
