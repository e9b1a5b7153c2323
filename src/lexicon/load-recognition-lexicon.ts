import { z } from 'zod';
import { nameWords } from '../common/name-words.js';
import { buildPhraseTrie } from '../common/phrase-trie.js';
import { actorTypes } from '../model/actor.js';
import type { ActorId, ActorType } from '../model/actor.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { PhraseTrie } from '../model/phrase-trie.js';
import type { NameHead, RecognitionLexicon, TitleKind } from '../model/recognition-lexicon.js';
import type { ActorDefinition } from './actor-definition.js';
import { actorNounsSchema, buildActorNouns, organKindsOf } from './actor-nouns.js';
import { buildGazetteer } from './build-gazetteer.js';
import { portfolioTitles, portfoliosSchema } from './portfolios.js';
import { readLexicon } from './lexicon-folder.js';
import type { LexiconFolder } from './lexicon-folder.js';
import { readYaml } from './read-yaml.js';

const words = z.array(z.string().min(1));
const byType = z.partialRecord(z.enum(actorTypes), words);
const headKinds = ['suffix', 'country', 'body', 'organization', 'event', 'place', 'law', 'product'] as const;

const titlesSchema = z.strictObject({ honorifics: words, offices: words, roles: words, modifiers: words });
const headsSchema = z.strictObject({
  ...Object.fromEntries(headKinds.map((kind) => [kind, words])),
  country: words.default([]),
  fronts: z.partialRecord(z.enum(headKinds), words),
  'firm-heads': words,
  'surname-heads': words,
  openers: words,
  'envoy-openers': words,
  'envoy-heads': words,
  linkers: words,
  joiners: words,
  'name-links': words,
  'numbered-heads': words,
  sites: words,
  'seated-heads': words,
  'private-words': words,
  'adjective-endings': words,
  'local-words': words,
  'run-places': words,
  purpose: z.string(),
  'short-links': words,
  'portfolio-links': words,
  prefixes: words,
  'owner-links': words,
  'proxy-links': words,
  directions: words,
});
const stopsSchema = z.strictObject({ never: z.record(z.string(), words), alone: z.record(z.string(), words) });
const personSchema = z.strictObject({
  particles: words,
  suffixes: words,
  'compound-ends': words,
  'family-endings': words,
  'family-first': words,
});
const cuesSchema = z.strictObject({
  determiners: words,
  whose: words,
  pronouns: byType,
  pairs: words,
  counts: words,
  expletives: words,
  'expletive-verbs': words,
  'expletive-links': words,
  'place-prepositions': words,
  'near-prepositions': words,
  'see-titles': words,
  'place-verbs': words,
  'family-nouns': words,
  'place-compounds': words,
  employer: z.string(),
  'holding-words': words,
  'job-words': words,
  'way-words': words,
  'way-prepositions': words,
  'place-links': words,
  'party-words': words,
  'place-holders': words,
  'seat-holders': words,
  'firm-roles': words,
  'firm-compounds': words,
  'firm-nouns': words,
  'firm-links': words,
  'firm-verbs': words,
  'party-adjectives': words,
  'party-sort': z.string(),
  trades: words,
  'giving-verbs': words,
  'person-verbs': words,
  'organization-cues': words,
  'product-cues': words,
  'language-cues': words,
});

/**
 * Reads what recognition needs from a folder of lexicons such as grammar/lexicon; `actors` come from loadActors, and from
 * whoever brings their own. Throws a LexiconError.
 */
export function loadRecognitionLexicon(
  folder: LexiconFolder,
  actors: readonly ActorDefinition[],
  vocabulary: ReadonlySet<string>,
): RecognitionLexicon {
  const read = <T>(name: string, schema: z.ZodType<T>): T => {
    const { text, file } = readLexicon(folder, `${name}.yaml`);
    return readYaml(text, file, schema).value;
  };
  const portfolios = read('portfolios', portfoliosSchema);
  const nouns = read('actor-nouns', actorNounsSchema);
  const cues = read('mention-cues', cuesSchema);
  const gazetteer = buildGazetteer(actors, vocabulary, organKindsOf(nouns, portfolios));
  return {
    gazetteer,
    vocabulary,
    titles: titleTrie(read('titles', titlesSchema), portfolioTitles(portfolios)),
    ...headsOf(read('name-heads', headsSchema)),
    ...personsOf(read('person-names', personSchema)),
    givenNames: new Set(read('given-names', z.strictObject({ 'given-names': words }))['given-names'].map(fold)),
    stopNames: stopTrie(read('stop-names', stopsSchema)),
    nouns: buildActorNouns(nouns, portfolios),
    organSorts: new Set(nouns['organ-sorts']),
    peopleByCountry: peopleByCountry(gazetteer),
    ...cuesOf(cues),
    ...placeCuesOf(cues),
    ...firmCuesOf(cues),
  };
}

