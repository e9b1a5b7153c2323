import type { Correction, PlacedCorrection } from '../model/correction.js';
import type { CorrectionPlan } from './plan-corrections.js';

export interface StaleCorrection {
  readonly line: number;
  /** What it names that is not there. */
  readonly message: string;
}

/** What a corpus has of the things that corrections name. */
export interface Present {
  readonly settled: (id: string) => string;
  readonly hasRelation: (id: string) => boolean;
  /** Statements that were met, and those of an actor that is split off: `evidence actor`. */
  readonly evidence: ReadonlySet<string>;
}

/** Corrections of which something, or everything, is about what is not there (any more). */
export function staleCorrections(
  placed: readonly PlacedCorrection[],
  plan: CorrectionPlan,
  present: Present,
): readonly StaleCorrection[] {
  return placed.flatMap(({ correction, line }) => {
    const missing = missingOf(correction, plan, present);
    if (missing.length === 0) return [];
    const shown = missing.slice(0, 3).map((id) => `\`${id}\``);
    const more = missing.length > shown.length ? ` and ${missing.length - shown.length} more` : '';
    const what = `${correction.type}: ${shown.join(', ')}${more} ${missing.length === 1 ? 'is' : 'are'} not in these texts`;
    return [{ line, message: `${what}; remove it, or keep it for texts that have it.` }];
  });
}

function missingOf(correction: Correction, plan: CorrectionPlan, present: Present): readonly string[] {
  const hasActor = (id: string): boolean => plan.present.has(present.settled(id));
  switch (correction.type) {
    case 'reject':
    case 'confirm':
      return correction.evidence.filter((id) => !present.evidence.has(id));
    case 'split': {
      const { actor, evidence } = correction;
      if (!hasActor(actor)) return [actor];
      return evidence.filter((id) => !present.evidence.has(`${id} ${present.settled(actor)}`));
    }
    case 'merge':
    case 'distinct':
      return correction.actors.filter((id) => !hasActor(id));
    case 'note':
    case 'tag':
      return hasActor(correction.about) || present.hasRelation(correction.about) ? [] : [correction.about];
    default:
      return hasActor(correction.actor) ? [] : [correction.actor];
  }
}
