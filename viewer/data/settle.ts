import { mergesOf } from '../../src/common/merges.js';
import type { Correction } from '../../src/model/correction.js';
import type { Dataset } from './dataset.js';
import { idOf } from './id-of.js';

/** What corrections make of a statement that the graph does not keep. */
export interface Settled {
  /** The actor that an end of a statement stands for now. */
  readonly actorOf: (id: string, evidence: string) => string;
  readonly isRejected: (evidence: string) => boolean;
  readonly isConfirmed: (evidence: string) => boolean;
}

export function settle(dataset: Dataset, corrections: readonly Correction[]): Settled {
  const into = mergesOf(corrections, (id) => dataset.actorById.has(id));
  const meant = new Map<string, string>();
  for (const one of corrections) {
    if (one.type !== 'split') continue;
    // An id begins with the type that the build saw.
    const type = one.to ?? one.actor.replace(/:.*/s, '');
    const known = dataset.actors.find((actor) => actor.type === type && actor.label === one.name);
    for (const evidence of one.evidence) meant.set(`${one.actor} ${evidence}`, known?.id ?? idOf(type, one.name));
  }
  const [rejected, confirmed] = [evidenceOf(corrections, 'reject'), evidenceOf(corrections, 'confirm')];
  return {
    actorOf: (id, evidence) => {
      const actor = meant.get(`${id} ${evidence}`) ?? id;
      return into.get(actor) ?? actor;
    },
    isRejected: (id) => rejected.has(id),
    isConfirmed: (id) => confirmed.has(id),
  };
}

function evidenceOf(corrections: readonly Correction[], type: 'reject' | 'confirm'): ReadonlySet<string> {
  return new Set(corrections.flatMap((one) => (one.type === type && 'evidence' in one ? one.evidence : [])));
}
