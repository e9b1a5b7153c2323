import { ofWordBy } from '../common/words.js';
import type { NounGroup } from '../model/chunk.js';
import type { ControlLexicon, FrameLexicon } from '../model/frame.js';
import type { Mention } from '../model/mention.js';
import type { Slot } from '../model/predication.js';
import type { Sentence } from '../model/sentence.js';
import type { Token } from '../model/token.js';

/** "beat Chelsea *2-0*" */
const SCORE = /^\d{1,3}[-–]\d{1,3}$/;

const opensReciprocal = ofWordBy(({ lower }, { reciprocals }: ControlLexicon): boolean => {
  for (const words of reciprocals) if (words === lower || words.startsWith(`${lower} `)) return true;
  return false;
});

/** What the words of a sentence's clauses tell of their functions. */
export class ClauseWords {
  constructor(
    private readonly sentence: Sentence,
    private readonly lexicon: FrameLexicon,
  ) {}

  /** Whether a noun phrase is "each other". */
  isReciprocal({ from, to }: NounGroup): boolean {
    const { tokens } = this.sentence;
    const first = tokens[from] as Token;
    if (!opensReciprocal(first.word, this.lexicon.control)) return false;
    let words = first.lower;
    for (let i = from + 1; i < to; i++) words += ` ${tokens[i]?.lower ?? ''}`;
    return this.lexicon.control.reciprocals.has(words);
  }

  /** Whether a noun stands for an act of its own. */
  isAct({ headLemma }: NounGroup): boolean {
    return this.lexicon.frames.noun.has(headLemma);
  }

  /** Whether a noun phrase only says when, how or how often. */
  isAdverbial(group: NounGroup): boolean {
    return group.mention === null && (this.isOccasion(group) || SCORE.test(group.headLemma));
  }

  /** Whether it says when or how often ("five times"), which is no score. */
  isOccasion({ mention, headLemma }: NounGroup): boolean {
    return mention === null && this.lexicon.control.adverbialNouns.has(headLemma);
  }

  /** Whether a phrase names whom the noun before it means ("makers | including X"). */
  isListing({ prep }: Slot): boolean {
    return prep !== null && this.lexicon.control.listingPrepositions.has(prep);
  }

  /** Whether a phrase tells for whom the noun before it acts ("officials | from Kenya"). */
  isSender({ prep, nouns }: Slot, { headLemma, parts }: NounGroup): boolean {
    if (prep !== 'from' && prep !== 'of') return false;
    if (!this.lexicon.control.sentNouns.has(headLemma)) return false;
    return parts.every(({ mention }) => mention === null) && nouns.every(({ group }) => isBody(group.mention));
  }

  /** Whether a phrase names those that share in an act ("traded | between X and Y"). */
  isShared({ prep }: Slot): boolean {
    return prep !== null && this.lexicon.control.sharingPrepositions.has(prep);
  }

  /** Whether a phrase is of an act that keeps the phrases after it ("a case over exports | to X"). */
  keepsPhrases({ prep, nouns }: Slot): boolean {
    return (
      prep !== null && this.lexicon.control.actPrepositions.has(prep) && nouns.some(({ group }) => this.isAct(group))
    );
  }
}

const isBody = (mention: Mention | null): boolean =>
  mention?.form === 'name' &&
  (mention.type === 'country' || mention.type === 'organization' || mention.type === 'group');
