import { actorColours, groupColours, type Colour } from '../common/palette.js';
import type { Network } from '../model/network.js';
import { relationKind } from './relation-kind.js';
import { sortedEdges, sortedNodes } from './sorted.js';
import { edgeGroup, edgeLabel, typeIndex } from './type-index.js';
import { xmlText } from './well-formed.js';

/** The graph in Graphviz' language. Planned and the like are dashed, negated are dotted. */
export function* writeDot(graph: Network): Generator<string> {
  const types = typeIndex(graph);
  const colours = groupColours([...types.values()].map(({ group }) => group));
  yield `digraph ${quote(graph.getAttribute('name'))} {\n  node [style=filled, fontname="sans-serif"];\n`;
  for (const { key, attributes } of sortedNodes(graph)) {
    yield `  ${quote(key)} [label=${quote(attributes.label)}, fillcolor=${hex(actorColours[attributes.type])}];\n`;
  }
  for (const { key, source, target, attributes } of sortedEdges(graph)) {
    const style = attributes.polarity === 'negated' ? 'dotted' : attributes.status === 'actual' ? 'solid' : 'dashed';
    const colour = hex(colours.get(edgeGroup(attributes, types)) ?? actorColours.group);
    const shown = `label=${quote(edgeLabel(attributes, types))}, tooltip=${quote(relationKind(attributes))}`;
    yield `  ${quote(source)} -> ${quote(target)} [id=${quote(key)}, ${shown}, weight=${attributes.support}, style=${style}, color=${colour}];\n`;
  }
  yield '}\n';
}

/** A quoted string. Graphviz reads entities and backslash sequences in it. */
function quote(text: string): string {
  const escaped = xmlText(text).replace(/&/g, '&amp;').replace(/\\/g, '\\\\').replace(/"/g, '\\"');
  return `"${escaped.replace(/\r?\n|\r/g, '\\n')}"`;
}

function hex(colour: Colour): string {
  return `"#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}"`;
}
