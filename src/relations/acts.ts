import type { Act } from '../model/discourse.js';
import type { Frame, FrameLexicon } from '../model/frame.js';
import type { Predication, Slot, StatedRelation } from '../model/predication.js';
import { clauseLookup, meetsConstraints, onceEach } from './arguments.js';
import { mentionsOf } from './slots.js';

/**
 * Who does acts that passives tell without their agent, be it to somebody that no relation names: "sanctioned five firms", "placed
 * sanctions on banks".
 */
export function actsOf(
  predications: readonly Predication[],
  stated: readonly StatedRelation[],
  { frames, control }: FrameLexicon,
): readonly Act[] {
  const told = stated.flatMap(({ relation, source, polarity }) =>
    control.agentlessDoers.has(relation) && polarity === 'affirmed' ? [{ relation, doer: source, isStated: true }] : [],
  );
  const verbs = predications.flatMap((predication) => {
    const { subject, verb, polarity, objects } = predication;
    if (verb.passive || !subject || polarity !== 'affirmed') return [];
    const isWanted = (frame: Frame): boolean => control.agentlessDoers.has(frame.relation) && frame.polarity === null;
    const verbal = (frames.verb.get(verb.phrasal ?? verb.lemma) ?? []).filter(isWanted);
    const lookup = onceEach(clauseLookup(predication));
    const own = verbal.filter((frame) => meetsConstraints(frame, lookup));
    const nouns = headsOf(objects[0]).flatMap((lemma) =>
      (frames.noun.get(lemma) ?? []).filter((frame) => frame.support.has(verb.lemma) && isWanted(frame)),
    );
    const relations = new Set([...own, ...nouns].map(({ relation }) => relation));
    return [...relations].flatMap((relation) => doers(relation, subject));
  });
  return [...told, ...verbs];
}

function headsOf(slot: Slot | undefined): readonly string[] {
  return slot?.nouns.map(({ group }) => group.headLemma) ?? [];
}

/** One for each; nobody that could be an actor ("prosecutors") is somebody all the same. */
function doers(relation: string, subject: Slot): readonly Act[] {
  const mentions = mentionsOf(subject);
  return mentions.length > 0
    ? mentions.map((doer) => ({ relation, doer, isStated: false }))
    : [{ relation, doer: null, isStated: false }];
}
