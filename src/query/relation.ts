import type { InverseName, RelationTypeName } from '../model/relation-type-names.generated.js';
import type { Evidence } from '../model/graph-data.js';
import type { ActorReference, Polarity, Status } from '../model/relation-mention.js';

/** A relation as queries answer with it. */
export interface Relation<Type extends string = RelationTypeName> {
  /** The key of its edge. */
  readonly id: string;
  readonly type: Type | 'open';
  /** How it reads in this direction, in short. */
  readonly label: string;
  /** The predicate's lemma if it is open, else null. */
  readonly lemma: string | null;
  readonly source: ActorReference;
  readonly target: ActorReference;
  /** Whether it is answered from its other end: a symmetric one, or one asked for by its inverse. */
  readonly turned: boolean;
  readonly status: Status;
  readonly polarity: Polarity;
  readonly support: number;
  readonly mentions: number;
  readonly documents: number;
  readonly confidence: number;
  readonly since: string | null;
  readonly until: string | null;
  readonly publishers: readonly string[];
  /** The best of its evidence; source and target are those of the relation as answered. */
  readonly evidence: readonly Evidence[];
}

/** How a question names a relation type: by id, or as it reads from the other end. */
export type AskedType<Type extends string = RelationTypeName> =
  Type | 'open' | (RelationTypeName extends Type ? InverseName : never);
