import type { Actor, ActorId, ActorType } from './actor.js';
import type { PhraseTrie } from './phrase-trie.js';

/** An office that a person held: days or years as ISO 8601 says them, `until` null while it lasts. */
export interface Office {
  readonly office: string;
  readonly of: ActorId;
  readonly from: string | null;
  readonly until: string | null;
}

/** An actor that seeds/actors lists. */
export interface GazetteerActor extends Actor {
  /** The country an organization or place belongs to, as the gazetteer says. */
  readonly country: ActorId | null;
  /** The government that a capital or its palace stands for. */
  readonly metonym: ActorId | null;
  readonly offices: readonly Office[];
  /** The file of seeds/actors that lists it, which tells its sort: companies, armed-groups, parties; '' if none does. */
  readonly sort: string;
}

/** One way of writing an actor: `adjective` Danish, `people` Danes, the Dutch. */
export interface GazetteerAlias {
  readonly actor: ActorId;
  readonly type: ActorType;
  readonly form: 'name' | 'adjective' | 'people';
  /** The words as listed, without accents and dots: what has capitals there must have them in the text. */
  readonly words: readonly string[];
  /** All its words are ordinary ones (Apple, Target): at the start of a sentence it needs other signs. */
  readonly ordinary: boolean;
  /** Listed with accents: the text may have them. */
  readonly accented: boolean;
}

export interface Gazetteer {
  readonly actors: ReadonlyMap<ActorId, GazetteerActor>;
  readonly aliases: PhraseTrie<GazetteerAlias>;
}
