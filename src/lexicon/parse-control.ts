import { z } from 'zod';
import type { ControlLexicon } from '../model/frame.js';
import { statuses } from '../model/relation-mention.js';
import type { Status } from '../model/relation-mention.js';
import { readYaml } from './read-yaml.js';

const list = z.array(z.string());
const coloured = [...statuses, 'negated'] as const;

const schema = z.strictObject({
  planned: list,
  pledged: list,
  threatened: list,
  requested: list,
  possible: list,
  negated: list,
  actual: list,
  'object-control': list,
  'object-predicate-verbs': list,
  'naming-verbs': list,
  'joining-verbs': list,
  'causative-verbs': list,
  'negating-adverbs': list,
  'alleging-verbs': list,
  'obligation-verbs': list,
  threats: list,
  'agreeing-verbs': list,
  'promised-acts': list,
  agentless: z.record(z.string(), list),
  anaphoric: list,
  'anaphor-determiners': list,
  'act-nouns': z.record(z.string(), z.strictObject({ nouns: list, acts: list })),
  'vague-acts': list,
  'spoken-acts': list,
  'chief-adjectives': list,
  'undone-acts': z.record(z.string(), list),
  'aside-prepositions': list,
  'negating-prepositions': list,
  'lacking-prepositions': list,
  'hypothetical-prepositions': list,
  'modal-planned': list,
  'modal-possible': list,
  'modal-requested': list,
  conditions: list,
  'open-conjunctions': list,
  'noun-planned': list,
  'noun-pledged': list,
  'noun-requested': list,
  'noun-threatened': list,
  'noun-negated': list,
  'noun-possible': list,
  'support-verbs': list,
  'ending-verbs': list,
  'made-nouns': list,
  'making-verbs': list,
  'finished-nouns': list,
  'finishing-verbs': list,
  'dropping-verbs': list,
  'occurrence-verbs': list,
  'presenting-subjects': list,
  'causing-verbs': list,
  'causing-phrases': z.record(z.string(), list),
  'colouring-verbs': list,
  'own-act-verbs': list,
  'onward-verbs': list,
  instruments: list,
  'marking-nouns': list,
  'ending-nouns': list,
  'leaving-verbs': list,
  'keeping-verbs': list,
  'denying-verbs': list,
  'avowing-verbs': list,
  'evidence-nouns': list,
  'warning-verbs': list,
  'bound-verbs': list,
  'answering-verbs': list,
  papers: list,
  measures: list,
  'own-things': list,
  'transfer-verbs': list,
  'act-prepositions': list,
  partitives: list,
  reciprocals: list,
  'sent-nouns': list,
  'listing-verbs': list,
  'listing-prepositions': list,
  'sharing-prepositions': list,
  'adjunct-prepositions': list,
  'of-patients': list,
  'of-verbs': list,
  'calling-verbs': list,
  containers: list,
  'theme-prepositions': list,
  'theme-tails': list,
  'act-tails': list,
  circumstances: list,
  'prompting-nouns': list,
  'inverting-verbs': list,
  'adverbial-nouns': list,
  'circumstance-nouns': list,
  'object-reasons': list,
  'example-prepositions': list,
  portions: list,
  tails: list,
  'participle-tails': z.record(z.string(), list),
  'money-prepositions': list,
  'place-prepositions': list,
  'predicate-planned': list,
  'predicate-possible': list,
  'predicate-managed': list,
  'predicate-negated': list,
  'opinion-verbs': list,
  'distant-modals': list,
  'free-determiners': list,
  'imagining-verbs': list,
  'opposing-verbs': list,
  'excluding-verbs': list,
  'false-adjectives': list,
  'true-adjectives': list,
  'adjective-planned': list,
  'adjective-pledged': list,
  'adjective-requested': list,
  'adjective-threatened': list,
  'adjective-possible': list,
  'adjective-negated': list,
});

