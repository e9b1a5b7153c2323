import type { Frame, FrameLexicon } from '../model/frame.js';
import type { Mention } from '../model/mention.js';
import type { Predication, StatedRelation } from '../model/predication.js';
import type { Sentence } from '../model/sentence.js';
import type { TokenRange } from '../model/token-range.js';
import { blankMention } from './blank-mention.js';
import { clauseLookup } from './arguments.js';
import type { Lookup } from './arguments.js';
import { state } from './state.js';

const YEAR = /^(?:19|20)\d\d$/;

/** "Two of its directors were sanctioned": what passives without an agent state; who did it, the document may tell. */
export function matchAgentless(
  predications: readonly Predication[],
  sentence: Sentence,
  lexicon: FrameLexicon,
): readonly StatedRelation[] {
  return predications
    .filter((predication) => isOpen(predication, sentence))
    .flatMap((predication) => {
      const { lemma, phrasal, from, to } = predication.verb;
      const frames = (lexicon.frames.verb.get(phrasal ?? lemma) ?? []).filter(
        ({ relation, passive }) => passive && lexicon.control.agentless.has(relation),
      );
      const predicate = { from, to, lemma: phrasal ?? lemma };
      return frames.flatMap((frame) =>
        state(
          frame,
          withAgent(predication, agentOf(frame, predicate, sentence)),
          predication,
          predicate,
          'agentless',
          0,
          lexicon.control,
        ),
      );
    });
}

/** Only of what has just happened: an act of an earlier year, or before another one, is hardly the one told before. */
function isOpen({ verb, link, subject, status, polarity, times }: Predication, { tokens }: Sentence): boolean {
  const isFinite = verb.passive && verb.auxiliary && link !== 'reduced';
  if (!isFinite || subject || status !== 'actual' || polarity !== 'affirmed') return false;
  const words = (range: TokenRange): readonly string[] => tokens.slice(range.from, range.to).map(({ lower }) => lower);
  return !words(verb).includes('had') && !times.flatMap(words).some((word) => YEAR.test(word));
}

function withAgent(predication: Predication, agent: Mention): Lookup {
  const lookup = clauseLookup(predication);
  return (name) => (name === 'subject' ? { slot: null, mentions: [agent], lemmas: [] } : lookup(name));
}

/** Stands where the verb stands, for it has no words of its own. */
function agentOf(frame: Frame, { from, to }: TokenRange, { index, tokens }: Sentence): Mention {
  const words = tokens.slice(from, to);
  return {
    ...blankMention,
    form: 'omitted',
    type: 'organization',
    text: frame.relation,
    sentence: index,
    from,
    to,
    start: words[0]?.start ?? 0,
    end: words[words.length - 1]?.end ?? 0,
  };
}
