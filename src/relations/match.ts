import type { Chunk } from '../model/chunk.js';
import type { ControlLexicon, FrameLexicon } from '../model/frame.js';
import type { Predication, Slot, StatedRelation } from '../model/predication.js';
import type { Sentence } from '../model/sentence.js';
import type { Token } from '../model/token.js';
import { matchAgentless } from './agentless.js';
import { dropIdle } from './drop-idle.js';
import { withDoers } from './anaphors.js';
import { clauseLookup, ofLemmas } from './arguments.js';
import type { Filler, Lookup } from './arguments.js';
import { bestOf } from './best-of.js';
import { ClauseWords } from './clause-words.js';
import { verbFacts } from './evoked.js';
import { functionNamed } from './frame-function.js';
import type { FrameRow } from './frame-row.js';
import { tableOf } from './frame-table.js';
import type { FrameTable } from './frame-table.js';
import { measured } from './measured.js';
import { matchGroups } from './match-groups.js';
import { matchNouns } from './match-nouns.js';
import { namedRootsIn } from './named-functions.js';
import { NounRow } from './noun-row.js';
import { rootsIn } from './open-functions.js';
import type { ReadClauses } from './predications.js';
import { state, wordingOf } from './state.js';
import { Places } from './places.js';

const NOTHING: readonly never[] = [];

/** The relations that a sentence states, best rule first for each pair of ends; none without a clause or noun that the grammar built. */
export function match(
  read: ReadClauses,
  chunks: readonly Chunk[],
  sentence: Sentence,
  lexicon: FrameLexicon,
): readonly StatedRelation[] {
  if (isAsked(sentence)) return NOTHING;
  if (!chunks.some(namesSomebody)) return NOTHING;
  const row = new NounRow(chunks, lexicon.control.sharingPrepositions);
  const { predications } = read;
  const found: StatedRelation[] = [];
  matchClauses(read, sentence, lexicon, found);
  matchAgentless(predications, sentence, lexicon, found);
  matchNouns(row, read, sentence, lexicon, found);
  matchGroups(row, predications, sentence, lexicon, found);
  return dropIdle(bestOf(found));
}

function namesSomebody({ noun }: Chunk): boolean {
  if (noun) for (const { mention } of noun.parts) if (mention) return true;
  return false;
}

/** "Did she warn him?" states nothing. */
function isAsked({ tokens }: Sentence): boolean {
  return tokens[0]?.tag === 'AUX' && tokens[tokens.length - 1]?.text === '?';
}

/** What verbs and predicate adjectives state; adds to `found`. */
function matchClauses(
  { predications, accounts }: ReadClauses,
  sentence: Sentence,
  lexicon: FrameLexicon,
  found: StatedRelation[],
): void {
  const words = new ClauseWords(sentence, lexicon);
  for (const predication of predications) {
    if (isToBe(predication)) continue;
    matchVerb(predication, words, sentence, lexicon, found);
    if (hasJoined(predication))
      for (const own of secondWays(predication)) matchVerb(own, words, sentence, lexicon, found);
    matchAdjectives(predication, sentence, lexicon, found);
  }
  for (const account of accounts) matchVerb(account, words, sentence, lexicon, found);
}

/** "was to attend": that something is to be, and nothing else. */
const isToBe = ({ verb, complements: [next] }: Predication): boolean =>
  verb.lemma === 'be' && next?.link === 'infinitive' && next.from === verb.to;

/** What a verb states, by itself and with its particle; adds to `found`. */
function matchVerb(
  predication: Predication,
  words: ClauseWords,
  sentence: Sentence,
  lexicon: FrameLexicon,
  found: StatedRelation[],
): void {
  const { lemma, phrasal, head } = predication.verb;
  const { frames, control } = lexicon;
  const own = verbFacts(lemma, (sentence.tokens[head] as Token).word, lexicon)?.table;
  const withParticle = phrasal === null ? undefined : frames.verb.get(phrasal);
  if (!own && !withParticle) return;
  const roots = rootsIn(predication);
  const lookup = withParticle
    ? matchTable(tableOf(withParticle), roots, null, predication, words, sentence, control, found)
    : null;
  if (own) matchTable(own, roots, lookup, predication, words, sentence, control, found);
}

/** What one of its tables states; gives back its functions, if they were asked for. Adds to `found`. */
function matchTable(
  table: FrameTable,
  roots: number,
  known: Lookup | null,
  predication: Predication,
  words: ClauseWords,
  sentence: Sentence,
  control: ControlLexicon,
  found: StatedRelation[],
): Lookup | null {
  const open = table.openWith(roots);
  const filled = table.nextFit(0, open);
  if (filled < 0) return known;
  const named = table.openWith(namedRootsIn(predication, roots, words));
  const first = table.nextFit(filled, open, named);
  if (first < 0) return known;
  const lookup = known ?? verbLookup(predication, words, sentence, control);
  const places = new Places(table, lookup, open, roots, named);
  const fitting = places.fitting(first);
  if (fitting.length > 0) stateVerb(predication, fitting, places, sentence, control, found);
  return lookup;
}