function fold(word: string): string {
  return nameWords(word).join(' ').toLowerCase();
}

function stopTrie(lists: z.infer<typeof stopsSchema>): RecognitionLexicon['stopNames'] {
  const phrases = (['never', 'alone'] as const).flatMap((kind) =>
    Object.values(lists[kind])
      .flat()
      .map((phrase) => [phrase, kind] as const),
  );
  return buildPhraseTrie(phrases.map(([phrase, kind]) => [fold(phrase).split(' '), kind] as const));
}

/** The kinds from the surest to the least sure: where a phrase is listed twice, the first counts. */
function titleTrie(lists: z.infer<typeof titlesSchema>, offices: readonly string[]): PhraseTrie<TitleKind> {
  const kinds: readonly (readonly [TitleKind, readonly string[]])[] = [
    ['honorific', lists.honorifics],
    ['office', [...lists.offices, ...offices]],
    ['role', lists.roles],
    ['modifier', lists.modifiers],
  ];
  return buildPhraseTrie(
    kinds.flatMap(([kind, phrases]) => phrases.map((phrase) => [fold(phrase).split(' '), kind] as const)),
  );
}

function headsOf(
  file: z.infer<typeof headsSchema>,
): Pick<
  RecognitionLexicon,
  | 'heads'
  | 'fronts'
  | 'firmHeads'
  | 'prefixes'
  | 'surnameHeads'
  | 'openers'
  | 'envoyOpeners'
  | 'envoyHeads'
  | 'linkers'
  | 'joiners'
  | 'nameLinks'
  | 'numberedHeads'
  | 'sites'
  | 'seatedHeads'
  | 'privateWords'
  | 'adjectiveEndings'
  | 'localWords'
  | 'runPlaces'
  | 'purpose'
  | 'shortLinks'
  | 'portfolioLinks'
  | 'ownerLinks'
  | 'proxyLinks'
  | 'directions'
> {
  const lists = file as unknown as Readonly<Record<NameHead, readonly string[]>>;
  const listOf = (from: Readonly<Partial<Record<NameHead, readonly string[]>>>): Map<string, NameHead> =>
    new Map(headKinds.flatMap((kind) => (from[kind] ?? []).map((word) => [fold(word), kind] as const)));
  const fronts = file.fronts as Readonly<Partial<Record<NameHead, readonly string[]>>>;
  return {
    heads: listOf(lists),
    fronts: listOf(fronts),
    firmHeads: new Set(file['firm-heads'].map(fold)),
    prefixes: new Set(file.prefixes.map(fold)),
    surnameHeads: new Set(file['surname-heads'].map(fold)),
    openers: new Set(file.openers),
    envoyOpeners: new Set(file['envoy-openers']),
    envoyHeads: new Set(file['envoy-heads'].map(fold)),
    linkers: new Set(file.linkers),
    joiners: new Set(file.joiners),
    nameLinks: new Set(file['name-links']),
    purpose: file.purpose,
    numberedHeads: new Set(file['numbered-heads'].map(fold)),
    sites: new Set(file.sites.map(fold)),
    runPlaces: new Set(file['run-places'].map(fold)),
    localWords: new Set(file['local-words'].map(fold)),
    adjectiveEndings: file['adjective-endings'],
    privateWords: new Set(file['private-words'].map(fold)),
    seatedHeads: new Set(file['seated-heads'].map(fold)),
    shortLinks: new Set(file['short-links']),
    portfolioLinks: new Set(file['portfolio-links']),
    ownerLinks: new Set(file['owner-links']),
    proxyLinks: new Set(file['proxy-links']),
    directions: new Set(file.directions),
  };
}

