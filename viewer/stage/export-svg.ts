import { actorTypes } from '../../src/model/actor.js';
import { statuses } from '../../src/model/relation-mention.js';
import { escapeXml } from '../../src/export/xml.js';
import type { Store } from '../state/store.js';
import { colourAt, type Palette } from '../theme/palette.js';
import { palette } from '../theme/scheme.js';
import { shapePaths } from '../ui/shape-icon.js';
import { titled } from '../ui/words.js';
import { dashes } from './marks.js';
import type { Stage } from './stage.js';
import { edgeKey, nodeKey } from './stage-graph.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

const font = 'font-family="system-ui, sans-serif"';

/** What is on the screen as a drawing, with a legend beside it. */
export function svgOfStage(stage: Stage, store: Store): string {
  const { width, height } = stage.sigma.getDimensions();
  const colours = palette.peek();
  const { relationList, actorList } = store.visible.peek();
  const edges = relationList.map((index) => drawEdge(stage, store, colours, index));
  const nodes = actorList.map((index) => drawNode(stage, store, colours, index));
  const legend = drawLegend(store, colours);
  const whole = width + 220;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="${height}" viewBox="0 0 ${whole} ${height}">
<title>${escapeXml(store.dataset.peek().attributes.name)}</title>
<rect width="${whole}" height="${height}" fill="${colours.paper}"/>
<svg width="${width}" height="${height}">
<g fill="none">
${edges.join('\n')}
</g>
${nodes.join('\n')}
</svg>
<g transform="translate(${width + 16} 28)">
${legend}
</g>
</svg>
`;
}

function at(stage: Stage, index: number): Point & { readonly radius: number } {
  const data = stage.sigma.getNodeDisplayData(nodeKey(index));
  const { x, y } = stage.sigma.framedGraphToViewport(data ?? { x: 0, y: 0 });
  return { x, y, radius: stage.sigma.scaleSize(data?.size ?? 4) };
}

function drawEdge(stage: Stage, store: Store, colours: Palette, index: number): string {
  const relation = store.dataset.peek().relations[index];
  const kind = relation && store.dataset.peek().kinds[relation.kind];
  if (!relation || !kind) return '';
  const [from, to] = [at(stage, relation.source), at(stage, relation.target)];
  const curve = stage.graph.getEdgeAttribute(edgeKey(index), 'curve');
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * curve,
    y: (from.y + to.y) / 2 - (to.x - from.x) * curve,
  };
  const [start, end] = [towards(from, control, from.radius + 1), towards(to, control, to.radius + 2)];
  const width = Math.min(6, 1.1 + Math.log2(Math.max(1, relation.support)) * 1.1);
  const colour = colourAt(colours, kind.groupIndex);
  const dash = dashes[relation.status][1] > 0 ? ` stroke-dasharray="${dashes[relation.status].join(' ')}"` : '';
  const line = `<path d="M${xy(start)}Q${xy(control)} ${xy(end)}" stroke="${colour}" stroke-width="${width.toFixed(1)}"${dash}/>`;
  const head = kind.symmetric ? '' : arrow(control, end, width, colour);
  const middle = { x: (start.x + 2 * control.x + end.x) / 4, y: (start.y + 2 * control.y + end.y) / 4 };
  return line + head + (relation.polarity === 'negated' ? strike(middle, start, end, colour) : '');
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance };
}

function xy({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

function arrow(control: Point, tip: Point, width: number, colour: string): string {
  const base = towards(tip, control, 5 + width * 2);
  const half = 2.6 + width * 1.1;
  const length = Math.hypot(tip.x - base.x, tip.y - base.y) || 1;
  const side = { x: (-(tip.y - base.y) / length) * half, y: ((tip.x - base.x) / length) * half };
  const [left, right] = [
    { x: base.x + side.x, y: base.y + side.y },
    { x: base.x - side.x, y: base.y - side.y },
  ];
  return `<path d="M${xy(left)}L${xy(tip)}L${xy(right)}z" fill="${colour}"/>`;
}

function strike(middle: Point, start: Point, end: Point, colour: string): string {
  const angle = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI;
  return `<path d="M-4 5L0 -5M1 5L5 -5" stroke="${colour}" stroke-width="1.6" transform="translate(${xy(middle)}) rotate(${angle.toFixed(1)})"/>`;
}

function drawNode(stage: Stage, store: Store, colours: Palette, index: number): string {
  const actor = store.dataset.peek().actors[index];
  if (!actor) return '';
  const { x, y, radius } = at(stage, index);
  const scale = (radius / 8).toFixed(3);
  const colour = stage.sigma.getNodeDisplayData(nodeKey(index))?.color ?? colours.actors[actor.type];
  const shape = `<path d="${shapePaths[actor.type]}" fill="${colour}" fill-rule="evenodd" stroke="${colours.paper}" stroke-width="1.5" transform="translate(${xy({ x, y })}) scale(${scale}) translate(-10 -10)"/>`;
  if (!stage.sigma.getNodeDisplayedLabels().has(nodeKey(index))) return shape;
  const label = `<text x="${(x + radius + 4).toFixed(1)}" y="${(y + 4).toFixed(1)}" ${font} font-size="12.5" fill="${colours.ink}" stroke="${colours.paper}" stroke-width="3" paint-order="stroke">${escapeXml(actor.label)}</text>`;
  return shape + label;
}

function drawLegend(store: Store, colours: Palette): string {
  const { groups } = store.dataset.peek();
  const types = actorTypes.map(
    (type) =>
      [
        `<path d="${shapePaths[type]}" fill="${colours.actors[type]}" fill-rule="evenodd" transform="translate(0 -10) scale(.7)"/>`,
        titled(type),
      ] as const,
  );
  const lines = groups.map(
    (group, i) =>
      [`<path d="M0 -4H16" stroke="${colourAt(colours, i)}" stroke-width="2.5"/>`, titled(group) || 'Other'] as const,
  );
  const marks = statuses.map(
    (status) =>
      [
        `<path d="M0 -4H20" stroke="${colours.ink}" stroke-width="1.6"${dashes[status][1] > 0 ? ` stroke-dasharray="${dashes[status].join(' ')}"` : ''}/>`,
        titled(status),
      ] as const,
  );
  return [...types, ...lines, ...marks]
    .map(
      ([mark, label], i) =>
        `<g transform="translate(0 ${i * 20})">${mark}<text x="28" ${font} font-size="12" fill="${colours.ink}">${escapeXml(label)}</text></g>`,
    )
    .join('\n');
}
