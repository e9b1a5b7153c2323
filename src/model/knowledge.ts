import type { ActorId } from './actor.js';
import type { BoilerplateCues } from './boilerplate-cues.js';
import type { ConfidenceCounts } from './confidence-counts.js';
import type { FrameLexicon } from './frame.js';
import type { GazetteerActor } from './gazetteer.js';
import type { MoneyLexicon } from './money-lexicon.js';
import type { NameVariants } from './name-variants.js';
import type { RecognitionLexicon } from './recognition-lexicon.js';
import type { ReferenceLexicon } from './reference-lexicon.js';
import type { SegmentLexicon } from './segment-lexicon.js';
import type { SyntaxLexicon } from './syntax-lexicon.js';
import type { TimeLexicon } from './time-lexicon.js';
import type { UnitLexicon } from './unit-lexicon.js';

/** All that grammar/ and seeds/ say, ready for the stages. */
export interface Knowledge {
  readonly boilerplate: BoilerplateCues;
  readonly confidence: ConfidenceCounts;
  readonly segment: SegmentLexicon;
  readonly recognition: RecognitionLexicon;
  readonly syntax: SyntaxLexicon;
  readonly frames: FrameLexicon;
  readonly time: TimeLexicon;
  readonly money: MoneyLexicon;
  readonly reference: ReferenceLexicon;
  readonly units: UnitLexicon;
  readonly variants: NameVariants;
  readonly actors: ReadonlyMap<ActorId, GazetteerActor>;
  /** The actors of a list that a user brings. */
  readonly watched: ReadonlySet<ActorId>;
}