function personsOf(
  file: z.infer<typeof personSchema>,
): Pick<RecognitionLexicon, 'particles' | 'nameSuffixes' | 'compoundEnds' | 'familyEndings' | 'familyFirst'> {
  return {
    particles: new Set(file.particles),
    nameSuffixes: new Set(file.suffixes.map(fold)),
    compoundEnds: new Set(file['compound-ends']),
    familyEndings: file['family-endings'],
    familyFirst: new Set(file['family-first'].map(fold)),
  };
}

function cuesOf(
  file: z.infer<typeof cuesSchema>,
): Pick<
  RecognitionLexicon,
  | 'determiners'
  | 'whose'
  | 'pronouns'
  | 'pairs'
  | 'counts'
  | 'expletives'
  | 'expletiveVerbs'
  | 'expletiveLinks'
  | 'familyNouns'
  | 'partyWords'
  | 'givingVerbs'
  | 'personVerbs'
  | 'organizationCues'
  | 'productCues'
  | 'languageCues'
> {
  const pronouns = actorTypes.flatMap((type) =>
    (file.pronouns[type] ?? []).map((word): [string, ActorType] => [word, type]),
  );
  return {
    determiners: new Set(file.determiners),
    whose: new Set(file.whose),
    pronouns: new Map(pronouns),
    pairs: new Set(file.pairs),
    counts: new Set(file.counts),
    expletives: new Set(file.expletives),
    expletiveVerbs: new Set(file['expletive-verbs']),
    expletiveLinks: new Set(file['expletive-links']),
    familyNouns: new Set(file['family-nouns']),
    partyWords: new Set(file['party-words'].map(fold)),
    givingVerbs: new Set(file['giving-verbs']),
    personVerbs: new Set(file['person-verbs']),
    organizationCues: new Set(file['organization-cues']),
    productCues: new Set(file['product-cues']),
    languageCues: new Set(file['language-cues']),
  };
}

function placeCuesOf(
  file: z.infer<typeof cuesSchema>,
): Pick<
  RecognitionLexicon,
  | 'placePrepositions'
  | 'nearPrepositions'
  | 'seeTitles'
  | 'placeVerbs'
  | 'placeCompounds'
  | 'employer'
  | 'holdingWords'
  | 'jobWords'
  | 'wayWords'
  | 'wayPrepositions'
  | 'placeLinks'
  | 'placeHolders'
  | 'seatHolders'
> {
  return {
    placePrepositions: new Set(file['place-prepositions']),
    seeTitles: new Set(file['see-titles'].map(fold)),
    nearPrepositions: new Set(file['near-prepositions']),
    placeVerbs: new Set(file['place-verbs']),
    placeCompounds: new Set(file['place-compounds']),
    employer: file.employer,
    holdingWords: new Set(file['holding-words']),
    jobWords: new Set(file['job-words']),
    wayWords: new Set(file['way-words']),
    wayPrepositions: new Set(file['way-prepositions']),
    placeLinks: new Set(file['place-links']),
    placeHolders: new Set(file['place-holders']),
    seatHolders: new Set(file['seat-holders']),
  };
}

function firmCuesOf(
  file: z.infer<typeof cuesSchema>,
): Pick<
  RecognitionLexicon,
  'firmRoles' | 'firmCompounds' | 'firmNouns' | 'firmLinks' | 'firmVerbs' | 'partyAdjectives' | 'partySort' | 'trades'
> {
  return {
    firmRoles: new Set(file['firm-roles']),
    firmCompounds: new Set(file['firm-compounds']),
    firmNouns: new Set(file['firm-nouns']),
    firmLinks: new Set(file['firm-links']),
    firmVerbs: new Set(file['firm-verbs']),
    partyAdjectives: new Set(file['party-adjectives']),
    partySort: file['party-sort'],
    trades: new Set(file.trades),
  };
}

function peopleByCountry({ actors }: Gazetteer): ReadonlyMap<ActorId, ActorId> {
  const pairs = [...actors.values()].filter((actor) => actor.type === 'group' && actor.country !== null);
  return new Map(pairs.map((actor) => [actor.country as ActorId, actor.id]));
}
