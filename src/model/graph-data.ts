import type { ActorType } from './actor.js';
import type { IdentityReason } from './identity.js';
import type { Polarity, RelationMention, RelationType, Status } from './relation-mention.js';

/** The version of every file a build writes. A reader refuses another major version. */
export const schemaVersion = '1.1';

/** Attributes of a node of the graph; its key is the actor's id. */
export interface NodeAttributes {
  label: string;
  type: ActorType;
  aliases: string[];
  generic: boolean;
  /** Why its names are names of one actor; since version 1.1. */
  reasons?: readonly IdentityReason[];
  /** Relation mentions it takes part in, and documents they are in. */
  mentions: number;
  documents: number;
  /** ForceAtlas2 position, computed at build. */
  x: number;
  y: number;
}

/** One relation mention as an edge keeps it: without the ends' names, which the nodes have. */
export type Evidence = Pick<
  RelationMention,
  'doc' | 'predicate' | 'theme' | 'money' | 'time' | 'place' | 'by' | 'sentence' | 'rule' | 'confidence'
> & {
  readonly id: string;
  readonly source: RelationMention['source']['mention'];
  readonly target: RelationMention['target']['mention'];
  /** The document's date and publisher, so that an edge can be read alone. */
  readonly date: string | null;
  readonly publisher: string | null;
};

/** Attributes of an edge; its key is a hash of source, relation (an open one with its lemma), target, status and polarity. */
export interface EdgeAttributes {
  relation: RelationType;
  /** The predicate's lemma if the relation is `open`, else null: open relations are told apart by it. */
  lemma: string | null;
  status: Status;
  polarity: Polarity;
  /** How many relation mentions, documents, and independent stories state it. */
  mentions: number;
  documents: number;
  support: number;
  /** The highest confidence of its evidence. */
  confidence: number;
  /** Earliest start and latest end of the event times stated; null if none is. */
  since: string | null;
  until: string | null;
  publishers: string[];
  /** The best evidence, most confident first; all of it is in `NAME.relations.ndjson`. */
  evidence: Evidence[];
}

/** What the viewer and exports need to know of a relation type, copied from grammar/relations. */
export interface RelationTypeInfo {
  readonly id: RelationType;
  readonly label: string;
  /** A sentence with `{source}` and `{target}`. */
  readonly reads: string;
  readonly group: string;
  readonly symmetric: boolean;
  readonly inverse: string | null;
  readonly plover: string | null;
  readonly cameo: string | null;
  /** The FollowTheMoney schema that such a relation is exported as (`Ownership`); left out, `UnknownLink`. */
  readonly ftm?: string | null | undefined;
}

export interface GraphAttributes {
  schema: string;
  generator: string;
  name: string;
  documents: number;
  sentences: number;
  relationMentions: number;
  relationTypes: RelationTypeInfo[];
  /** The documents that evidence refers to, by id. */
  sources: Record<string, DocumentRecord>;
}

/** A line of `NAME.documents.ndjson` (there with its text), and without it an entry of the graph's `sources`. */
export interface DocumentRecord {
  readonly id: string;
  readonly file: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** The id of the story's first document: near-copies share it. */
  readonly story: string;
}

/** `text` is the document's part of its file, and `start` where in the file it begins. */
export interface FullDocumentRecord extends DocumentRecord {
  readonly schema: string;
  readonly start: number;
  readonly text: string;
}

/** An actor as it stands in a graph. */
export interface GraphNode {
  readonly key: string;
  readonly attributes: NodeAttributes;
}

/** A relation as it stands in a graph, between the keys of two actors. */
export interface GraphEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/** A graph to be gone through in canonical order, as often as need be: it need not be in memory as a whole. */
export interface GraphItems {
  readonly attributes: GraphAttributes;
  /** How many actors and relations there are. */
  readonly order: number;
  readonly size: number;
  /** The types of its relations, and whether evidence of any says when. */
  readonly relations: ReadonlySet<RelationType>;
  readonly isDated: boolean;
  /** The actors, each with how many relations it has. */
  nodes(): Iterable<GraphNode & { readonly degree: number }>;
  edges(): Iterable<GraphEdge>;
}
