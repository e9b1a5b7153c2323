import type { Chunk, NounGroup } from '../model/chunk.js';
import type { FrameLexicon } from '../model/frame.js';
import type { Predication, StatedRelation } from '../model/predication.js';
import type { Sentence } from '../model/sentence.js';
import { matchAgentless } from './agentless.js';
import { dropIdle } from './drop-idle.js';
import { withDoers } from './anaphors.js';
import { clauseLookup, hasEnds, meetsConstraints, onceEach } from './arguments.js';
import type { ClauseWords, Filler, Lookup } from './arguments.js';
import { measured } from './measured.js';
import { matchNames } from './match-names.js';
import { matchNouns } from './match-nouns.js';
import { matchRoles } from './match-roles.js';
import { NounRow } from './noun-row.js';
import { Predicates } from './predicate-nouns.js';
import type { ReadSentence } from './predications.js';
import { state } from './state.js';

const NOTHING: readonly never[] = [];

/** The relations that a sentence states, best rule first for each pair of ends; none without a clause or noun that the grammar built. */
export function match(
  read: ReadSentence,
  chunks: readonly Chunk[],
  sentence: Sentence,
  lexicon: FrameLexicon,
): readonly StatedRelation[] {
  if (isAsked(sentence)) return NOTHING;
  if (!chunks.some(({ noun }) => noun?.parts.some(({ mention }) => mention))) return NOTHING;
  const row = new NounRow(chunks, lexicon.control.sharingPrepositions);
  const { predications } = read;
  const found = bestOf([
    ...predications.flatMap((predication) => [
      ...secondWays(predication).flatMap((own) => matchVerb(own, sentence, lexicon)),
      ...matchAdjectives(predication, sentence, lexicon),
    ]),
    ...read.accounts.flatMap((account) => matchVerb(account, sentence, lexicon)),
    ...matchAgentless(predications, sentence, lexicon),
    ...matchNouns(row, read, sentence, lexicon),
    ...matchRoles(row, new Predicates(predications, lexicon.control), sentence, lexicon),
    ...matchNames(row, predications, sentence, lexicon),
  ]);
  return dropIdle(found);
}

/** "Did she warn him?" states nothing. */
function isAsked({ tokens }: Sentence): boolean {
  const [first, last] = [tokens[0], tokens[tokens.length - 1]];
  return first?.tag === 'AUX' && last?.text === '?';
}

function matchVerb(predication: Predication, sentence: Sentence, lexicon: FrameLexicon): readonly StatedRelation[] {
  const { verb } = predication;
  const frames = [
    ...(verb.phrasal ? (lexicon.frames.verb.get(verb.phrasal) ?? []) : []),
    ...(lexicon.frames.verb.get(verb.lemma) ?? []),
  ];
  if (frames.length === 0) return NOTHING;
  const functions = measured(clauseLookup(predication, wordsOf(sentence.tokens, lexicon)), lexicon.control);
  const lookup = onceEach((name) => (name === 'adverb' ? adverbOf(predication, sentence.tokens) : functions(name)));
  const told = hasNegatedObject(predication) ? turned(predication) : predication;
  const predicate = { from: verb.from, to: verb.to, lemma: verb.phrasal ?? verb.lemma };
  return frames.flatMap((frame) => {
    if ((verb.passive && !frame.passive) || !hasEnds(frame, lookup) || !meetsConstraints(frame, lookup)) return NOTHING;
    const bonus = verb.phrasal && frame.triggers.includes(verb.phrasal) ? 2 : 0;
    const promises = frame.theme.length > 0 && lexicon.control.statusByVerb.get(verb.lemma) === 'pledged';
    const circumstance = promises && told.status === 'actual' ? { ...told, status: 'pledged' as const } : told;
    const read = (functions: Lookup, construction: string): readonly StatedRelation[] =>
      state(frame, functions, circumstance, predicate, construction, bonus, lexicon.control);
    const doers = withDoers(lookup, frame, sentence, lexicon.control);
    return doers ? read(doers, 'anaphor') : read(lookup, verb.passive ? 'passive' : 'active');
  });
}

/** "troops in Chad and in Mali": a phrase joined to one with the same preposition takes its place in turn. */
function secondWays(predication: Predication): readonly Predication[] {
  const { phrases } = predication;
  const seconds = phrases.filter(({ nouns }) => nouns[0]?.mark === 'and');
  if (seconds.length === 0) return [predication];
  const others = seconds.flatMap((second) => {
    const first = phrases.find((phrase) => phrase.prep === second.prep && phrase !== second);
    return first ? [{ ...predication, phrases: phrases.filter((phrase) => phrase !== first) }] : [];
  });
  return [predication, ...others];
}

