import type { ActorId } from '../model/actor.js';
import type { GazetteerActor } from '../model/gazetteer.js';
import type { Mention } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';

/** An actor that a document may mean, with all that is told of it: so one look tells everything. */
export interface ListedActor {
  readonly id: ActorId;
  /** Both null where the gazetteer does not have the id. */
  readonly actor: GazetteerActor | null;
  readonly reference: ActorReference | null;
  /** Whether the document names it, or a seat of its government. */
  isNamed: boolean;
  /** Whether it does so by a name of several words. */
  isInFull: boolean;
  /** Of a country or place: where it stands first by its bare name, and whether the text speaks of it by other words. */
  bare: Mention | null;
  isSpokenOf: boolean;
}

/** The listed actors that a document may mean: the gazetteer has hundreds of times as many. */
export class ListedActors {
  readonly #byId = new Map<ActorId, ListedActor>();

  constructor(private readonly gazetteer: ReadonlyMap<ActorId, GazetteerActor>) {}

  of(id: ActorId): ListedActor {
    return this.#byId.get(id) ?? this.#add(id);
  }

  /** What the gazetteer has of an actor. */
  get(id: ActorId): GazetteerActor | undefined {
    return this.of(id).actor ?? undefined;
  }

  /** Whether the document names an actor, or a seat of its government. */
  names(id: ActorId): boolean {
    return this.#byId.get(id)?.isNamed ?? false;
  }

  #add(id: ActorId): ListedActor {
    const actor = this.gazetteer.get(id) ?? null;
    const reference = actor && { id, name: actor.name, type: actor.type };
    const listed = { id, actor, reference, isNamed: false, isInFull: false, bare: null, isSpokenOf: false };
    this.#byId.set(id, listed);
    return listed;
  }
}
