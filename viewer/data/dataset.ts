import type { ActorType } from '../../src/model/actor.js';
import type {
  DocumentRecord,
  EdgeAttributes,
  Evidence,
  GraphAttributes,
  RelationTypeInfo,
} from '../../src/model/graph-data.js';
import type { IdentityReason } from '../../src/model/identity.js';
import type { Polarity, Status } from '../../src/model/relation-mention.js';
import type { Columns } from './columns.js';

/** An actor as the viewer keeps it; `index` is its place in `Dataset.actors`. */
export interface ActorNode {
  readonly index: number;
  readonly id: string;
  readonly label: string;
  readonly type: ActorType;
  readonly aliases: readonly string[];
  readonly generic: boolean;
  /** Why its names are names of one actor, where the graph says so. */
  readonly reasons?: readonly IdentityReason[] | undefined;
  readonly mentions: number;
  readonly documents: number;
  readonly x: number;
  readonly y: number;
  /** Edges that end at it, as indexes; a self-loop is listed once. */
  readonly edges: readonly number[];
}

/** A relation between two actors; `index` is its place in `Dataset.relations`, ends and type are indexes too. */
export interface RelationEdge {
  readonly index: number;
  readonly id: string;
  readonly source: number;
  readonly target: number;
  readonly kind: number;
  readonly lemma: string | null;
  readonly status: Status;
  readonly polarity: Polarity;
  readonly mentions: number;
  readonly documents: number;
  readonly support: number;
  readonly confidence: number;
  readonly since: string | null;
  readonly until: string | null;
  readonly publishers: readonly string[];
  /** Documents of the evidence kept, each once. */
  readonly docs: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** A relation type with the place of its group in `Dataset.groups`. */
export interface RelationKind extends RelationTypeInfo {
  readonly index: number;
  readonly groupIndex: number;
}

export interface Dataset {
  readonly attributes: GraphAttributes;
  readonly actors: readonly ActorNode[];
  readonly relations: readonly RelationEdge[];
  readonly kinds: readonly RelationKind[];
  /** Groups of relation types, in code-unit order: their place gives their colour. */
  readonly groups: readonly string[];
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  readonly actorById: ReadonlyMap<string, ActorNode>;
  readonly relationById: ReadonlyMap<string, RelationEdge>;
  /** Made when the first filter or count asks for it: the graph is drawn without. */
  readonly columns: () => Columns;
}

export type RawEdge = EdgeAttributes & { readonly key: string; readonly source: string; readonly target: string };