/** "will *jointly* build", "built the dam *together*": the adverbs in a verb group and after it. */
function adverbOf({ verb, adverbs }: Predication, tokens: Sentence['tokens']): Filler | null {
  const own = tokens.slice(verb.from, verb.to + 1).flatMap(({ tag, lower }) => (tag === 'ADV' ? [lower] : []));
  const lemmas = [...own, ...adverbs];
  return lemmas.length > 0 ? { slot: null, mentions: [], lemmas } : null;
}

/** "beat Chelsea *2-0*" */
const SCORE = /^\d{1,3}[-–]\d{1,3}$/;

function wordsOf(tokens: Sentence['tokens'], { control, frames }: FrameLexicon): ClauseWords {
  const isAct = ({ headLemma }: NounGroup): boolean => frames.noun.has(headLemma);
  const isOccasion = ({ mention, headLemma }: NounGroup): boolean =>
    mention === null && control.adverbialNouns.has(headLemma);
  return {
    isReciprocal: ({ from, to }) =>
      control.reciprocals.has(
        tokens
          .slice(from, to)
          .map(({ lower }) => lower)
          .join(' '),
      ),
    isAdverbial: (group) => isOccasion(group) || (group.mention === null && SCORE.test(group.headLemma)),
    isOccasion,
    isListing: ({ prep }) => prep !== null && control.listingPrepositions.has(prep),
    isSender: ({ prep, nouns }, { headLemma, parts }) =>
      (prep === 'from' || prep === 'of') &&
      control.sentNouns.has(headLemma) &&
      parts.every(({ mention }) => mention === null) &&
      nouns.every(
        ({ group: { mention } }) => mention?.form === 'name' && /^(?:country|organization|group)$/.test(mention.type),
      ),
    isShared: ({ prep }) => prep !== null && control.sharingPrepositions.has(prep),
    isAct,
    keepsPhrases: ({ prep, nouns }) =>
      prep !== null && control.actPrepositions.has(prep) && nouns.some(({ group }) => isAct(group)),
  };
}

/** "signed no treaty with", "attacked neither X nor Y"; a passive's subject has negated its clause already. */
function hasNegatedObject({ objects, verb }: Predication): boolean {
  return !verb.passive && objects.some(({ nouns }) => nouns[0]?.group.negated === true);
}

function turned(predication: Predication): Predication {
  return { ...predication, polarity: predication.polarity === 'negated' ? 'affirmed' : 'negated' };
}

function matchAdjectives(
  predication: Predication,
  sentence: Sentence,
  lexicon: FrameLexicon,
): readonly StatedRelation[] {
  // "prevents sales of goods subject to a ban": said of what stands before it
  const isOfObject = predication.objects.length > 0 && !predication.copular && !predication.verb.passive;
  const words = [
    ...(isOfObject ? [] : predication.adjectives),
    ...(predication.verb.passive ? [sentence.tokens[predication.verb.head]?.lower ?? ''] : []),
  ].filter((word) => lexicon.frames.adjective.has(word));
  if (words.length === 0) return NOTHING;
  const lookup = clauseLookup(predication);
  const surface: Lookup = (name) =>
    name === 'subject' && predication.verb.passive ? clauseLookup(predication)('object') : lookup(name);
  const at = { from: predication.verb.from, to: predication.verb.to };
  return words.flatMap((word) =>
    (lexicon.frames.adjective.get(word) ?? []).flatMap((frame) =>
      state(frame, surface, predication, { ...at, lemma: word }, 'adjective', 0, lexicon.control),
    ),
  );
}

/**
 * Of several rules for one pair in one place, the one that asks for most; of equals, the first in the order of relation types. Who may be
 * of the types that one of them takes or that another does ("its leader": a country's or a party's) may be of either's.
 */
function bestOf(found: readonly StatedRelation[]): readonly StatedRelation[] {
  if (found.length < 2) return found;
  const best = new Map<string, StatedRelation>();
  for (const relation of found) {
    const { source, target, predicate } = relation;
    const key = [source.start, source.end, target.start, target.end, predicate.from].join(' ');
    const known = best.get(key);
    const chosen = !known || relation.weight > known.weight ? relation : known;
    best.set(key, known ? withTypesOf(chosen, chosen === known ? relation : known) : chosen);
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

function withTypesOf(chosen: StatedRelation, other: StatedRelation): StatedRelation {
  if (chosen.relation !== other.relation) return chosen;
  return {
    ...chosen,
    sourceTypes: new Set([...chosen.sourceTypes, ...other.sourceTypes]),
    targetTypes: new Set([...chosen.targetTypes, ...other.targetTypes]),
  };
}
