import type { Act } from '../model/discourse.js';
import type { ControlLexicon, FrameLexicon } from '../model/frame.js';
import type { Predication, Slot, StatedRelation } from '../model/predication.js';
import { clauseLookup } from './arguments.js';
import { tables } from './frame-table.js';
import { mentionsOf } from './slots.js';
import { Places } from './places.js';

const NOTHING: readonly never[] = [];

/** The frames of acts whose doer passives leave out. */
const actTables = tables(
  ({ relation, polarity }, doers: ControlLexicon['agentlessDoers']) => polarity === null && doers.has(relation),
);

/**
 * Who does acts that passives tell without their agent, be it to somebody that no relation names: "sanctioned five firms", "placed
 * sanctions on banks".
 */
export function actsOf(
  predications: readonly Predication[],
  stated: readonly StatedRelation[],
  lexicon: FrameLexicon,
): readonly Act[] {
  const acts: Act[] = [];
  for (const { relation, source, polarity } of stated)
    if (polarity === 'affirmed' && lexicon.control.agentlessDoers.has(relation))
      acts.push({ relation, doer: source, isStated: true });
  for (const predication of predications) {
    const { subject, verb, polarity, copular } = predication;
    // what somebody is said to be is no act
    if (verb.passive || copular || !subject || polarity !== 'affirmed') continue;
    for (const relation of new Set([...byVerb(predication, lexicon), ...byNouns(predication, lexicon)]))
      acts.push(...doers(relation, subject));
  }
  return acts;
}

/** The relations that a verb tells, whoever they are to. */
function byVerb(predication: Predication, { frames, control }: FrameLexicon): readonly string[] {
  const { lemma, phrasal } = predication.verb;
  const own = frames.verb.get(phrasal ?? lemma);
  const table = own && actTables(own, control.agentlessDoers);
  if (!table || table.frames.length === 0) return NOTHING;
  const places = new Places(table, clauseLookup(predication));
  return table.frames.filter((_, row) => places.meet(row)).map(({ relation }) => relation);
}

/** Those that its object does: "placed *sanctions*". */
function byNouns({ verb, objects: [object] }: Predication, { frames, control }: FrameLexicon): readonly string[] {
  const found: string[] = [];
  for (const { group } of object?.nouns ?? NOTHING) {
    const own = frames.noun.get(group.headLemma);
    if (!own) continue;
    for (const frame of actTables(own, control.agentlessDoers).frames)
      if (frame.support.has(verb.lemma)) found.push(frame.relation);
  }
  return found;
}

/** One for each; nobody that could be an actor ("prosecutors") is somebody all the same. */
function doers(relation: string, subject: Slot): readonly Act[] {
  const mentions = mentionsOf(subject);
  return mentions.length > 0
    ? mentions.map((doer) => ({ relation, doer, isStated: false }))
    : [{ relation, doer: null, isStated: false }];
}
