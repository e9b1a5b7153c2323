import { makeMention } from '../common/make-mention.js';
import type { ControlLexicon, FrameLexicon } from '../model/frame.js';
import type { Mention } from '../model/mention.js';
import type { Predication, StatedRelation } from '../model/predication.js';
import type { Sentence } from '../model/sentence.js';
import type { TokenRange } from '../model/token-range.js';
import { clauseLookup, ofMentions } from './arguments.js';
import type { Lookup } from './arguments.js';
import { tables } from './frame-table.js';
import { rootBit, rootsIn } from './open-functions.js';
import { state, wordingOf } from './state.js';
import { Places } from './places.js';

const YEAR = /^(?:19|20)\d\d$/;

/** The frames of passives whose agent the document may tell. */
const openTables = tables(
  ({ relation, passive }, agentless: ControlLexicon['agentless']) => passive && agentless.has(relation),
);

/** "Two of its directors were sanctioned": what passives without an agent state; who did it, the document may tell. Adds to `found`. */
export function matchAgentless(
  predications: readonly Predication[],
  sentence: Sentence,
  { frames, control }: FrameLexicon,
  found: StatedRelation[],
): void {
  for (const predication of predications) {
    const { lemma, phrasal, from, to, passive } = predication.verb;
    const own = passive && isOpen(predication, sentence) ? frames.verb.get(phrasal ?? lemma) : undefined;
    if (!own) continue;
    const table = openTables(own, control.agentless);
    const open = table.openWith(rootsIn(predication) | rootBit('subject'));
    if (table.nextFit(0, open) < 0) continue;
    const predicate = { from, to, lemma: phrasal ?? lemma };
    const lookup = clauseLookup(predication);
    const places = new Places(table, besideAgent(lookup, agentOf(SOMEBODY, predicate, sentence)), open);
    for (const row of places.fitting()) {
      const withAgent = besideAgent(lookup, agentOf(row.frame.relation, predicate, sentence));
      state(row, new Places(table, withAgent, open), predication, wordingOf(predicate, 'agentless'), control, found);
    }
  }
}

/** Who does it, as long as no frame says what it is. */
const SOMEBODY = '';

/** Only of what has just happened: an act of an earlier year, or before another one, is hardly the one told before. */
function isOpen({ verb, link, subject, status, polarity, times }: Predication, { tokens }: Sentence): boolean {
  const isFinite = verb.auxiliary && link !== 'reduced';
  if (!isFinite || subject || status !== 'actual' || polarity !== 'affirmed') return false;
  for (let at = verb.from; at < verb.to; at++) if (tokens[at]?.lower === 'had') return false;
  for (const { from, to } of times)
    for (let at = from; at < to; at++) if (YEAR.test(tokens[at]?.lower ?? '')) return false;
  return true;
}

const besideAgent =
  (lookup: Lookup, agent: Mention): Lookup =>
  (asked) =>
    asked.name === 'subject' ? ofMentions([agent]) : lookup(asked);

/** Whoever does what a relation says; stands where the verb stands, for it has no words of its own. */
function agentOf(relation: string, { from, to }: TokenRange, { index, tokens }: Sentence): Mention {
  const words = tokens.slice(from, to);
  return makeMention({
    form: 'omitted',
    type: 'organization',
    text: relation,
    sentence: index,
    from,
    to,
    start: words[0]?.start ?? 0,
    end: words[words.length - 1]?.end ?? 0,
  });
}
