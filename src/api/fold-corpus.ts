import type { Spool } from '../files/spool.js';
import { isWithin, type ActorRange } from '../graph/end-index.js';
import { edgesOf, graphAttributes, nodesOf, type GraphLore, type GraphNaming } from '../graph/fold-items.js';
import type { Fold } from '../graph/fold.js';
import { GraphAccumulator } from '../graph/graph-accumulator.js';
import { layoutOf, move, type Layout } from '../graph/layout.js';
import { count } from '../graph/tally.js';
import type { DocumentRecord, GraphItems } from '../model/graph-data.js';
import { moveInThread } from '../workers/move-in-thread.js';
import type { Corpus } from './corpus.js';
import { CorpusIndex } from './corpus-index.js';
import { FoldedGraph } from './folded-graph.js';
import { GraphOutline } from './graph-outline.js';
import type { Pause } from './pause.js';

/** Ends of relations that are gathered at a time: their actors and relations are all of a graph that is in memory. */
const ENDS_AT_A_TIME = 20_000;

/** A round of the layout of more nodes takes so long that it would keep signals waiting. */
const MOVED_HERE = 10_000;

export interface FoldSettings extends GraphNaming, GraphLore {
  /** Whether open relations become edges. */
  readonly open: boolean;
  /** Edges that somebody asks for, by their keys. */
  readonly asked: ReadonlySet<string>;
  readonly pause: Pause;
  /** Told what is done, and how much of it. */
  readonly onStep: (step: 'fold' | 'lay out', share: number) => void;
}

/** The graph of a corpus, as it is put aside. */
export interface FoldedCorpus {
  readonly items: GraphItems;
  readonly busiest: FoldedGraph['busiest'];
  /** The edges asked for that are there. */
  readonly met: ReadonlySet<string>;
  /** How many relation mentions there are, and how many of each type. */
  readonly mentions: number;
  readonly types: ReadonlyMap<string, number>;
}

/**
 * Gathers what a corpus says, for some actors after the other, and puts it aside at once: memory grows with the names, and not with what is
 * said of them. Gives the same as an accumulator of all, for a range of actors is given all that touches it.
 */
export async function foldCorpus(
  corpus: Corpus,
  spool: Spool,
  settings: FoldSettings,
  endsAtATime = ENDS_AT_A_TIME,
): Promise<FoldedCorpus> {
  const { pause, onStep } = settings;
  const folded = new FoldedGraph(spool, settings.asked);
  const { layout, records, mentions, types } = await foldInto(folded, corpus, settings, endsAtATime);
  const sources = records.filter(({ id }) => folded.documents.has(id));
  const extent = { documents: corpus.size, sentences: corpus.sentences, mentions: folded.mentions, sources };
  onStep('lay out', 0);
  if (layout.forces.order < MOVED_HERE) await pause.within(move(layout.forces));
  else await moveInThread(layout.forces, pause.signal, (share) => onStep('lay out', share));
  const items = folded.items(graphAttributes(extent, settings), layout.positionOf);
  return { items, busiest: folded.busiest, met: folded.met, mentions, types };
}

/** Folds all ranges of actors. What is known of where they are, by their names, is gone before they are laid out. */
async function foldInto(
  folded: FoldedGraph,
  corpus: Corpus,
  settings: FoldSettings,
  endsAtATime: number,
): Promise<Pick<FoldedCorpus, 'mentions' | 'types'> & { layout: Layout; records: readonly DocumentRecord[] }> {
  const index = await CorpusIndex.of(corpus, settings.pause);
  const outline = new GraphOutline(index.ids);
  const ranges = index.ranges(endsAtATime);
  for (const [at, range] of ranges.entries()) {
    settings.onStep('fold', at / ranges.length);
    await putAside(await gather(corpus, index, range, settings), range, [folded, outline], settings);
  }
  return { layout: layoutOf(outline.laid), records: index.records, mentions: index.size, types: index.types };
}

/** All that is said of a range of actors, and something of those they have to do with. */
async function gather(
  corpus: Corpus,
  index: CorpusIndex,
  range: ActorRange,
  { relationTypes, open, pause }: FoldSettings,
): Promise<Fold> {
  const accumulator = new GraphAccumulator({ relationTypes, open });
  for (const { record, places } of index.touching(range)) {
    accumulator.add(places.map((place) => corpus.mentionAt(place, record.id)), record); // prettier-ignore
    await pause.now();
  }
  return accumulator.fold();
}

/** Puts aside the actors of a range, and the relations that begin with them. */
async function putAside(
  fold: Fold,
  range: ActorRange,
  into: readonly [FoldedGraph, GraphOutline],
  settings: FoldSettings,
): Promise<void> {
  const degrees = degreesOf(fold);
  const nodes = new Map([...fold.nodes].filter(([id]) => isWithin(range, id)));
  const edges = new Map([...fold.edges].filter(([, { source }]) => isWithin(range, source)));
  for (const node of nodesOf({ nodes }, settings))
    for (const one of into) one.addNode({ ...node, degree: degrees.get(node.key) ?? 0 });
  for (const edge of edgesOf({ edges }, settings)) {
    for (const one of into) one.addEdge(edge);
    await settings.pause.now();
  }
}

/** How many relations each actor has, as far as they are in a fold. */
function degreesOf({ edges }: Pick<Fold, 'edges'>): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges.values()) for (const id of [source, target]) count(degrees, id);
  return degrees;
}