function verbLookup(predication: Predication, words: ClauseWords, sentence: Sentence, control: ControlLexicon): Lookup {
  const functions = clauseLookup(predication, words);
  return (asked) =>
    asked.name === 'adverb' ? adverbOf(predication, sentence.tokens) : measured(functions(asked), control);
}

function stateVerb(
  predication: Predication,
  fitting: readonly FrameRow[],
  places: Places,
  sentence: Sentence,
  control: ControlLexicon,
  found: StatedRelation[],
): void {
  const { lemma, phrasal, passive, from, to } = predication.verb;
  const told = hasNegatedObject(predication) ? turned(predication) : predication;
  const predicate = { from, to, lemma: phrasal ?? lemma };
  const isPledge = told.status === 'actual' && control.statusByVerb.get(lemma) === 'pledged';
  for (const row of fitting) {
    const { frame } = row;
    if (passive && !frame.passive) continue;
    const bonus = phrasal !== null && frame.triggers.includes(phrasal) ? 2 : 0;
    const around = isPledge && frame.theme.length > 0 ? { ...told, status: 'pledged' as const } : told;
    const doers = withDoers(places, row, sentence, control);
    const construction = doers ? 'anaphor' : passive ? 'passive' : 'active';
    state(row, doers ?? places, around, wordingOf(predicate, construction, bonus), control, found);
  }
}

/** "troops in Chad and in Mali": a phrase joined to one with the same preposition takes its place in turn. */
function secondWays(predication: Predication): readonly Predication[] {
  const { phrases } = predication;
  return phrases.filter(isJoined).flatMap((second) => {
    const first = phrases.find((phrase) => phrase.prep === second.prep && phrase !== second);
    return first ? [{ ...predication, phrases: phrases.filter((phrase) => phrase !== first) }] : [];
  });
}

function hasJoined({ phrases }: Predication): boolean {
  if (phrases.length < 2) return false;
  for (const phrase of phrases) if (isJoined(phrase)) return true;
  return false;
}

const isJoined = ({ nouns }: Slot): boolean => nouns[0]?.mark === 'and';

/** "will *jointly* build", "built the dam *together*": the adverbs in a verb group and after it. */
function adverbOf({ verb, adverbs }: Predication, tokens: Sentence['tokens']): Filler | null {
  const own = tokens.slice(verb.from, verb.to + 1).flatMap(({ tag, lower }) => (tag === 'ADV' ? [lower] : []));
  return ofLemmas([...own, ...adverbs]);
}

/** "signed no treaty with", "attacked neither X nor Y"; a passive's subject has negated its clause already. */
function hasNegatedObject({ objects, verb }: Predication): boolean {
  return !verb.passive && objects.some(({ nouns }) => nouns[0]?.group.negated === true);
}

function turned(predication: Predication): Predication {
  return { ...predication, polarity: predication.polarity === 'negated' ? 'affirmed' : 'negated' };
}

/** "is loyal to X", "is allied with X"; adds to `found`. */
function matchAdjectives(
  predication: Predication,
  { tokens }: Sentence,
  lexicon: FrameLexicon,
  found: StatedRelation[],
): void {
  const { verb, objects, adjectives, copular } = predication;
  // "prevents sales of goods subject to a ban": said of what stands before it
  const isOfObject = objects.length > 0 && !copular && !verb.passive;
  if (!isOfObject)
    for (const adjective of adjectives) {
      const own = lexicon.frames.adjective.get(adjective);
      if (own) matchAdjective(predication, adjective, tableOf(own), lexicon, found);
    }
  if (!verb.passive) return;
  const { word, lower } = tokens[verb.head] as Token;
  const own = verbFacts(verb.lemma, word, lexicon)?.asAdjective;
  if (own) matchAdjective(predication, lower, own, lexicon, found);
}

const OBJECT = functionNamed('object');

function matchAdjective(
  predication: Predication,
  lemma: string,
  table: FrameTable,
  { control }: FrameLexicon,
  found: StatedRelation[],
): void {
  const { verb } = predication;
  const lookup = clauseLookup(predication);
  const surface: Lookup = (asked) => lookup(asked.name === 'subject' && verb.passive ? OBJECT : asked);
  const predicate = { from: verb.from, to: verb.to, lemma };
  const places = new Places(table, surface);
  for (const row of places.fitting())
    state(row, places, predication, wordingOf(predicate, 'adjective'), control, found);
}
