import { MultiDirectedGraph } from 'graphology';
import { formats } from '../../src/export/formats.js';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../../src/model/graph-data.js';
import type { Network } from '../../src/model/network.js';
import type { Dataset } from '../data/dataset.js';
import type { Store } from './store.js';
import type { Visible } from './visible.js';

const wanted = ['gexf', 'csv', 'graphml', 'json', 'md'] as const;

/** The formats that the menu offers; all of them are on the command line. */
export const exportedFormats = formats.filter(({ id }) => wanted.some((one) => one === id));

export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

/** What is visible, in a format of src/export. */
export function exportGraph(store: Store, id: (typeof exportedFormats)[number]['id']): readonly ExportedFile[] {
  const format = formats.find((one) => one.id === id) ?? formats[0];
  const network = visibleNetwork(store.dataset.value, store.visible.value);
  return format.files(network, {}).map(({ suffix, chunks }) => ({
    name: `${store.dataset.value.attributes.name}${suffix}`,
    mediaType: format.mediaType,
    content: [...chunks].join(''),
  }));
}

export function visibleNetwork(dataset: Dataset, visible: Visible): Network {
  const network: Network = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  network.replaceAttributes(dataset.attributes);
  for (const index of visible.actorList) {
    const actor = dataset.actors[index];
    if (!actor) continue;
    const { id, label, type, generic, reasons, mentions, documents, x, y } = actor;
    const why = reasons && { reasons };
    network.addNode(id, { label, type, aliases: [...actor.aliases], generic, ...why, mentions, documents, x, y });
  }
  for (const index of visible.relationList) {
    const relation = dataset.relations[index];
    const [source, target] = [dataset.actors[relation?.source ?? -1], dataset.actors[relation?.target ?? -1]];
    if (!relation || !source || !target) continue;
    const { lemma, status, polarity, mentions, documents, support, confidence, since, until } = relation;
    network.addEdgeWithKey(relation.id, source.id, target.id, {
      ...{ relation: dataset.kinds[relation.kind]?.id ?? '', lemma, status, polarity, mentions, documents, support },
      ...{ confidence, since, until, publishers: [...relation.publishers], evidence: [...relation.evidence] },
    });
  }
  return network;
}
