import { sameActor } from '../../src/common/merges.js';
import type { ActorType } from '../../src/model/actor.js';
import type { Correction } from '../../src/model/correction.js';
import type { RawEdge } from '../data/dataset.js';
import { idOf } from '../data/id-of.js';
import type { RawGraph } from '../data/raw-graph.js';
import { joinEqual, withEnds } from './merge-actors.js';
import { withEvidence } from './verdicts.js';

type RawNode = RawGraph['nodes'][number];
type Split = Extract<Correction, { type: 'split' }>;

/**
 * Gives the statements of a split to another actor, new unless one of that type and name is there. What the actor is merged with is the
 * actor too.
 */
export function splitActors(graph: RawGraph, corrections: readonly Correction[]): RawGraph {
  const isSame = sameActor(corrections);
  return corrections.reduce((so, one) => (one.type === 'split' ? splitOne(so, one, isSame) : so), graph);
}

function splitOne(graph: RawGraph, split: Split, isSame: (a: string, b: string) => boolean): RawGraph {
  const actor = graph.nodes.find(({ key }) => key === split.actor);
  if (!actor) return graph;
  const type = split.to ?? actor.type;
  const other = graph.nodes.find((node) => node.type === type && node.label === split.name);
  const id = other?.key ?? idOf(type, split.name);
  const wanted = new Set(split.evidence);
  const symmetric = new Set(graph.attributes.relationTypes.filter((one) => one.symmetric).map((one) => one.id));
  const edges = graph.edges
    .flatMap((edge) => partsOf(edge, (end) => isSame(end, split.actor), id, wanted, symmetric.has(edge.relation)))
    .filter((edge) => edge.source !== edge.target);
  const moved = edges.filter((edge) => edge.source === id || edge.target === id);
  if (moved.length === 0 || id === actor.key) return graph;
  const nodes = graph.nodes.some(({ key }) => key === id)
    ? graph.nodes
    : [...graph.nodes, newActor(actor, id, split.name, type, moved)];
  return { ...graph, nodes, edges: joinEqual(edges) };
}

/** A relation of the actor in two: what stays, and what the other actor is meant by. */
function partsOf(
  edge: RawEdge,
  isMeant: (id: string) => boolean,
  to: string,
  wanted: ReadonlySet<string>,
  isSymmetric: boolean,
): readonly RawEdge[] {
  if (!isMeant(edge.source) && !isMeant(edge.target)) return [edge];
  const gone = edge.evidence.filter((item) => wanted.has(item.id));
  if (gone.length === 0) return [edge];
  const left = edge.evidence.filter((item) => !wanted.has(item.id));
  const end = (id: string) => (isMeant(id) ? to : id);
  const documents = new Set(gone.map((item) => item.doc)).size;
  const part: RawEdge = {
    ...withEnds(withEvidence(edge, gone), end(edge.source), end(edge.target), isSymmetric),
    ...{ mentions: gone.length, documents, support: Math.min(edge.support, documents) },
  };
  return left.length > 0 ? [withEvidence(edge, left), part] : [part];
}

/** It stands beside the actor that it was taken from. */
function newActor(from: RawNode, key: string, label: string, type: ActorType, edges: readonly RawEdge[]): RawNode {
  const evidence = edges.flatMap((edge) => edge.evidence);
  const documents = new Set(evidence.map((item) => item.doc)).size;
  const place = { x: from.x + 12, y: from.y + 12 };
  return { key, label, type, aliases: [], generic: false, mentions: evidence.length, documents, ...place };
}
