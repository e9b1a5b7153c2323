import { escapeXml } from '../../src/export/xml.js';
import type { Store } from '../state/store.js';
import { colourAt, type Palette } from '../theme/palette.js';
import { palette } from '../theme/scheme.js';
import { shapePaths } from '../ui/shape-icon.js';
import { edgeWidth } from './appearance.js';
import { fadedOpacity } from './look.js';
import type { Stage } from './stage.js';
import { edgeKey, nodeKey } from './stage-graph.js';
import type { Disc } from './curve-point.js';
import { verbSize, verbWeight } from './labels.js';
import { svgEdge, xy } from './svg-edge.js';
import { svgFont, svgLegend } from './svg-legend.js';

export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const legendWidth = 190;

/** What is on the screen as a drawing, with a legend beside it. */
export function drawStage(stage: Stage, store: Store): Drawing {
  const { width, height: screen } = stage.sigma.getDimensions();
  const colours = palette.peek();
  const { relationList, actorList } = store.visible.peek();
  const edges = relationList.map((index) => drawEdge(stage, store, colours, index));
  const nodes = actorList.map((index) => drawNode(stage, store, colours, index));
  const legend = svgLegend(store, colours);
  const [whole, height] = [width + legendWidth, Math.max(screen, legend.height + 40)];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="${height}" viewBox="0 0 ${whole} ${height}">
<title>${escapeXml(store.dataset.peek().attributes.name)}</title>
<rect width="${whole}" height="${height}" fill="${colours.paper}"/>
<svg width="${width}" height="${screen}">
<g fill="none">
${edges.join('\n')}
</g>
${nodes.join('\n')}
${drawLabels(stage, colours)}
</svg>
<g transform="translate(${width + 12} 20)">
${legend.svg}
</g>
</svg>
`;
  return { svg, width: whole, height };
}

function at(stage: Stage, index: number): Disc {
  const data = stage.sigma.getNodeDisplayData(nodeKey(index));
  const { x, y } = stage.sigma.framedGraphToViewport(data ?? { x: 0, y: 0 });
  return { x, y, radius: stage.sigma.scaleSize(data?.size ?? 4) };
}

/** Fades what is faded on the screen. */
function faded(stage: Stage, isEmphasised: boolean, svg: string): string {
  if (stage.look.dim === 0 || isEmphasised) return svg;
  return `<g opacity="${(1 - stage.look.dim * (1 - fadedOpacity)).toFixed(2)}">${svg}</g>`;
}

function drawEdge(stage: Stage, store: Store, colours: Palette, index: number): string {
  const { relations, kinds } = store.dataset.peek();
  const relation = relations[index];
  const kind = kinds[relation?.kind ?? -1];
  if (!relation || !kind) return '';
  const svg = svgEdge({
    relation,
    from: at(stage, relation.source),
    to: at(stage, relation.target),
    curve: stage.graph.getEdgeAttribute(edgeKey(index), 'curve'),
    colour: colourAt(colours, kind.groupIndex),
    width: edgeWidth(relation.support),
    hasArrow: !kind.symmetric,
  });
  const data = stage.sigma.getEdgeDisplayData(edgeKey(index)) as { readonly emphasised?: boolean } | undefined;
  return faded(stage, data?.emphasised === true, svg);
}

function drawNode(stage: Stage, store: Store, colours: Palette, index: number): string {
  const actor = store.dataset.peek().actors[index];
  if (!actor) return '';
  const { x, y, radius } = at(stage, index);
  const data = stage.sigma.getNodeDisplayData(nodeKey(index));
  const looks = data as { readonly emphasised?: boolean; readonly ringed?: boolean } | undefined;
  const shape = `<path d="${shapePaths[actor.type]}" fill="${data?.color ?? colours.actors[actor.type]}" fill-rule="evenodd" stroke="${colours.paper}" stroke-width="1.5" transform="translate(${xy({ x, y })}) scale(${(radius / 8).toFixed(3)}) translate(-10 -10)"/>`;
  const ring = looks?.ringed
    ? `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(radius + 5).toFixed(1)}" fill="none" stroke="${colours.accent}" stroke-width="2.5"/>`
    : '';
  return faded(stage, looks?.emphasised === true, shape) + ring;
}

function drawLabels(stage: Stage, colours: Palette): string {
  const { names, verbs } = stage.labels();
  const said = verbs.map(({ text, x, y, angle, colour }) => {
    const place = `transform="translate(${xy({ x, y })}) rotate(${((angle * 180) / Math.PI).toFixed(1)})"`;
    return `<text ${place} dy="${(verbSize * 0.34).toFixed(1)}" text-anchor="middle" font-size="${verbSize}" font-weight="${verbWeight}" fill="${colour}" stroke-width="5">${escapeXml(text)}</text>`;
  });
  const labels = names.map(({ text, left, middle, size, weight, opacity }) => {
    const place = `x="${left.toFixed(1)}" y="${(middle + size * 0.34).toFixed(1)}"`;
    return `<text ${place} font-size="${size.toFixed(1)}" font-weight="${weight}" opacity="${opacity}">${escapeXml(text)}</text>`;
  });
  return `<g ${svgFont} fill="${colours.ink}" stroke="${colours.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">
${[...said, ...labels].join('\n')}
</g>`;
}
