import { byKeys } from '../common/order.js';
import type { Evidence } from '../model/graph-data.js';
import type { IdentityReason } from '../model/identity.js';
import type { ActorNode, ActorRef } from './actor-node.js';
import type { GraphStore } from './graph-store.js';
import { likelyMerges, type LikelyMerge } from './likely-merges.js';

/** How texts write an actor: the words, how many kept statements have them, and one of these. */
export interface NameUse {
  readonly text: string;
  readonly times: number;
  readonly evidence: Evidence;
}

/** Who an actor is: its names, why they are one, and with whom it could be confused. */
export interface ActorIdentity {
  readonly actor: ActorNode;
  readonly reasons: readonly IdentityReason[];
  /** By the words in the evidence that the graph keeps, the commonest first. */
  readonly uses: readonly NameUse[];
  /** The likeliest first; the other is the one of the two that is not the actor. */
  readonly alike: readonly Alike[];
}

export interface Alike extends Pick<LikelyMerge, 'because' | 'score' | 'shared'> {
  readonly actor: ActorNode;
}

export function identityOf(store: GraphStore, ref: ActorRef): ActorIdentity {
  const id = store.find(ref);
  const alike = likelyMerges(store, { of: id, minScore: 0 }).map(
    ({ actors: [one, other], because, score, shared }) => ({
      ...{ actor: one.id === id ? other : one, because, score, shared },
    }),
  );
  const byScore = byKeys<Alike>(
    ({ score }) => -score,
    ({ actor }) => actor.id,
  );
  const reasons = store.network.getNodeAttribute(id, 'reasons') ?? [];
  return { actor: store.actor(id), reasons, uses: usesOf(store, id), alike: alike.sort(byScore) };
}

/** How texts write an actor, by the evidence that the graph keeps. */
export function usesOf({ network }: GraphStore, id: string): readonly NameUse[] {
  const uses = new Map<string, { times: number; evidence: Evidence }>();
  network.forEachEdge(id, (_, { evidence }, source) => {
    for (const item of evidence) {
      const { text } = source === id ? item.source : item.target;
      const use = uses.get(text);
      if (use === undefined) uses.set(text, { times: 1, evidence: item });
      else {
        use.times += 1;
        if (byPlace(item, use.evidence) < 0) use.evidence = item;
      }
    }
  });
  const all = [...uses].map(([text, use]): NameUse => ({ text, ...use }));
  return all.sort(
    byKeys(
      ({ times }) => -times,
      ({ text }) => text,
    ),
  );
}

const byPlace = byKeys<Evidence>(
  ({ doc }) => doc,
  ({ sentence }) => sentence.start,
  ({ id }) => id,
);
