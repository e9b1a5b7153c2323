import { rememberedBy } from '../common/remembered.js';
import { ofWordBy } from '../common/words.js';
import type { ChunkType } from '../model/chunk.js';
import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import { closedAs, isNamedByRule } from './closed-words.js';
import { mayTurn } from './may-turn.js';
import { MARKS } from './marks.js';
import { mayBeSilent } from './silent-tokens.js';
import type { UnitTag } from './unit.js';
import type { Word } from '../model/word.js';

/** What the lexicon says of a word, looked up once: under the names that the lists have there. */
export class ListedWord {
  readonly modals: boolean;
  readonly be: boolean;
  readonly have: boolean;
  readonly do: boolean;
  readonly get: boolean;
  readonly pastAuxiliaries: boolean;
  readonly negations: boolean;
  readonly invertingNegations: boolean;
  readonly invertingAdverbs: boolean;
  readonly loneDeterminers: boolean;
  readonly negativeDeterminers: boolean;
  readonly prepositions: boolean;
  readonly clausePrepositions: boolean;
  readonly prefixes: boolean;
  readonly formerPrefixes: boolean;
  readonly ownPlurals: boolean;
  readonly adjectiveOrNoun: boolean;
  readonly quantities: boolean;
  readonly subordinators: boolean;
  readonly verbAdverbs: boolean;
  readonly comparatives: boolean;
  readonly invertedConditions: boolean;
  readonly relatives: boolean;
  readonly sureParticles: boolean;
  readonly predicateAdjectives: boolean;
  readonly frontedAdjectives: boolean;
  readonly beforePlainVerb: boolean;
  readonly floating: boolean;
  readonly bareParticiples: boolean;
  readonly adverbs: boolean;
  readonly formsOfAddress: boolean;
  /** The words that it begins and that are read as one. */
  readonly phrases: OpenedPhrases | null;
  /** What it is as a mark. */
  readonly mark: ChunkType | null;
  readonly mayBeSilent: boolean;
  /** Whether it may be of a closed class: no other word is asked which. */
  readonly mayBeClosed: boolean;
  /** What it is by itself, if it is of a closed class. */
  readonly closedAs: UnitTag | null;
  /** Whether its neighbours may tell that it is something else. */
  readonly mayTurn: boolean;
  /** Whether the clause that it opens may have its subject after its verb. */
  readonly mayTurnRound: boolean;
  /** Noun and verb alike, where it is its own lemma. */
  readonly nounOrVerb: boolean;
  /** An irregular past that is no noun too. */
  readonly pastOnly: boolean;
  /** It ends in a digit, or in the mark after one. */
  readonly endsInDigit: boolean;
  /** It is the second of several words that are read as one. */
  readonly continuesPhrase: boolean;
  /** It is or ends what is written in another way too ("per cent"). */
  readonly endsWritten: boolean;
  /** The verbs that it is one with ("take over"). */
  readonly phrasalVerbs: ReadonlySet<string> | null;

  constructor(word: string, lexicon: SyntaxLexicon) {
    this.modals = lexicon.modals.has(word);
    this.be = lexicon.be.has(word);
    this.have = lexicon.have.has(word);
    this.do = lexicon.do.has(word);
    this.get = lexicon.get.has(word);
    this.pastAuxiliaries = lexicon.pastAuxiliaries.has(word);
    this.negations = lexicon.negations.has(word);
    this.invertingNegations = lexicon.invertingNegations.has(word);
    this.invertingAdverbs = lexicon.invertingAdverbs.has(word);
    this.mayTurnRound = this.invertingNegations || this.invertingAdverbs;
    this.loneDeterminers = lexicon.loneDeterminers.has(word);
    this.negativeDeterminers = lexicon.negativeDeterminers.has(word);
    this.prepositions = lexicon.prepositions.has(word);
    this.clausePrepositions = lexicon.clausePrepositions.has(word);
    this.prefixes = lexicon.prefixes.has(word);
    this.formerPrefixes = lexicon.formerPrefixes.has(word);
    this.ownPlurals = lexicon.ownPlurals.has(word);
    this.adjectiveOrNoun = lexicon.adjectiveOrNoun.has(word);
    this.quantities = lexicon.quantities.has(word);
    this.subordinators = lexicon.subordinators.has(word);
    this.verbAdverbs = lexicon.verbAdverbs.has(word);
    this.comparatives = lexicon.comparatives.has(word);
    this.invertedConditions = lexicon.invertedConditions.has(word);
    this.relatives = lexicon.relatives.has(word);
    this.sureParticles = lexicon.sureParticles.has(word);
    this.predicateAdjectives = lexicon.predicateAdjectives.has(word);
    this.frontedAdjectives = lexicon.frontedAdjectives.has(word);
    this.beforePlainVerb = lexicon.beforePlainVerb.has(word);
    this.floating = lexicon.floating.has(word);
    this.bareParticiples = lexicon.bareParticiples.has(word);
    this.adverbs = lexicon.adverbs.has(word);
    this.formsOfAddress = lexicon.formsOfAddress.has(word);
    this.phrases = phrasesOf(word, lexicon);
    this.mark = MARKS.get(word) ?? null;
    this.mayBeSilent = mayBeSilent(word);
    this.mayBeClosed = this.isInClosedList() || isNamedByRule(word);
    this.nounOrVerb = isNounOrVerb(word, word, lexicon);
    this.pastOnly = isPastOnly(word, lexicon);
    this.endsInDigit = /[\d.,]$/.test(word);
    const { written, phrasal, second } = partWordsOf(lexicon);
    this.continuesPhrase = second.has(word);
    this.endsWritten = written.has(word);
    this.phrasalVerbs = phrasal.get(word) ?? null;
    this.closedAs = closedAs(word, this);
    this.mayTurn = mayTurn(word, this, lexicon);
  }