/** Reads grammar/lexicon/control.yaml. Throws a LexiconError. */
export function parseControl(text: string, file: string): ControlLexicon {
  const { value } = readYaml(text, file, schema);
  const lists = new Map<string, readonly string[]>(
    Object.entries(value).flatMap(([key, own]) => (Array.isArray(own) ? [[key, own] as const] : [])),
  );
  const byPrefix = <T extends string>(prefix: string, names: readonly T[]): ReadonlyMap<string, T> =>
    new Map(names.flatMap((name) => (lists.get(prefix + name) ?? []).map((lemma) => [lemma, name] as const)));
  return {
    statusByVerb: byPrefix<Status | 'negated'>('', coloured),
    statusByModal: byPrefix<Status>('modal-', statuses),
    statusByNoun: byPrefix<Status | 'negated'>('noun-', coloured),
    ...governingVerbs(value),
    negatingAdverbs: new Set(value['negating-adverbs']),
    ...actsOf(value),
    chiefAdjectives: new Set(value['chief-adjectives']),
    asidePrepositions: new Set(value['aside-prepositions']),
    negatingPrepositions: new Set(value['negating-prepositions']),
    lackingPrepositions: new Set(value['lacking-prepositions']),
    conditions: new Set(value.conditions),
    openConjunctions: new Set(value['open-conjunctions']),
    ...governorsOfActs(value),
    ...endingWords(value),
    ...actWords(value),
    ...placeWords(value),
    papers: new Set(value.papers),
    measures: new Set(value.measures),
    ownThings: new Set(value['own-things']),
    transferVerbs: new Set(value['transfer-verbs']),
    actPrepositions: new Set(value['act-prepositions']),
    partitives: new Set(value.partitives),
    reciprocals: new Set(value.reciprocals),
    listingVerbs: new Set(value['listing-verbs']),
    listingPrepositions: new Set(value['listing-prepositions']),
    adjunctPrepositions: new Set(value['adjunct-prepositions']),
    ofPatients: new Set(value['of-patients']),
    ofVerbs: new Set(value['of-verbs']),
    callingVerbs: new Set(value['calling-verbs']),
    containers: new Set(value.containers),
    themePrepositions: value['theme-prepositions'],
    themeTails: new Set(value['theme-tails']),
    actTails: new Set(value['act-tails']),
    circumstances: new Set(value.circumstances),
    promptingNouns: new Set(value['prompting-nouns']),
    circumstanceNouns: new Set(value['circumstance-nouns']),
    examplePrepositions: new Set(value['example-prepositions']),
    portions: new Set(value.portions),
    tails: new Set(value.tails),
    doersByParticiple: new Map(
      Object.entries(value['participle-tails']).flatMap(([prep, verbs]) => verbs.map((verb) => [verb, prep] as const)),
    ),
    moneyPrepositions: new Set(value['money-prepositions']),
    placePrepositions: new Set(value['place-prepositions']),
    statusByPredicate: byPrefix('predicate-', ['planned', 'possible', 'managed', 'negated'] as const),
    statusByAdjective: byPrefix<Status | 'negated'>('adjective-', coloured),
  };
}

/** The verbs that tell who does what they govern. */
function governingVerbs(value: z.infer<typeof schema>) {
  return {
    objectControl: new Set(value['object-control']),
    objectPredicateVerbs: new Set(value['object-predicate-verbs']),
    namingVerbs: new Set(value['naming-verbs']),
    causativeVerbs: new Set(value['causative-verbs']),
    joiningVerbs: new Set(value['joining-verbs']),
    allegingVerbs: new Set(value['alleging-verbs']),
    obligationVerbs: new Set(value['obligation-verbs']),
    objectReasons: new Set(value['object-reasons']),
  };
}

