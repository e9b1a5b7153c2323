import type { NounGroup } from '../model/chunk.js';
import type { Frame, FrameLexicon } from '../model/frame.js';
import type { Predication, Slot, StatedRelation } from '../model/predication.js';
import type { Sentence } from '../model/sentence.js';
import { clauseLookup, nounLookup } from './arguments.js';
import type { Lookup } from './arguments.js';
import { measured } from './measured.js';
import { matchOrgans, matchRoles } from './match-roles.js';
import type { ReadSentence } from './predications.js';
import { state } from './state.js';
import type { Circumstance } from './state.js';

const bare: Circumstance = { status: 'actual', polarity: 'affirmed', tense: 'present', times: [], by: null };

/** The relations that a sentence states, best rule first for each pair of ends; none without a clause or noun that the grammar built. */
export function match(read: ReadSentence, sentence: Sentence, lexicon: FrameLexicon): readonly StatedRelation[] {
  const found: StatedRelation[] = [];
  for (const predication of read.predications) {
    found.push(...matchVerb(predication, lexicon), ...matchAdjectives(predication, sentence, lexicon));
    found.push(...matchNouns(predication.slots, predication, predication, lexicon));
    found.push(...matchRoles(predication.slots, predication, predication, sentence, lexicon));
    found.push(...matchOrgans(predication.slots, predication, lexicon));
  }
  for (const row of read.rows) {
    found.push(
      ...matchNouns(row, bare, null, lexicon),
      ...matchRoles(row, bare, null, sentence, lexicon),
      ...matchOrgans(row, bare, lexicon),
    );
  }
  return bestOf(found);
}

function matchVerb(predication: Predication, lexicon: FrameLexicon): readonly StatedRelation[] {
  const { verb } = predication;
  const frames = [
    ...(verb.phrasal ? (lexicon.frames.verb.get(verb.phrasal) ?? []) : []),
    ...(lexicon.frames.verb.get(verb.lemma) ?? []),
  ];
  const lookup = measured(clauseLookup(predication), lexicon.control.measures);
  return frames.flatMap((frame) => {
    if (verb.passive && !frame.passive) return [];
    const bonus = verb.phrasal && frame.triggers.includes(verb.phrasal) ? 2 : 0;
    const predicate = { from: verb.from, to: verb.to, lemma: verb.phrasal ?? verb.lemma };
    const promises = frame.theme.length > 0 && lexicon.control.statusByVerb.get(verb.lemma) === 'pledged';
    const circumstance =
      promises && predication.status === 'actual' ? { ...predication, status: 'pledged' as const } : predication;
    return state(frame, lookup, circumstance, predicate, verb.passive ? 'passive' : 'active', bonus, lexicon.control);
  });
}

function matchAdjectives(
  predication: Predication,
  sentence: Sentence,
  lexicon: FrameLexicon,
): readonly StatedRelation[] {
  const words = [
    ...predication.adjectives,
    ...(predication.verb.passive ? [sentence.tokens[predication.verb.head]?.lower ?? ''] : []),
  ];
  const lookup = clauseLookup(predication);
  const surface: Lookup = (name) =>
    name === 'subject' && predication.verb.passive ? clauseLookup(predication)('object') : lookup(name);
  const { verb } = predication;
  return words.flatMap((word) =>
    (lexicon.frames.adjective.get(word) ?? []).flatMap((frame) =>
      state(
        frame,
        surface,
        predication,
        { from: verb.from, to: verb.to, lemma: word },
        'adjective',
        0,
        lexicon.control,
      ),
    ),
  );
}

/** Nouns that stand for an act, in every place of a clause or row. */
function matchNouns(
  slots: readonly Slot[],
  around: Circumstance,
  clause: Predication | null,
  lexicon: FrameLexicon,
): readonly StatedRelation[] {
  return slots.flatMap((slot, at) =>
    slot.nouns.flatMap(({ group }) => {
      const frames = lexicon.frames.noun.get(group.headLemma) ?? [];
      const after = slots.slice(at + 1, endOfPhrases(slots, at + 1));
      return frames.flatMap((frame) => {
        const agent = clause ? agentFor(frame, slot, clause, lexicon) : null;
        const lookup = nounLookup(group, after, agent, isLastObject(slot, clause) ? clause.complementSubject : null);
        const predicate = { from: group.from, to: group.to, lemma: group.headLemma };
        const negates = agent !== null && lexicon.control.endingVerbs.has(clause?.verb.lemma ?? '');
        const circumstance = circumstanceOf(group, slot, around, agent !== null, negates);
        return state(frame, lookup, circumstance, predicate, agent ? 'light' : 'noun', 0, lexicon.control);
      });
    }),
  );
}

/** Only where a clause's own act is the noun's does the noun take the clause's status. */
function circumstanceOf(
  group: NounGroup,
  slot: Slot,
  around: Circumstance,
  isLight: boolean,
  negates: boolean,
): Circumstance {
  const inherits = isLight || slot.prep === null;
  const polarity = group.negated !== negates ? 'negated' : inherits ? around.polarity : 'affirmed';
  return { ...around, status: inherits ? around.status : 'actual', polarity };
}

/** The phrases of a noun end where the next bare phrase begins. */
function endOfPhrases(slots: readonly Slot[], from: number): number {
  let end = from;
  while (end < slots.length && slots[end]?.prep !== null) end++;
  return end;
}

/** "dismissed claims by X that Y": the clause that follows goes with the last object. */
function isLastObject(slot: Slot, clause: Predication | null): clause is Predication {
  return clause !== null && slot === clause.slots.filter(({ prep }) => prep === null).at(-1) && slot !== clause.subject;
}

/** The subject of a support verb whose object the noun is, or of the clause that a phrase like "during a visit to" goes with. */
function agentFor(frame: Frame, slot: Slot, clause: Predication, lexicon: FrameLexicon): Slot | null {
  const { lemma, phrasal } = clause.verb;
  const supports =
    lexicon.control.supportVerbs.has(lemma) ||
    frame.support.has(lemma) ||
    (phrasal !== null && frame.support.has(phrasal));
  if (supports && clause.objects.includes(slot)) return clause.subject;
  const prepositions =
    frame.adjunctPrepositions.size > 0 ? frame.adjunctPrepositions : lexicon.control.adjunctPrepositions;
  const isAdjunct = frame.adjunct && slot.prep !== null && prepositions.has(slot.prep);
  if (isAdjunct && clause.slots.includes(slot))
    return clause.verb.passive ? (clause.objects[0] ?? null) : clause.subject;
  return null;
}

/** Of several rules for one pair in one place, the one that asks for most; of equals, the first in the order of relation types. */
function bestOf(found: readonly StatedRelation[]): readonly StatedRelation[] {
  const best = new Map<string, StatedRelation>();
  for (const relation of found) {
    const { source, target, predicate } = relation;
    const key = [source.start, source.end, target.start, target.end, predicate.from].join(' ');
    const known = best.get(key);
    if (!known || relation.weight > known.weight) best.set(key, relation);
  }
  const byTriple = new Map<string, StatedRelation>();
  for (const relation of best.values()) {
    const key = [
      relation.source.start,
      relation.relation,
      relation.target.start,
      relation.status,
      relation.polarity,
    ].join(' ');
    const known = byTriple.get(key);
    if (!known || relation.weight > known.weight) byTriple.set(key, relation);
  }
  return [...byTriple.values()];
}
