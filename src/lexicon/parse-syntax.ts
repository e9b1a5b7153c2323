import { z } from 'zod';
import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import { readYaml } from './read-yaml.js';

const list = z.array(z.string());

const schema = z.strictObject({
  modals: list,
  be: list,
  have: list,
  do: list,
  get: list,
  'past-auxiliaries': list,
  negations: list,
  'long-negations': list,
  'long-subordinators': list,
  'false-negations': list,
  'long-adverbs': list,
  'inverting-negations': list,
  'lone-determiners': list,
  'office-verbs': list,
  'inverting-adverbs': list,
  'nearing-adverbs': list,
  'degree-verbs': list,
  'act-verbs': list,
  'and-prepositions': list,
  floating: list,
  'negative-determiners': list,
  copulas: list,
  prepositions: list,
  'long-prepositions': list,
  approximators: list,
  'own-plurals': list,
  'written-as': z.record(z.string(), z.string()),
  nouns: list,
  'adjective-or-noun': list,
  quantities: list,
  prefixes: list,
  'former-prefixes': list,
  'clause-prepositions': list,
  subordinators: list,
  'verb-adverbs': list,
  comparatives: list,
  'inverted-conditions': list,
  relatives: list,
  particles: list,
  'sure-particles': list,
  'bare-participles': list,
  'participial-adjectives': list,
  'adjective-verbs': list,
  'gerund-verbs': list,
  'before-noun-to': list,
  'bare-infinitive-verbs': list,
  'predicate-adjectives': list,
  'fronted-adjectives': list,
  'perception-verbs': list,
  'before-plain-verb': list,
  adverbs: list,
  'noun-or-verb': list,
  'noun-pasts': list,
  'forms-of-address': list,
  'time-measures': list,
  'that-verbs': list,
  saying: list,
  abbreviations: list,
});

export interface SyntaxWords {
  readonly syntax: SyntaxLexicon;
  readonly abbreviations: ReadonlySet<string>;
}

/** Reads grammar/lexicon/syntax.yaml; `phrasals` are the verbs with a particle that relation types use. Throws a LexiconError. */
export function parseSyntax(
  text: string,
  file: string,
  phrasals: ReadonlySet<string>,
  verbForms: ReadonlyMap<string, string>,
): SyntaxWords {
  const { value } = readYaml(text, file, schema);
  const syntax: SyntaxLexicon = {
    modals: set(value.modals),
    be: set(value.be),
    have: set(value.have),
    do: set(value.do),
    get: set(value.get),
    pastAuxiliaries: set(value['past-auxiliaries']),
    longSubordinators: byFirstWord(value['long-subordinators']),
    longAdverbs: byFirstWord(value['long-adverbs']),
    loneDeterminers: set(value['lone-determiners']),
    officeVerbs: set(value['office-verbs']),
    invertingAdverbs: set(value['inverting-adverbs']),
    copulas: set(value.copulas),
    prepositions: set(value.prepositions),
    longPrepositions: byFirstWord(value['long-prepositions']),
    ownPlurals: set(value['own-plurals']),
    writtenAs: new Map(Object.entries(value['written-as'])),
    prefixes: set(value.prefixes),
    formerPrefixes: set(value['former-prefixes']),
    approximators: byFirstWord(value.approximators),
    nouns: byFirstWord(value.nouns),
    quantities: set(value.quantities),
    clausePrepositions: set(value['clause-prepositions']),
    subordinators: set(value.subordinators),
    verbAdverbs: set(value['verb-adverbs']),
    invertedConditions: set(value['inverted-conditions']),
    relatives: set(value.relatives),
    particles: set(value.particles),
    sureParticles: set(value['sure-particles']),
    bareInfinitiveVerbs: set(value['bare-infinitive-verbs']),
    perceptionVerbs: set(value['perception-verbs']),
    beforePlainVerb: set(value['before-plain-verb']),
    beforeNounTo: set(value['before-noun-to']),
    actVerbs: set(value['act-verbs']),
    andPrepositions: set(value['and-prepositions']),
    floating: set(value.floating),
    gerundVerbs: set(value['gerund-verbs']),
    adverbs: set(value.adverbs),
    formsOfAddress: set(value['forms-of-address']),
    timeMeasures: set(value['time-measures']),
    thatVerbs: set(value['that-verbs']),
    saying: set(value.saying),
    ...negatingWords(value),
    ...misleadingForms(value),
    phrasals,
    verbForms,
  };
  return { syntax, abbreviations: set(value.abbreviations) };
}

/** The words that say that something is not so. */
function negatingWords(value: z.infer<typeof schema>) {
  return {
    negations: set(value.negations),
    longNegations: byFirstWord(value['long-negations']),
    falseNegations: byFirstWord(value['false-negations']),
    invertingNegations: set(value['inverting-negations']),
    nearingAdverbs: set(value['nearing-adverbs']),
    degreeVerbs: set(value['degree-verbs']),
    negativeDeterminers: set(value['negative-determiners']),
  };
}

/** The words whose form does not tell what they are. */
function misleadingForms(value: z.infer<typeof schema>) {
  return {
    adjectiveOrNoun: set(value['adjective-or-noun']),
    comparatives: set(value.comparatives),
    adjectiveVerbs: set(value['adjective-verbs']),
    participialAdjectives: set(value['participial-adjectives']),
    predicateAdjectives: set(value['predicate-adjectives']),
    frontedAdjectives: set(value['fronted-adjectives']),
    bareParticiples: set(value['bare-participles']),
    nounOrVerb: set(value['noun-or-verb']),
    nounPasts: set(value['noun-pasts']),
  };
}

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words);

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byWord = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(/ |(?<=-)|(?=-)/);
    byWord.set(words[0] as string, [...(byWord.get(words[0] as string) ?? []), words]);
  }
  for (const lists of byWord.values()) lists.sort((a, b) => b.length - a.length);
  return byWord;
}
