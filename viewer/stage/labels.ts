import type Sigma from 'sigma';
import type { NodeHoverDrawingFunction } from 'sigma/rendering';
import { colourAt, type Palette } from '../theme/palette.js';
import { labelOf, type Appearance } from './appearance.js';
import type { Box } from './boxes.js';
import type { Disc } from './curve-point.js';
import type { Candidate } from './candidate.js';
import { labelCandidates } from './label-candidates.js';
import { fadedOpacity, isFine, type Look } from './look.js';
import type { StageNode } from './node-program.js';
import { placeNames, type Obstacle, type PlacedName } from './place-names.js';
import { placeVerbs, type PlacedVerb, type Spoken } from './place-verbs.js';
import type { StageGraph } from './stage-graph.js';
import { edgeKey } from './stage-graph.js';

/** What is written on the graph. */
export interface Labels {
  readonly names: readonly PlacedName[];
  readonly verbs: readonly PlacedVerb[];
}

/** With more actors than this in sight, names take no notice of those without one. */
const mostObstacles = 700;

/** At most so many verbs are written, those of the best supported relations. */
const mostVerbs = 24;

const nameSize = 12.5;
const nameWeight = '500';
export const verbSize = 11.5;
export const verbWeight = '600';

interface Shown {
  readonly now: Appearance;
}

/**
 * Writes names and verbs at the end of every frame, none where something else lies over the graph (`reserved`). Returns
 * what was written in the last.
 */
export function followLabels(
  sigma: Sigma,
  graph: StageGraph,
  shown: Shown,
  look: Look,
  nodeAt: (index: number) => StageNode | undefined,
  reserved: () => readonly Box[],
): () => Labels {
  let labels: Labels = { names: [], verbs: [] };
  const family = sigma.getSettings().labelFont;
  const write = () => {
    const context = sigma.getCanvases()['labels']?.getContext('2d');
    if (!context) return;
    labels = placeLabels(context, family);
    const { palette } = shown.now;
    for (const verb of labels.verbs) writeVerb(context, verb, palette, family);
    for (const name of labels.names) writeName(context, name, palette, family);
  };
  const discAt = (index: number): Disc => {
    const node = nodeAt(index);
    return { ...sigma.framedGraphToViewport(node ?? { x: 0, y: 0 }), radius: sigma.scaleSize(node?.size ?? 4) };
  };
  const placeLabels = (context: CanvasRenderingContext2D, font: string): Labels => {
    const candidates = labelCandidates(sigma, shown.now, nodeAt);
    const widthOf = (text: string, weight: string, size: number) => {
      context.font = `${weight} ${size}px ${font}`;
      return context.measureText(text).width;
    };
    const taken = [...reserved()];
    const style = { size: nameSize, weight: nameWeight, opacity: look.dim > 0 ? fadedOpacity * 1.8 : 1, widthOf };
    const obstacles = obstaclesOf(shown.now, candidates, look, discAt);
    const names = placeNames(candidates, obstacles, style, sigma.getDimensions(), taken);
    const bright = obstacles.filter((disc) => !disc.isFaded);
    const spoken = spokenOf(shown.now, graph, discAt);
    const verbs = placeVerbs(spoken, (text) => widthOf(text, verbWeight, verbSize), verbSize, [...taken, ...bright]);
    return { names, verbs };
  };
  sigma.on('afterRender', write);
  // Sigma has drawn the first frame already. A sketch needs no names.
  if (!look.isRough) write();
  return () => labels;
}

/** The actors in sight as boxes, a little less than they are, so that their own names may touch them. */
function obstaclesOf(
  it: Appearance,
  candidates: readonly Candidate[],
  look: Look,
  discAt: (index: number) => Disc,
): readonly Obstacle[] {
  const { actorList } = it.visible;
  const indexes = actorList.length > mostObstacles ? candidates.map(({ index }) => index) : actorList;
  return indexes.map((index) => {
    const { x, y, radius } = discAt(index);
    const box = { left: x - radius * 0.9, right: x + radius * 0.9, top: y - radius * 0.8, bottom: y + radius * 0.8 };
    return { ...box, isFaded: look.dim > 0 && !it.emphasis.actors.has(index) };
  });
}

/** The relations that stand out, the best supported first. */
function spokenOf(it: Appearance, graph: StageGraph, discAt: (index: number) => Disc): readonly Spoken[] {
  const { relations, kinds } = it.dataset;
  if (!isFine(it.visible)) return [];
  const shown = [...it.emphasis.relations].flatMap((index) => (it.visible.relations[index] ? [relations[index]] : []));
  const sorted = shown.sort((a, b) => (b?.support ?? 0) - (a?.support ?? 0));
  return sorted.slice(0, mostVerbs).flatMap((relation) => {
    const kind = kinds[relation?.kind ?? -1];
    if (!relation || !kind) return [];
    const { source, target } = relation;
    return {
      text: labelOf(kind.label, relation.lemma),
      colour: colourAt(it.palette, kind.groupIndex),
      curve: graph.getEdgeAttribute(edgeKey(relation.index), 'curve'),
      ...{ from: discAt(source), to: discAt(target), isLoop: source === target },
    };
  });
}

function writeName(context: CanvasRenderingContext2D, name: PlacedName, palette: Palette, family: string): void {
  context.save();
  context.globalAlpha = name.opacity;
  context.font = `${name.weight} ${name.size}px ${family}`;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = palette.paper;
  context.fillStyle = palette.ink;
  context.strokeText(name.text, name.left, name.middle);
  context.fillText(name.text, name.left, name.middle);
  context.restore();
}

function writeVerb(context: CanvasRenderingContext2D, verb: PlacedVerb, palette: Palette, family: string): void {
  context.save();
  context.translate(verb.x, verb.y);
  context.rotate(verb.angle);
  context.font = `${verbWeight} ${verbSize}px ${family}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 5;
  context.strokeStyle = palette.paper;
  context.fillStyle = verb.colour;
  context.strokeText(verb.text, 0, 0);
  context.fillText(verb.text, 0, 0);
  context.restore();
}

/** The name of what is pointed at, on a plate above everything. */
export function plateDrawing(palette: () => Palette): NodeHoverDrawingFunction {
  return (context, node, { labelFont }) => {
    const { name } = node as unknown as StageNode;
    const { paper, ink } = palette();
    const size = nameSize + 1;
    context.font = `600 ${size}px ${labelFont}`;
    const width = context.measureText(name).width;
    context.fillStyle = ink;
    context.beginPath();
    context.roundRect(node.x + node.size + 5, node.y - size * 0.95, width + 16, size * 1.9, 5);
    context.fill();
    context.fillStyle = paper;
    context.fillText(name, node.x + node.size + 13, node.y + size / 3);
  };
}
