import type { SyntaxLexicon } from '../model/syntax-lexicon.js';

const LISTS = [
  'modals',
  'be',
  'have',
  'do',
  'get',
  'pastAuxiliaries',
  'negations',
  'invertingNegations',
  'invertingAdverbs',
  'loneDeterminers',
  'negativeDeterminers',
  'prepositions',
  'clausePrepositions',
  'prefixes',
  'formerPrefixes',
  'ownPlurals',
  'adjectiveOrNoun',
  'quantities',
  'subordinators',
  'verbAdverbs',
  'comparatives',
  'invertedConditions',
  'relatives',
  'sureParticles',
  'predicateAdjectives',
  'frontedAdjectives',
  'beforePlainVerb',
  'floating',
  'bareParticiples',
  'adverbs',
  'formsOfAddress',
] as const satisfies readonly (keyof SyntaxLexicon)[];

/** A bit for each: with them all that they say of a word takes no more room than one number. */
const bitOf = (list: (typeof LISTS)[number]): number => 1 << LISTS.indexOf(list);

const MODALS = bitOf('modals');
const BE = bitOf('be');
const HAVE = bitOf('have');
const DO = bitOf('do');
const GET = bitOf('get');
const PAST_AUXILIARIES = bitOf('pastAuxiliaries');
const NEGATIONS = bitOf('negations');
const INVERTING_NEGATIONS = bitOf('invertingNegations');
const INVERTING_ADVERBS = bitOf('invertingAdverbs');
const LONE_DETERMINERS = bitOf('loneDeterminers');
const NEGATIVE_DETERMINERS = bitOf('negativeDeterminers');
const PREPOSITIONS = bitOf('prepositions');
const CLAUSE_PREPOSITIONS = bitOf('clausePrepositions');
const PREFIXES = bitOf('prefixes');
const FORMER_PREFIXES = bitOf('formerPrefixes');
const OWN_PLURALS = bitOf('ownPlurals');
const ADJECTIVE_OR_NOUN = bitOf('adjectiveOrNoun');
const QUANTITIES = bitOf('quantities');
const SUBORDINATORS = bitOf('subordinators');
const VERB_ADVERBS = bitOf('verbAdverbs');
const COMPARATIVES = bitOf('comparatives');
const INVERTED_CONDITIONS = bitOf('invertedConditions');
const RELATIVES = bitOf('relatives');
const SURE_PARTICLES = bitOf('sureParticles');
const PREDICATE_ADJECTIVES = bitOf('predicateAdjectives');
const FRONTED_ADJECTIVES = bitOf('frontedAdjectives');
const BEFORE_PLAIN_VERB = bitOf('beforePlainVerb');
const FLOATING = bitOf('floating');
const BARE_PARTICIPLES = bitOf('bareParticiples');
const ADVERBS = bitOf('adverbs');
const FORMS_OF_ADDRESS = bitOf('formsOfAddress');

/** All words that are in some list, each with the bits of those that it is in. */
export function listsByWord(lexicon: SyntaxLexicon): Map<string, number> {
  const lists = new Map<string, number>();
  for (const list of LISTS) for (const word of lexicon[list]) lists.set(word, (lists.get(word) ?? 0) | bitOf(list));
  return lists;
}

/** The lists of the lexicon that a word is in, under the names that they have there. */
export class WordLists {
  constructor(private readonly lists: number) {}

  get modals(): boolean {
    return (this.lists & MODALS) !== 0;
  }

  get be(): boolean {
    return (this.lists & BE) !== 0;
  }

  get have(): boolean {
    return (this.lists & HAVE) !== 0;
  }

  get do(): boolean {
    return (this.lists & DO) !== 0;
  }

  get get(): boolean {
    return (this.lists & GET) !== 0;
  }

  get pastAuxiliaries(): boolean {
    return (this.lists & PAST_AUXILIARIES) !== 0;
  }

  get negations(): boolean {
    return (this.lists & NEGATIONS) !== 0;
  }

  get invertingNegations(): boolean {
    return (this.lists & INVERTING_NEGATIONS) !== 0;
  }

  get invertingAdverbs(): boolean {
    return (this.lists & INVERTING_ADVERBS) !== 0;
  }

  get loneDeterminers(): boolean {
    return (this.lists & LONE_DETERMINERS) !== 0;
  }

  get negativeDeterminers(): boolean {
    return (this.lists & NEGATIVE_DETERMINERS) !== 0;
  }

  get prepositions(): boolean {
    return (this.lists & PREPOSITIONS) !== 0;
  }

  get clausePrepositions(): boolean {
    return (this.lists & CLAUSE_PREPOSITIONS) !== 0;
  }

  get prefixes(): boolean {
    return (this.lists & PREFIXES) !== 0;
  }

  get formerPrefixes(): boolean {
    return (this.lists & FORMER_PREFIXES) !== 0;
  }

  get ownPlurals(): boolean {
    return (this.lists & OWN_PLURALS) !== 0;
  }

  get adjectiveOrNoun(): boolean {
    return (this.lists & ADJECTIVE_OR_NOUN) !== 0;
  }

  get quantities(): boolean {
    return (this.lists & QUANTITIES) !== 0;
  }

  get subordinators(): boolean {
    return (this.lists & SUBORDINATORS) !== 0;
  }

  get verbAdverbs(): boolean {
    return (this.lists & VERB_ADVERBS) !== 0;
  }

  get comparatives(): boolean {
    return (this.lists & COMPARATIVES) !== 0;
  }

  get invertedConditions(): boolean {
    return (this.lists & INVERTED_CONDITIONS) !== 0;
  }

  get relatives(): boolean {
    return (this.lists & RELATIVES) !== 0;
  }

  get sureParticles(): boolean {
    return (this.lists & SURE_PARTICLES) !== 0;
  }

  get predicateAdjectives(): boolean {
    return (this.lists & PREDICATE_ADJECTIVES) !== 0;
  }

  get frontedAdjectives(): boolean {
    return (this.lists & FRONTED_ADJECTIVES) !== 0;
  }

  get beforePlainVerb(): boolean {
    return (this.lists & BEFORE_PLAIN_VERB) !== 0;
  }

  get floating(): boolean {
    return (this.lists & FLOATING) !== 0;
  }

  get bareParticiples(): boolean {
    return (this.lists & BARE_PARTICIPLES) !== 0;
  }

  get adverbs(): boolean {
    return (this.lists & ADVERBS) !== 0;
  }

  get formsOfAddress(): boolean {
    return (this.lists & FORMS_OF_ADDRESS) !== 0;
  }

  /** Whether the clause that it opens may have its subject after its verb. */
  get mayTurnRound(): boolean {
    return (this.lists & (INVERTING_NEGATIONS | INVERTING_ADVERBS)) !== 0;
  }
}
