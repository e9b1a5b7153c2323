import { actorTypes } from '../model/actor.js';
import type { NounNode } from '../model/clause.js';
import type { ControlLexicon } from '../model/frame.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Mention } from '../model/mention.js';
import type { Predication, Slot, StatedRelation } from '../model/predication.js';
import type { TokenRange } from '../model/token-range.js';
import { mentionsOf } from './slots.js';
import { sayerIn } from './speakers.js';

/** A verb with what ties it to its target: "signed a contract with" → `sign contract with`. */
interface Tie {
  readonly target: Slot;
  readonly range: TokenRange;
  readonly lemma: string;
}

/**
 * The ties between actors that no frame covers: subject, verb phrase, object, as the grammar built them. The verb phrase is a verb, a verb
 * with a preposition, or a verb with a noun and a preposition (after ReVerb, Fader, Soderland and Etzioni 2011, section 3). A pair that
 * a frame has tied already is left out.
 */
export function openRelations(
  predications: readonly Predication[],
  stated: readonly StatedRelation[],
  { frames: { control }, syntax: { saying } }: Pick<Knowledge, 'frames' | 'syntax'>,
): readonly StatedRelation[] {
  const tied = new Set(stated.flatMap(({ source, target }) => [pairOf(source, target), pairOf(target, source)]));
  const found: StatedRelation[] = [];
  for (const predication of predications) {
    if (isVoid(predication, control, saying)) continue;
    for (const tie of tiesOf(predication)) {
      for (const relation of stateTie(predication, tie)) {
        const pair = pairOf(relation.source, relation.target);
        if (tied.has(pair)) continue;
        tied.add(pair);
        found.push(relation);
      }
    }
  }
  return found;
}

const pairOf = (a: Mention, b: Mention): string => `${a.start} ${b.start}`;

/**
 * Verbs that tie nobody to anybody: "is", "has", and those that only say something, or how it is with another verb; and what would be cut
 * short of what it says ("described X *as* …") or is told of a word in passing ("statements made by X").
 */
function isVoid(
  { verb, copular, infinitive, complement, objects, phrases, adjectives, link }: Predication,
  control: ControlLexicon,
  saying: ReadonlySet<string>,
): boolean {
  if (copular || saying.has(verb.lemma) || verb.lemma === 'have' || verb.lemma === 'do') return true;
  const isCut = objects.length > 0 && (adjectives.length > 0 || phrases.some(({ prep }) => prep === 'as'));
  if (isCut || link === 'reduced') return true;
  return (infinitive ?? complement) !== null && control.statusByVerb.has(verb.lemma);
}

function tiesOf(predication: Predication): readonly Tie[] {
  const { verb } = predication;
  const lemma = verb.phrasal ?? verb.lemma;
  const own: TokenRange = { from: verb.from, to: verb.to };
  const object = isAgentless(predication) ? undefined : predication.objects[0];
  if (object && namesOf(object).length > 0) return [{ target: object, range: own, lemma }];
  const [noun] = object?.nouns ?? [];
  const after = predication.phrases.find((slot) => startOf(slot) >= verb.to);
  if (!after || after.prep === null || namesOf(after).length === 0) return [];
  if (!noun) return isNext(own, after) ? [tieOver(own, after, lemma)] : [];
  const withNoun: TokenRange = { from: verb.from, to: noun.group.to };
  const isPlain =
    predication.objects.length === 1 && !verb.passive && noun.group.from >= verb.to && isNext(withNoun, after);
  return isPlain ? [tieOver(withNoun, after, `${lemma} ${noun.group.headLemma}`)] : [];
}

const tieOver = (range: TokenRange, target: Slot, lemma: string): Tie => ({
  target,
  range: { from: range.from, to: startOf(target) },
  lemma: `${lemma} ${target.prep}`,
});

/** "was flown to Oslo": of a passive without an agent, what it is done to is the source. */
const isAgentless = ({ verb, subject }: Predication): boolean => verb.passive && subject === null;

const startOf = (slot: Slot): number => slot.nouns[0]?.group.from ?? 0;

/** A preposition of at most three words stands between. */
const isNext = (range: TokenRange, slot: Slot): boolean => startOf(slot) > range.to && startOf(slot) - range.to <= 3;

function stateTie(predication: Predication, { target, range, lemma }: Tie): readonly StatedRelation[] {
  const { verb, status, polarity, tense, times, slots } = predication;
  const sources = namesOf(isAgentless(predication) ? (predication.objects[0] ?? null) : predication.subject);
  return sources.flatMap((source) =>
    namesOf(target).flatMap((end) =>
      source === end
        ? []
        : [
            {
              ...{ relation: 'open', source, target: end, sourceTypes: ANY, targetTypes: ANY, theme: null },
              ...{ predicate: { ...range, lemma }, phrases: slots, status, polarity, tense, times },
              ...sayerIn(predication.by),
              rule: `open/${verb.passive ? 'passive' : 'active'}`,
              weight: 0,
            },
          ],
    ),
  );
}

const ANY: StatedRelation['sourceTypes'] = new Set(actorTypes);

/** Whoever a place names, where a name and not its owner or a word before it is the head; a pronoun is too unsure for a tie of any kind. */
function namesOf(slot: Slot | null): readonly Mention[] {
  if (!slot) return [];
  const heads: readonly NounNode[] = slot.nouns;
  const isHead = heads.some(({ group }) => group.mention || group.members.length > 0);
  return isHead ? mentionsOf(slot).filter(({ form }) => form === 'name') : [];
}