  private isInClosedList(): boolean {
    if (this.modals || this.be || this.have || this.do || this.negations || this.relatives) return true;
    if (this.invertedConditions || this.subordinators || this.prepositions || this.clausePrepositions) return true;
    return this.verbAdverbs || this.adverbs || this.comparatives;
  }
}

/** "support": noun and verb alike, in the plain form or in -s. */
export function isNounOrVerb(word: string, lemma: string, { nounOrVerb }: SyntaxLexicon): boolean {
  if (word.endsWith('ing')) return false;
  if (nounOrVerb.has(lemma)) return true;
  return word.endsWith('s') ? nounOrVerb.has(word.slice(0, -1)) : word !== lemma && nounOrVerb.has(word);
}

/** "retook", but not "shot". */
function isPastOnly(word: string, { verbForms, nounPasts }: SyntaxLexicon): boolean {
  const verb = verbForms.get(word);
  return verb !== undefined && verb !== word && !/(?:s|ing|ed)$/.test(word) && !nounPasts.has(word);
}

type Phrases = readonly (readonly string[])[];

/** By kind, and under the names that the lists have in the lexicon. */
export interface OpenedPhrases {
  readonly approximators: Phrases;
  readonly longSubordinators: Phrases;
  readonly longPrepositions: Phrases;
  readonly falseNegations: Phrases;
  readonly longAdverbs: Phrases;
  readonly longNegations: Phrases;
  readonly nouns: Phrases;
  /** Whether one of them is the word alone, and the second words of the others: else nothing is read as one. */
  readonly hasWord: boolean;
  readonly seconds: ReadonlySet<string>;
}

const NO_PHRASES: Phrases = [];

const KINDS = [
  'approximators',
  'longSubordinators',
  'longPrepositions',
  'falseNegations',
  'longAdverbs',
  'longNegations',
  'nouns',
] as const;

function phrasesOf(word: string, lexicon: SyntaxLexicon): OpenedPhrases | null {
  const opened = {
    approximators: lexicon.approximators.get(word) ?? NO_PHRASES,
    longSubordinators: lexicon.longSubordinators.get(word) ?? NO_PHRASES,
    longPrepositions: lexicon.longPrepositions.get(word) ?? NO_PHRASES,
    falseNegations: lexicon.falseNegations.get(word) ?? NO_PHRASES,
    longAdverbs: lexicon.longAdverbs.get(word) ?? NO_PHRASES,
    longNegations: lexicon.longNegations.get(word) ?? NO_PHRASES,
    nouns: lexicon.nouns.get(word) ?? NO_PHRASES,
  };
  const all = Object.values(opened).flat();
  if (all.length === 0) return null;
  const seconds = new Set(all.flatMap((words) => words[1] ?? []));
  return { ...opened, hasWord: all.some(({ length }) => length === 1), seconds };
}

/** Words that are part of what is listed. */
interface PartWords {
  readonly written: ReadonlySet<string>;
  /** The verbs by their particle. */
  readonly phrasal: ReadonlyMap<string, ReadonlySet<string>>;
  readonly second: ReadonlySet<string>;
}

const partWords = new WeakMap<SyntaxLexicon, PartWords>();

function partWordsOf(lexicon: SyntaxLexicon): PartWords {
  let known = partWords.get(lexicon);
  if (!known) {
    const written = [...lexicon.writtenAs.keys()];
    const second = new Set(KINDS.flatMap((kind) => secondOf(lexicon[kind])));
    known = { written: new Set([...written, ...written.map(lastOf)]), phrasal: verbsByParticle(lexicon), second };
    partWords.set(lexicon, known);
  }
  return known;
}

const lastOf = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1);

function verbsByParticle({ phrasals }: SyntaxLexicon): ReadonlyMap<string, ReadonlySet<string>> {
  const verbs = new Map<string, Set<string>>();
  for (const phrase of phrasals) {
    const particle = lastOf(phrase);
    const known = verbs.get(particle) ?? new Set();
    verbs.set(particle, known.add(phrase.slice(0, -particle.length - 1)));
  }
  return verbs;
}

const secondOf = (phrases: ReadonlyMap<string, Phrases>): readonly string[] =>
  [...phrases.values()].flatMap((those) => those.flatMap((words) => words[1] ?? []));

/** Words of which the same is said share it: most are in no list. */
const shared = new Map<string, ListedWord>();

/** Of several words that are one unit. */
export const listedWords = rememberedBy((word: string, lexicon: SyntaxLexicon): ListedWord => {
  const listed = new ListedWord(word, lexicon);
  if (listed.phrases !== null || listed.phrasalVerbs !== null) return listed;
  const said = Object.values(listed).join();
  const known = shared.get(said) ?? listed;
  shared.set(said, known);
  return known;
});

export const listedWord = ofWordBy(({ lower }: Word, lexicon: SyntaxLexicon): ListedWord =>
  listedWords(lower, lexicon),
);