/** The verbs and prepositions that say of an act in one of their places whether it happens. */
function governorsOfActs(value: z.infer<typeof schema>) {
  return {
    supportVerbs: new Set(value['support-verbs']),
    occurrenceVerbs: new Set(value['occurrence-verbs']),
    presentingSubjects: new Set(value['presenting-subjects']),
    causingVerbs: new Set(value['causing-verbs']),
    causingPhrases: new Map(
      Object.entries(value['causing-phrases']).map(([preposition, verbs]) => [preposition, new Set(verbs)]),
    ),
    colouringVerbs: new Set(value['colouring-verbs']),
    imaginingVerbs: new Set(value['imagining-verbs']),
    opposingVerbs: new Set(value['opposing-verbs']),
    hypotheticalPrepositions: new Set(value['hypothetical-prepositions']),
  };
}

/** The words whose place tells what a name or noun by them is. */
function placeWords(value: z.infer<typeof schema>) {
  return {
    invertingVerbs: new Set(value['inverting-verbs']),
    adverbialNouns: new Set(value['adverbial-nouns']),
    sentNouns: new Set(value['sent-nouns']),
    sharingPrepositions: new Set(value['sharing-prepositions']),
  };
}

/** The words that say of an act that it is over or off. */
function endingWords(value: z.infer<typeof schema>) {
  return {
    endingVerbs: new Set(value['ending-verbs']),
    endingNouns: new Set(value['ending-nouns']),
    finishingVerbs: new Set(value['finishing-verbs']),
    finishedNouns: new Set(value['finished-nouns']),
    makingVerbs: new Set(value['making-verbs']),
    madeNouns: new Set(value['made-nouns']),
    droppingVerbs: new Set(value['dropping-verbs']),
    leavingVerbs: new Set(value['leaving-verbs']),
  };
}

/** The words that say of an act named beside them who does it and whether. */
function actWords(value: z.infer<typeof schema>) {
  return {
    instruments: new Set(value.instruments),
    onwardVerbs: new Set(value['onward-verbs']),
    markingNouns: new Set(value['marking-nouns']),
    ownActVerbs: new Set(value['own-act-verbs']),
    keepingVerbs: new Set(value['keeping-verbs']),
    excludingVerbs: new Set(value['excluding-verbs']),
    falseAdjectives: new Set(value['false-adjectives']),
    trueAdjectives: new Set(value['true-adjectives']),
    denyingVerbs: new Set(value['denying-verbs']),
    avowingVerbs: new Set(value['avowing-verbs']),
    evidenceNouns: new Set(value['evidence-nouns']),
    warningVerbs: new Set(value['warning-verbs']),
    threats: new Set(value.threats),
    agreeingVerbs: new Set(value['agreeing-verbs']),
    promisedActs: new Set(value['promised-acts']),
    opinionVerbs: new Set(value['opinion-verbs']),
    distantModals: new Set(value['distant-modals']),
    freeDeterminers: new Set(value['free-determiners']),
    boundVerbs: new Set(value['bound-verbs']),
    answeringVerbs: new Set(value['answering-verbs']),
  };
}

type ActWords =
  | 'agentless'
  | 'agentlessDoers'
  | 'anaphoric'
  | 'anaphorDeterminers'
  | 'actNouns'
  | 'vagueActs'
  | 'spokenActs'
  | 'undoneActs';

/** The words for acts whose doer the sentence leaves to the document. */
function actsOf(value: z.infer<typeof schema>): Pick<ControlLexicon, ActWords> {
  return {
    agentless: new Map(Object.entries(value.agentless).map(([own, doers]) => [own, new Set(doers)])),
    agentlessDoers: new Set([
      ...Object.values(value.agentless).flat(),
      ...Object.values(value['undone-acts']).flat(),
      ...Object.values(value['act-nouns']).flatMap(({ acts }) => acts),
    ]),
    anaphoric: new Set(value.anaphoric),
    anaphorDeterminers: new Set(value['anaphor-determiners']),
    actNouns: new Map(
      Object.values(value['act-nouns']).flatMap(({ nouns, acts }) => nouns.map((noun) => [noun, new Set(acts)])),
    ),
    vagueActs: new Set(value['vague-acts']),
    spokenActs: new Set(value['spoken-acts']),
    undoneActs: new Map(Object.entries(value['undone-acts']).map(([noun, acts]) => [noun, new Set(acts)])),
  };
}
